/** The ways in which publishers print figures. */
import { type Decimal, isWhole, shift } from '../../../lib/core/decimal';
import type { FieldId } from '../../../lib/core/form';
import type { Line } from '../lines';
import { mapCells, mapFigures, type Page, type PrintedFigure, RAISED, RAISED_END, SEAM } from '../model';
import type { Markup } from '../publish';
import type { Random } from '../random';

type Print = (field: FieldId, figure: PrintedFigure, random: Random) => PrintedFigure | null;

function figures(name: string, line: Line, print: Print): Markup {
  return {
    name,
    line,
    apply: (page, random) => mapFigures(page, (field, figure) => print(field, figure, random)),
  };
}

const isAmount = (field: FieldId) => field.endsWith('.amount');
const isChange = (field: FieldId) => field.endsWith('.change');
const isCount = (field: FieldId) => !isAmount(field) && !isChange(field);
/** A place that both editions print, for figures larger than most reports have. */
const LARGE = 'disclosed.licensing.decisions';
const PENALTIES = 'disclosed.penalties.decisions';

/** Prints zeros as something that is no digit; each of the notations comes up. */
function zerosAs(name: string, line: Line, ...notations: readonly [string, ...string[]]): Markup {
  return {
    name,
    line,
    apply: (page, random) => {
      let turn = random.below(notations.length);
      return mapFigures(page, (_, { value }) => {
        if (value !== '0') return null;
        turn += 1;
        return { text: notations[turn % notations.length] ?? '', value: null };
      });
    },
  };
}

/** Sets figures before they are printed in a certain way, so that no report is without a case of it. */
function withValues(page: Page, values: Readonly<Record<FieldId, Decimal>>): Page {
  return mapFigures(page, (field) => {
    const value = values[field];
    return value === undefined ? null : { text: value, value };
  });
}

function withLarge(markup: Markup, values: Readonly<Record<FieldId, Decimal>>): Markup {
  return { ...markup, apply: (page, random) => markup.apply(withValues(page, values), random) };
}

function grouped(text: string, sign: string): string {
  const [whole = '', fraction] = text.split('.');
  const made = whole.replace(/\B(?=(\d{3})+$)/g, sign);
  return fraction === undefined ? made : `${made}.${fraction}`;
}

const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const changes: readonly PrintedFigure[] = [
  { text: '增 1', value: '1' },
  { text: '增15', value: '15' },
  { text: '减4', value: '-4' },
  { text: '+6', value: '6' },
  { text: '-14', value: '-14' },
  { text: '28', value: '28' },
];

const signedChanges: Markup = {
  name: 'signed changes',
  line: 'figures.signed',
  apply: (page, random) => {
    let turn = random.below(changes.length);
    return mapFigures(page, (field, figure) => {
      // Enough items for every decrease.
      if (field.endsWith('.previous') && Number(figure.value) < 20) return { text: '20', value: '20' };
      if (!isChange(field)) return null;
      turn += 1;
      return changes[turn % changes.length] ?? null;
    });
  },
};

const unitsInCells: Markup = figures(
  'amounts with units in the cell',
  'figures.amounts',
  (field, figure, random) => {
    const { value } = figure;
    if (!isAmount(field) || value === null) return null;
    const yuan = field.includes('procurement') ? value : shift(value, 4);
    const tenThousands = shift(yuan, -4);
    const text = random.pick([
      `${yuan}元`,
      isWhole(yuan) ? `${yuan}.00元` : `${yuan} 元`,
      `${tenThousands}万元`,
    ]);
    return { text, value };
  },
);

const headUnits: Markup = {
  name: 'amounts with units in the header',
  line: 'figures.amounts',
  apply: (page, random) => {
    const inTenThousands = random.oneIn(2);
    const headed = mapCells(page, (one) =>
      one.role === 'column' && one.name === 'amount' && one.text === '采购总金额'
        ? { ...one, text: inTenThousands ? '采购总金额（万元）' : '采购总金额（单位：元）' }
        : one,
    );
    return mapFigures(headed, (field, { value }) => {
      if (value === null || !isAmount(field)) return null;
      if (!field.includes('procurement')) return { text: `${value}万元`, value };
      return { text: inTenThousands ? shift(value, -4) : value, value };
    });
  },
};

const ordinal = ['①', '②', '③'] as const;

export const figureMarkups: readonly Markup[] = [
  zerosAs('zeros left blank', 'figures.blank', '', '\u00a0', '\u3000'),
  zerosAs('zeros as dashes', 'figures.dashes', '/', '-', '—', '——'),
  zerosAs('zeros as words', 'figures.dashes', '无', '不适用'),
  signedChanges,
  withLarge(unitsInCells, { 'disclosed.procurement.amount': '379460', 'disclosed.fees.amount': '43.788' }),
  withLarge(
    { ...unitsInCells, name: 'amounts in 万元 in the cell' },
    { 'disclosed.procurement.amount': '2400000', 'disclosed.fees.amount': '240' },
  ),
  headUnits,
  withLarge(
    figures('thousands separators', 'figures.separators', (_, { text, value }, random) =>
      value === null ? null : { text: grouped(text, random.pick([',', '，'])), value },
    ),
    { [LARGE]: '1113', [PENALTIES]: '1204567' },
  ),
  withLarge(
    figures('full-width digits', 'figures.separators', (_, { text, value }) => ({
      text: fullWidth(text),
      value,
    })),
    { [LARGE]: '123' },
  ),
  withLarge(
    figures('split digits', 'figures.separators', (field, { text, value }, random) =>
      isCount(field) && text.length > 1
        ? { text: Array.from(text).join(random.pick([' ', SEAM, ` ${SEAM}`])), value }
        : null,
    ),
    { [LARGE]: '10', [PENALTIES]: '1714' },
  ),
  withLarge(
    figures('figures with 件', 'figures.separators', (field, { text, value }, random) =>
      isCount(field) && value !== null ? { text: text + random.pick(['件', ' 件']), value } : null,
    ),
    { [PENALTIES]: '10' },
  ),
  withLarge(
    figures('remarks after the figure', 'figures.remarks', (field, { text, value }, random) => {
      if (!field.startsWith('disclosed.') || !isCount(field) || Number(value) < 2) return null;
      const part = 1 + random.below(Number(value));
      return {
        text: `${text}${random.pick([`（其中修订 ${part} 件）`, `（含自然失效 ${part} 件）`, `(其中:新增${part}件)`])}`,
        value,
      };
    }),
    { [LARGE]: '22', [PENALTIES]: '55' },
  ),
  withLarge(
    figures('eight digits', 'figures.large', () => null),
    { [LARGE]: '11398889' },
  ),
  withLarge(
    figures('footnote marks', 'figures.footnotes', (field, { text, value }, random) =>
      field === LARGE || random.oneIn(6)
        ? { text: text + random.pick(['*', '①', ' *', '②', '＊']), value }
        : null,
    ),
    { [LARGE]: '51' },
  ),
  withLarge(
    figures('raised footnote marks', 'figures.footnotes', (field, { text, value }, random) =>
      field === LARGE || random.oneIn(6)
        ? { text: `${text}${RAISED}${random.pick(['1', '*', '[2]', ...ordinal])}${RAISED_END}`, value }
        : null,
    ),
    { [LARGE]: '51' },
  ),
];
