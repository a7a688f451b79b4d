import { type Decimal, decimal, negate, shift, ZERO } from './decimal';
import { remembered } from './remembered';
import { tidy } from './text';

/**
 * What one cell of a table says: a number, nothing, or something that is no figure.
 * `text` is always the text as printed, with its white space tidied. Plain JSON.
 */
export type Figure =
  | { readonly is: 'number'; readonly value: Decimal; readonly text: string }
  | { readonly is: 'blank'; readonly text: string }
  | { readonly is: 'unreadable'; readonly text: string };

/** 元 or 万元. */
export type MoneyUnit = 'yuan' | 'tenThousandYuan';

/**
 * How figures in a place are written.
 * count: numbers of things. change: 本年增/减, signed. amount: money, exact, kept in `unit`.
 */
export type FigureKind =
  | { readonly type: 'count' }
  | { readonly type: 'change' }
  | { readonly type: 'amount'; readonly unit: MoneyUnit };

/** More digits than any count or amount of money of an agency has; beyond it a cell holds something else. */
const MAX_DIGITS = 18;
/** No figure with its remark is longer than this. */
const MAX_TEXT = 400;

const BARE = /^\d{1,15}$/;

/** 元, 千元, 万元, 亿元: the power of ten that leads to 元. */
const MONEY_POWERS: Readonly<Record<string, number>> = {
  元: 0,
  百元: 2,
  千元: 3,
  万元: 4,
  百万元: 6,
  亿元: 8,
  万: 4,
  亿: 8,
};

const EMPTY =
  /^(?:[-‐‑‒–—―─━﹣－−~～_/\\／＼|丨.。·…]+|无|没有|不适用|不涉及|n\/?a|null|[(（]空[)）]|空白?)$/i;

/** A zero typed as a letter or a circle, alone in its cell. */
const ROUND = /^[oO○]$/;

/** What belongs to no figure and parts those beside it: marks of a footnote, wide gaps. */
const APART = /[*＊※①-⑳†‡²³¹⁰-ⁿ]|\[\^[^\]]*\]|[^\S \t\r\n\f]{2,}/g;

