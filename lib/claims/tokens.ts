import type { Span } from '../core/claim';
import type { Decimal } from '../core/decimal';
import { type Entry, type WordClass, words } from './lexicon';
import { AFTER_NUMERALS, isDigit, NUMERALS, type Numeral, numeralAt } from './numbers';
import { SPLIT } from './source';
import { anyOf, longestAt, longestFrom, newTree, plant, type Tree } from './tree';

/** Punctuation by what it parts. */
export type Break = 'stop' | 'semi' | 'comma' | 'pause' | 'colon' | 'open' | 'close';

/**
 * One piece of a text: a word, a figure with its counter, a year (2023年), a number that counts nothing (a date, an
 * article, a telephone), a sign, or something not known. All are built alike, which makes them quick to read.
 */
export type Token = Span & { readonly text: string } & (
    | { readonly is: 'word'; readonly what: WordClass }
    | { readonly is: 'figure'; readonly what: Quantity }
    | { readonly is: 'year'; readonly what: number }
    | { readonly is: 'break'; readonly what: Break }
    | { readonly is: 'number' | 'unknown'; readonly what: null }
  );

/** A figure and what it counts. */
export interface Quantity {
  readonly value: Decimal;
  /** `%`, `元`, a counter, or empty where the text prints the bare number. */
  readonly unit: string;
  /** Where the number itself stands, without its counter. */
  readonly number: Span;
  readonly rounded: boolean;
  /** 一件, in Chinese characters. */
  readonly chinese: boolean;
  /** Digits after the point as printed: 25.00 % has two. Those of money are in its step. */
  readonly decimals: number;
  /** Smallest step of money as printed, as a power of ten of 元: 12.5万元 is printed in steps of 1000 元. */
  readonly step: number;
}

/** What stands at a place, by its UTF-16 unit. */
function byUnit<Value>(of: Readonly<Record<string, Value>>): ReadonlyMap<number, Value> {
  return new Map(
    Object.entries(of).flatMap(([signs, value]) =>
      [...signs].map((sign) => [sign.charCodeAt(0), value] as const),
    ),
  );
}

const BREAKS = byUnit<Break>({
  '。!?\n': 'stop',
  ';': 'semi',
  ',': 'comma',
  '、/': 'pause',
  ':': 'colon',
  '([〔【': 'open',
  ')]〕】': 'close',
});

const COUNTERS: readonly string[] =
  '件次 件 条次 条 份 宗 项次 项 起 例 人次 人 次 个 篇 则 期 封 批 场 部 张 幅 户 家 名 本 册 类 种 页 桩 单 笔 辆 套 处 篇次 部次 只 句 字 台 座 位 块 队 所 间 步 级 轮 幢 层 届 周 天 小时 分钟 分 倍 个工作日 个月 个百分点 百分点'.split(
    ' ',
  );
const counters = newTree<string>();
for (const counter of COUNTERS) plant(counters, counter, counter);
/** What may follow a figure without a counter, and a Chinese zero that is one. */
const AFTER_BARE = ',、;。)(占';
const AFTER_ZERO = '。;,、)!"”';
/** Words that Chinese numerals make with what else is a counter: 一级, 三类. */
const NO_CHINESE_COUNTER: ReadonlySet<string> = new Set('个类种级届分处位本部所步块层名家场队句字');
const DATE =
  /(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}日?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号])?份?|\d{1,2}日|\d{1,2}:\d{2}(?::\d{2})?|\d{3,4}-\d{7,8}|1\d{10}(?!\d)|[一二三四五六七八九十]是)/y;
const YEAR = /(?:(\d{4})|([二][〇零○][〇零一二三四五六七八九]{2}))年(度)?/y;
const ORDINAL =
  /第(?!\S季度)(?:\d+|[一二三四五六七八九十百]+)(?:条|款|项|届|次|号|期|批|位|名|章|节|编|类|种|部分|时间|三方|一)?/y;
