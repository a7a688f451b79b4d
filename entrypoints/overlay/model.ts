import { type Sheet, sheetOf, softCount } from '../../components/findings/sheet';
import { countsOf, type Standings, standingsOf } from '../../components/findings/standing';
import type { SheetWords } from '../../components/findings/words';
import { type Mark, marksOf } from '../../components/overlay/badges';
import type { ShownReport } from '../../components/overlay/contract';
import { type Lit, litOf } from '../../components/overlay/lit';
import { markSize } from '../../components/overlay/Marks';
import type { OverlayView, Stop } from '../../components/overlay/state';
import { fieldOf, stopsOf } from '../../components/overlay/stops';
import { summaryText } from '../../components/overlay/summary';
import type { Decidable, Decision } from '../../lib/core/decision';
import { type DerivedFigure, derive } from '../../lib/core/derived';
import type { FieldId } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { rules } from './content';
import type { Wanted } from './follow';

/** What was found in a report that is on the page, and where its cells are. It reads nothing but their order. */
export interface Model {
  readonly sheet: Sheet;
  readonly standings: Standings;
  readonly marks: readonly Mark[];
  /** Worked out when first asked for. */
  derived(): readonly DerivedFigure[];
  isPlaced(field: FieldId): boolean;
  elementOf(field: FieldId): Element | undefined;
  /**
   * The findings that end at a figure, the most serious first.
   * @param id of one of them, null for any: of a soft finding, those worth a look that begin there
   */
  findingsAt(field: FieldId, id: string | null): readonly Decidable[];
  lit(view: OverlayView): Lit | null;
  /** The cells that a view needs the places of. */
  wanted(view: OverlayView): Wanted[];
  /** The findings to step along. */
  stops(isSoftShown: boolean): Stop[];
  /** The verdict in one line. */
  summary(words: SheetWords, isSoftShown: boolean): string;
  /** Takes the year before into account. */
  compare(yearBefore: Report): void;
  /** Takes decisions into account. */
  decided(decisions: readonly Decision[]): void;
}

export function modelOf(shown: ShownReport): Model {
  const { report, places } = shown;
  const isPlaced = (field: FieldId) => places.has(field);
  let sheet = sheetOf(shown, rules, null);
  let standings = standingsOf(report, []);
  let marks = marksNow();
  let derived: readonly DerivedFigure[] | null = null;
  let rank: ReadonlyMap<FieldId, number> | null = null;

  function marksNow(): readonly Mark[] {
    return marksOf(sheet.findings, isPlaced, standings.isDismissed);
  }

  function lit(view: OverlayView): Lit | null {
    return litOf(view, sheet, isPlaced);
  }

  return {
    get sheet() {
      return sheet;
    },
    get standings() {
      return standings;
    },
    get marks() {
      return marks;
    },
    derived() {
      derived ??= derive(report, rules.derived, sheet.findings);
      return derived;
    },
    isPlaced,
    elementOf: (field) => places.get(field),
    findingsAt(field, id) {
      if (sheet.soft.some((one) => one.id === id))
        return sheet.soft.filter((one) => fieldOf(one, isPlaced) === field);
      return marks.find((mark) => mark.field === field)?.findings ?? [];
    },
    lit,
    wanted(view) {
      if (view.shown !== 'all') return [];
      const badges = view.marks ? marks.flatMap((mark) => wantedAt(mark.field, markSize(mark))) : [];
      const marked = new Set(badges.map(({ field }) => field));
      const now = lit(view);
      const fields = new Set([...(now?.terms ?? []), ...(now?.suspects ?? [])]);
      const cells = [...fields].flatMap((field) => (marked.has(field) ? [] : wantedAt(field, null)));
      return [...badges, ...cells];
    },
    stops(isSoftShown) {
      rank ??= rankOf(places);
      return stopsOf(sheet, standings, rank, isSoftShown);
    },
    summary(words, isSoftShown) {
      const toLookAt = isSoftShown ? softCount(sheet, standings) : 0;
      return summaryText(report, countsOf(sheet.findings, standings), words.say, toLookAt);
    },
    compare(yearBefore) {
      sheet = sheetOf(shown, rules, yearBefore);
      marks = marksNow();
    },
    decided(decisions) {
      standings = standingsOf(report, decisions);
      marks = marksNow();
    },
  };

  function wantedAt(field: FieldId, badge: Wanted['badge']): Wanted[] {
    const element = places.get(field);
    return element === undefined ? [] : [{ field, element, badge }];
  }
}

/** The fields by where their cells stand in the page, from its top. */
function rankOf(places: ReadonlyMap<FieldId, Element>): Map<FieldId, number> {
  const fields = [...places].sort(([, a], [, b]) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return new Map(fields.map(([field], place) => [field, place]));
}
