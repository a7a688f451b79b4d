import type { Decimal } from '../../lib/core/decimal';
import { above, type Pinned, type Summary, type UnitSum } from '../../lib/core/quick/sums';
import type { TotalsWord, TotalsWords } from '../../lib/words/totals';

/** What the panel of quick totals shows. */
export interface TotalsView {
  /** hint: nothing is selected. none: the page has no table. sums: something is selected. */
  readonly is: 'hint' | 'none' | 'sums';
  readonly summary: Summary | null;
  readonly pinned: Pinned | null;
  readonly withTotals: boolean;
  readonly withSource: boolean;
  /** Whether the cell that the keyboard is at holds a figure, which can be pinned. */
  readonly mayPin: boolean;
  /** What came of copying; empty: nothing to say. */
  readonly message: string;
  /** For screen readers: the cell, or what is selected and its sums. */
  readonly spoken: string;
}

export type FigureName = 'sum' | 'count' | 'average' | 'least' | 'most' | 'difference';

/** One figure of the panel. */
export interface PanelFigure {
  readonly name: FigureName;
  readonly unit: string;
  /** As it is copied: plain digits, which a spreadsheet takes for a number; empty where there is none. */
  readonly value: string;
  /** As it is told: with its unit, and with a sign where it is rounded. */
  readonly told: string;
  /** As it is shown, thousands apart. */
  readonly shown: string;
  /** More to know about it; empty: nothing. */
  readonly remark: string;
}

/** The figures of a selection, one line for each unit. */
export function figureLines(
  { summary, pinned }: Pick<TotalsView, 'summary' | 'pinned'>,
  say: TotalsWords,
): PanelFigure[][] {
  if (summary === null) return [];
  return summary.sums.map((sum) => figuresOf(sum, summary.sums, pinned, say));
}

function figuresOf(
  one: UnitSum,
  all: readonly UnitSum[],
  pinned: Pinned | null,
  say: TotalsWords,
): PanelFigure[] {
  const { unit, sum, count, average, rounded, least, most } = one;
  const figure = (name: FigureName, value: Decimal): PanelFigure => ({
    name,
    unit,
    value,
    told: value + unit,
    shown: grouped(value),
    remark: '',
  });
  const figures = [figure('sum', sum), { ...figure('count', String(count)), told: String(count) }];
  const mean = figure('average', average);
  if (rounded === null) figures.push(mean);
  else {
    const shown = say('about', { value: mean.shown });
    const remark = say('rounded', { places: rounded });
    figures.push({ ...mean, told: say('about', { value: mean.told }), shown, remark });
  }
  figures.push(figure('least', least), figure('most', most));
  if (pinned === null) return figures;
  const difference = above([one], pinned);
  if (difference !== null) figures.push(figure('difference', difference));
  else if (!all.some((other) => other.unit === pinned.unit)) {
    figures.push({
      ...figure('difference', '0'),
      value: '',
      told: say('differenceNone'),
      shown: say('differenceNone'),
    });
  }
  return figures;
}

/** Thousands apart, from five digits on, and a true minus. */
export function grouped(value: Decimal): string {
  const [whole = '', fraction] = value.replace('-', '').split('.');
  const apart = whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value.startsWith('-') ? '−' : ''}${apart}${fraction === undefined ? '' : `.${fraction}`}`;
}

const COUNTS = ['zeros', 'blank', 'text', 'unreadable', 'labels', 'hidden'] as const satisfies TotalsWord[];

/** What else is among the selected cells, in few words each; zeros are figures, all others are in no sum. */
export function remarks(summary: Summary, say: TotalsWords): string[] {
  const counts = COUNTS.filter((name) => summary[name] > 0).map((name) =>
    say(name, { count: summary[name] }),
  );
  return summary.sums.length > 1 ? [say('unitsApart'), ...counts] : counts;
}

/** How totals among the selection were dealt with; empty where there are none. */
export function totalsRemark({ leftOut, doubled }: Summary, say: TotalsWords): string {
  if (leftOut.length > 0) return say('totalsOut', { count: leftOut.length });
  return doubled > 0 ? say('totalsIn', { count: doubled }) : '';
}

/** A selection for screen readers: how many cells, the sums, what was left out. */
export function spokenSums(summary: Summary, say: TotalsWords): string {
  const sums = summary.sums.flatMap(({ unit, sum, count, average, rounded, least, most }) => {
    const mean = average + unit;
    return [
      say('named', { name: say('sum'), value: sum + unit }),
      say('named', { name: say('count'), value: count }),
      say('named', {
        name: say('average'),
        value: rounded === null ? mean : say('about', { value: mean }),
      }),
      say('named', { name: say('least'), value: least + unit }),
      say('named', { name: say('most'), value: most + unit }),
    ];
  });
  const rest = [totalsRemark(summary, say), ...remarks(summary, say)].filter((part) => part !== '');
  return [
    say('selected', { count: summary.cells }),
    ...(sums.length > 0 ? sums : [say('noFigures')]),
    ...rest,
  ].join(say('semicolon'));
}