const DOCUMENT = /(?:〔|\[|\()\d{4}(?:〕|\]|\))第?\d+号/y;
const LATIN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@_.-/:';
const LATIN = /[A-Za-z@_.\-/:]*[A-Za-z][A-Za-z@_.\-/:\d]*/y;
const TITLE = /《[^《》]*》/y;
const NAMES = byUnit<RegExp>({ [LATIN_LETTERS]: LATIN, '《': TITLE });
const NUMBERING =
  /(?:\(?[一二三四五六七八九十]{1,3}\)?[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|[①-⑳])/y;
const QUOTES: ReadonlySet<number> = new Set(
  [...'.“”"\'‘’「」『』〈〉<>·…—-~_*#|'].map((sign) => sign.charCodeAt(0)),
);
/** 3-5 件, 3 至 5 件: neither end is the figure. */
const RANGING: ReadonlySet<string> = new Set('-~—至到');
/** What every figure is found by in the text, before anything is cut; some that it finds are none. */
export const FIGURE_PATTERN = figurePattern();
const rough = newTree<true>();
for (const word of ['余', '多', '左右', '以上']) plant(rough, word, true);
const DIGITS = '〇一二三四五六七八九';

function figurePattern(): string {
  const chinese = COUNTERS.filter((counter) => !NO_CHINESE_COUNTER.has(counter));
  const counted = `\\d[${AFTER_NUMERALS}]*(?:${anyOf(['%', '元', ...AFTER_BARE, ...COUNTERS])}|$)`;
  const zero = `[零〇](?:[${AFTER_ZERO}]|$)`;
  return `${counted}|[${NUMERALS}][${AFTER_NUMERALS}]*(?:${anyOf(['%', '元', ...chinese])})|${zero}`;
}

/** Cuts a text in comparable form into tokens, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last: Token | undefined;
  let unknown = -1;
  for (let at = 0; at < text.length; ) {
    const begins = BEGINNINGS.get(text.charCodeAt(at));
    const token = begins === undefined ? null : tokenAt(text, at, begins, last);
    if (token === null && begins?.isQuiet !== true) {
      if (unknown < 0) unknown = at;
      at += 1;
      continue;
    }
    if (unknown >= 0) {
      last = unknownToken(text, unknown, at);
      tokens.push(last);
      unknown = -1;
    }
    if (token === null) at += 1;
    else {
      last = token;
      tokens.push(token);
      at = token.end;
    }
  }
  if (unknown >= 0) tokens.push(unknownToken(text, unknown, text.length));
  return tokens;
}

function unknownToken(text: string, start: number, end: number): Token {
  return { is: 'unknown', what: null, text: text.slice(start, end), start, end };
}

function numberToken(text: string, start: number): Token {
  return { is: 'number', what: null, text, start, end: start + text.length };
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A word, figure, number, year or sign; null for what is not known. */
function tokenAt(text: string, at: number, begins: Beginning, last: Token | undefined): Token | null {
  const { words, numbers, sign, name } = begins;
  if (sign !== null && words === null && numbers === null)
    return { is: 'break', what: sign, text: '', start: at, end: at + 1 };
  if (numbers !== null) {
    const number = numberAt(text, at, last, numbers);
    if (number !== null) return number;
  }
  const word = words === null ? null : longestFrom(words, text, at + 1);
  const figure = numbers === null || numbers === BRACKETS ? null : figureAt(text, at, last);
  if (figure !== null && (word === null || figure.end - at >= word.text.length)) return figure;
  if (word !== null)
    return { is: 'word', what: word.is, text: word.text, start: at, end: at + word.text.length };
  if (sign !== null) return { is: 'break', what: sign, text: '', start: at, end: at + 1 };
  const found = name === null ? null : matched(name, text, at);
  return found === null ? null : unknownToken(text, at, at + found[0].length);
}

const BRACKETS = [DOCUMENT];

/** What numbers, dates, years and the numbering of headings begin with, and which of them may begin so. */
const NUMERIC = byUnit<readonly RegExp[]>({
  '0123456789': [DATE, YEAR],
  一三四五六七八九十: [DATE],
  二: [DATE, YEAR],
  '〇零百千万亿两廿卅①②③④⑤⑥⑦⑧⑨⑩': [],
  第: [ORDINAL],
  '〔[(': BRACKETS,
});

/** What may stand where a character stands. */
interface Beginning {
  readonly words: Tree<Entry> | null;
  readonly numbers: readonly RegExp[] | null;
  readonly sign: Break | null;
  /** Names in Latin letters, titles. */
  readonly name: RegExp | null;
  /** Passed over where it begins nothing. */
  readonly isQuiet: boolean;
}

/** By the character's UTF-16 unit: one look tells most of what is not known from all else. */
const BEGINNINGS: ReadonlyMap<number, Beginning> = new Map(
  [
    ...new Set([
      ...(words.next?.keys() ?? []),
      ...NUMERIC.keys(),
      ...BREAKS.keys(),
      ...NAMES.keys(),
      ...QUOTES,
    ]),
  ].map((unit) => [
    unit,
    {
      words: words.next?.get(unit) ?? null,
      numbers: NUMERIC.get(unit) ?? null,
      sign: BREAKS.get(unit) ?? null,
      name: NAMES.get(unit) ?? null,
      isQuiet: QUOTES.has(unit),
    },
  ]),
);

/** Numbering, numbers of documents, dates, ordinals, years: numbers that count nothing. */
function numberAt(
  text: string,
  at: number,
  last: Token | undefined,
  patterns: readonly RegExp[],
): Token | null {
  const atStart = last === undefined || (last.is === 'break' && last.what === 'stop');
  const numbering = atStart ? matched(NUMBERING, text, at) : null;
  if (numbering !== null) return numberToken(numbering[0], at);
  if (!mayBeDate(text, at)) return null;
  for (let one = 0; one < patterns.length; one += 1) {
    const pattern = patterns[one];
    if (pattern === undefined) break;
    const found = matched(pattern, text, at);
    if (found === null || (pattern === DATE && isCount(text, at, found[0]))) continue;
    return pattern === YEAR ? yearToken(at, found) : numberToken(found[0], at);
  }
  return null;
}

const AFTER_DIGITS: ReadonlySet<number> = new Set([...'-./:年月日'].map((sign) => sign.charCodeAt(0)));
const TELEPHONE = 11;

/** Whether digits may be a date, a year or a telephone, as the sign after them and their number tell; most are figures. */
function mayBeDate(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end === at || end - at === TELEPHONE || AFTER_DIGITS.has(text.charCodeAt(end));
}

/** 一月 may be a month; 十日 too. Nothing that DATE finds is a count, but 十二日 of 十二日内. */
function isCount(text: string, at: number, found: string): boolean {
  return found.endsWith('日') && !found.includes('月') && text.charAt(at + found.length) === '内';
}

function yearToken(at: number, match: RegExpExecArray): Token {
  const [all, digits, chinese = ''] = match;
  const year =
    digits === undefined
      ? Number(
          [...chinese]
            .map((one) => Math.max(0, DIGITS.indexOf(one === '零' || one === '○' ? '〇' : one)))
            .join(''),
        )
      : Number(digits);
  return { is: 'year', what: year, text: all, start: at, end: at + all.length };
}

function figureToken(what: Quantity, end: number): Token {
  return { is: 'figure', what, text: what.value, start: what.number.start, end };
}

function countToken(text: string, numeral: Numeral, number: Span, unit: string): Token {
  const end = number.end + unit.length;
  const { value, chinese } = numeral;
  const decimals = decimalsIn(text.slice(number.start, number.end));
  const rounded = numeral.rounded || longestAt(rough, text, end) !== null;
  return figureToken({ value, unit, number, rounded, chinese, decimals, step: 0 }, end);
}

function figureAt(text: string, at: number, last: Token | undefined): Token | null {
  const numeral = numeralAt(text, at);
  if (numeral === null) return null;
  const end = at + numeral.length;
  const number = { start: at, end };
  const next = text.charAt(end);
  const previous = text.charAt(at - 1);
  if (
    (RANGING.has(previous) && isDigit(text.charCodeAt(at - 2))) ||
    (RANGING.has(next) && isDigit(text.charCodeAt(end + 1))) ||
    previous === '第' ||
    previous === SPLIT ||
    previous === '.'
  )
    return numeral.chinese ? null : numberToken(text.slice(at, end), at);
  if (next === '%') return countToken(text, numeral, number, '%');
  if (next === '‰') return numberToken(text.slice(at, end + 1), at);
  if (next === '元') {
    // 12.5万元 is exact in its own unit: the multiple belongs to the unit.
    const figure = {
      value: numeral.value,
      unit: '元',
      number,
      rounded: /[余多几]/.test(text.slice(at, end)),
      chinese: numeral.chinese,
      decimals: 0,
      step: numeral.power - decimalsIn(text.slice(at, end)),
    };
    return figureToken(figure, end + 1);
  }
  const counter = longestAt(counters, text, end);
  if (counter !== null && !(numeral.chinese && NO_CHINESE_COUNTER.has(counter)))
    return countToken(text, numeral, number, counter);
  if (numeral.chinese) {
    // 均为零; never 一 of 进一步.
    const isZero = end - at === 1 && (text[at] === '零' || text[at] === '〇') && isIn(AFTER_ZERO, next);
    return isZero ? countToken(text, numeral, number, '') : null;
  }
  const bare = isIn(AFTER_BARE, next) && last !== undefined && last.is === 'word';
  return bare ? countToken(text, numeral, number, '') : numberToken(text.slice(at, end), at);
}

/** Whether one of some signs follows, or nothing any more. */
function isIn(signs: string, next: string): boolean {
  return next === '' || signs.includes(next);
}

/** How many digits stand right after the point of a printed number. */
function decimalsIn(text: string): number {
  const point = text.indexOf('.');
  if (point < 0) return 0;
  let end = point + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end - point - 1;
}