/** A remark after the figure: in brackets, or after a comma with a word that opens a remark. */
export const REMARK = /^(.*?)(?:[([{【〔].*|[,;:](?=其中|包括|包含|含|另).*)$/;

const COUNTERS = '件|项|条|條|個|个|次|宗|份|起|部|人次|人|例|篇';
const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/.source;
const COUNT = new RegExp(`^([+-]?)(${NUMBER})(?:${COUNTERS})?$`);
const CHANGE = new RegExp(`^(增加?|减少?|新增|净增|净减|上升|下降|↑|↓)?([+-]?)(${NUMBER})(?:${COUNTERS})?$`);
const UNCHANGED = /^(?:持平|不变|无变化|无增减)$/;
const AMOUNT = new RegExp(`^(?:人民币|¥)?([+-]?)(${NUMBER})(元|百元|千元|万元|百万元|亿元|万|亿)?整?$`);

/**
 * Reads a whole cell or refuses it; "the first number found" is never taken.
 *
 * @param text the cell's text; `\n` where the page breaks a line, footnote marks as `[^…]`
 * @param kind what is written in that place
 * @param header the unit printed over the column or beside the row, as the power of ten that leads to 元
 */
export function readFigure(text: string, kind: FigureKind, header?: number): Figure {
  if (text === '') return { is: 'blank', text };
  // Most cells are plain digits, which every kind reads alike unless a unit stands over the column.
  if (header === undefined && BARE.test(text)) return { is: 'number', value: decimal(text) ?? ZERO, text };
  const printed = tidy(text.replace(/\[\^[^\]]*\]/g, ''));
  if (printed.length > MAX_TEXT) return { is: 'unreadable', text: `${printed.slice(0, MAX_TEXT)}…` };
  const body = compact(text);
  if (body === null) return { is: 'unreadable', text: printed };
  if (isNothing(body)) return { is: 'blank', text: printed };
  const value = valueIn(body, kind, header) ?? withoutRemark(body, kind, header);
  return value === null ? { is: 'unreadable', text: printed } : { is: 'number', value, text: printed };
}

/** Whether a text in its compact form stands for nothing: empty, a dash, 无, n/a. */
export function isNothing(body: string): boolean {
  return body === '' || EMPTY.test(body);
}

/** Whether a cell could stand in a figure's place: a number or a dash, by any kind. */
export function looksLikeFigure(text: string): boolean {
  return readFigure(text, { type: 'change' }).is !== 'unreadable' || readFigure(text, MONEY).is === 'number';
}

const MONEY: FigureKind = { type: 'amount', unit: 'yuan' };

/** A thin space before three digits is a sign of thousands. */
const THIN = /(?<=[\d０-９])[\u2008\u2009\u202F](?=[\d０-９]{3})/g;

/** Digits that blanks part and that may be two figures: only single ones, the first no zero, make one (`1 0`). */
const TWO_FIGURES = /\d\d \d|\d \d\d|\.\d \d|(?<!\d ?)0 \d/;

/**
 * Text as figures are compared: half-width, without white space and footnote marks. Digits may be split by
 * spaces (`1 0`), never by a line break, a wide gap or a mark: these part two figures, or a dash from a figure.
 * @returns null where two figures are parted
 */
export const compact: (text: string) => string | null = remembered((text) => {
  const spaced = text
    .replace(APART, '\n')
    .replace(THIN, ',')
    .split('\n')
    .map((line) => tidy(line.normalize('NFKC')));
  const lines = spaced.map((line) => line.replaceAll(' ', '')).filter((line) => line !== '');
  if (spaced.some((line) => TWO_FIGURES.test(line))) return null;
  for (let i = 1; i < lines.length; i += 1) {
    if (/[\d−–—-]$/.test(lines[i - 1] ?? '') && /^\d/.test(lines[i] ?? '')) return null;
  }
  const body = lines
    .join('')
    .replace(/[−–—]/g, '-')
    .replace(/(\d)[.。]$/, '$1');
  return ROUND.test(body) ? '0' : body.replace(/〇|零/g, '0');
});

function valueIn(body: string, kind: FigureKind, header: number | undefined): Decimal | null {
  switch (kind.type) {
    case 'count': {
      const match = COUNT.exec(body);
      return match === null ? null : literal(match[1] ?? '', match[2] ?? '');
    }
    case 'change':
      return changeOf(body);
    case 'amount':
      return amountOf(body, kind.unit, header);
  }
}

function changeOf(body: string): Decimal | null {
  if (UNCHANGED.test(body)) return ZERO;
  const match = CHANGE.exec(body);
  if (match === null) return null;
  const [, word, sign = '', digits = ''] = match;
  if (word === undefined) return literal(sign, digits);
  // 增-3 contradicts itself; 减-3 might be meant either way: refuse both.
  if (sign !== '') return null;
  const value = literal('', digits);
  return value !== null && /^(?:减|净减|下降|↓)/.test(word) ? negate(value) : value;
}

function amountOf(body: string, unit: MoneyUnit, header: number | undefined): Decimal | null {
  // 123.45（万元）: a unit in brackets is no remark.
  const match = AMOUNT.exec(body.replace(/[(（]((?:百万|[百千万亿])?元)[)）]$/, '$1'));
  if (match === null) return null;
  const value = literal(match[1] ?? '', match[2] ?? '');
  if (value === null) return null;
  const printedPower = match[3] === undefined ? (header ?? powerOf(unit)) : (MONEY_POWERS[match[3]] ?? 0);
  return shift(value, printedPower - powerOf(unit));
}

function powerOf(unit: MoneyUnit): number {
  return unit === 'yuan' ? 0 : 4;
}

/** `22（其中修订16件）` is 22: a figure, then a remark that starts with an opening bracket. */
function withoutRemark(body: string, kind: FigureKind, header: number | undefined): Decimal | null {
  const match = REMARK.exec(body);
  const figure = match?.[1] ?? '';
  return figure === '' ? null : valueIn(figure, kind, header);
}

function literal(sign: string, digits: string): Decimal | null {
  const bare = digits.replaceAll(',', '');
  if (bare.replace('.', '').length > MAX_DIGITS) return null;
  return decimal(sign + bare);
}

/** The unit of money that a head or a label prints, if any (采购总金额（万元）), as the power of ten that leads to 元. */
export function headerUnit(text: string): number | undefined {
  if (!text.includes('元')) return undefined;
  const unit = /(?:百万|[百千万萬亿億])?元/.exec(tidy(text.normalize('NFKC')).replace(/\s+/g, ''))?.[0];
  return unit === undefined ? undefined : MONEY_POWERS[unit.replace('萬', '万').replace('億', '亿')];
}
