import type { Span } from '../core/claim';
import type { Decimal } from '../core/decimal';
import { type WordClass, wordAt } from './lexicon';
import { isDigit, numeralAt } from './numbers';
import { SPLIT } from './source';
import { longestAt, newTree, plant } from './tree';

/** Punctuation by what it parts. */
export type Break = 'stop' | 'semi' | 'comma' | 'pause' | 'colon' | 'open' | 'close';

/** One piece of a text: a word, a figure with its counter, a year, a sign, or something not known. */
export type Token = Span &
  (
    | { readonly is: 'word'; readonly word: WordClass; readonly text: string }
    | { readonly is: 'figure'; readonly figure: Quantity }
    /** A four-digit year, 2023年(度). */
    | { readonly is: 'year'; readonly year: number; readonly whole: boolean }
    /** A number that counts nothing: a date, an article, a telephone. */
    | { readonly is: 'number'; readonly text: string }
    | { readonly is: 'break'; readonly break: Break }
    | { readonly is: 'unknown'; readonly text: string }
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
  /** For 元: the power of ten that leads to 元 from the value as given here, 0. */
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

const COUNTERS =
  '件次 件 条次 条 份 宗 项次 项 起 例 人次 人 次 个 篇 则 期 封 批 场 部 张 幅 户 家 名 本 册 类 种 页 桩 单 笔 辆 套 处 篇次 部次 只 句 字 台 座 位 块 队 所 间 步 级 轮 幢 层 届 周 天 小时 分钟 分 倍 个工作日 个月 个百分点 百分点'.split(
    ' ',
  );
const counters = newTree<string>();
for (const counter of COUNTERS) plant(counters, counter, counter);
/** Words that Chinese numerals make with what else is a counter: 一级, 三类. */
const NO_CHINESE_COUNTER: ReadonlySet<string> = new Set('个类种级届分处位本部所步块层名家场队句字');
const DATE =
  /(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}日?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号])?份?|\d{1,2}日|\d{1,2}:\d{2}(?::\d{2})?|\d{3,4}-\d{7,8}|1\d{10}(?!\d)|[一二三四五六七八九十]是)/y;
const YEAR = /(?:(\d{4})|([二][〇零○][〇零一二三四五六七八九]{2}))年(度)?/y;
const ORDINAL =
  /第(?!\S季度)(?:\d+|[一二三四五六七八九十百]+)(?:条|款|项|届|次|号|期|批|位|名|章|节|编|类|种|部分|时间|三方|一)?/y;
const DOCUMENT = /(?:〔|\[|\()\d{4}(?:〕|\]|\))第?\d+号/y;
const LATIN = /[A-Za-z@_.\-/:]*[A-Za-z][A-Za-z@_.\-/:\d]*/y;
const TITLE = /《[^《》]*》/y;
const NUMBERING =
  /(?:\(?[一二三四五六七八九十]{1,3}\)?[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|[①-⑳])/y;
const QUOTES: ReadonlySet<number> = new Set(
  [...'.“”"\'‘’「」『』〈〉<>·…—-~_*#|'].map((sign) => sign.charCodeAt(0)),
);
/** 3-5 件, 3 至 5 件: neither end is the figure. */
const RANGING: ReadonlySet<string> = new Set('-~—至到');
const rough = newTree<true>();
for (const word of ['余', '多', '左右', '以上']) plant(rough, word, true);
const DIGITS = '〇一二三四五六七八九';

/** Cuts a text in comparable form into tokens, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last: Token | undefined;
  let unknown = -1;
  for (let at = 0; at <= text.length; ) {
    const token = at < text.length ? tokenAt(text, at, last) : 'nothing';
    if (token === null) {
      if (unknown < 0) unknown = at;
      at += 1;
      continue;
    }
    if (unknown >= 0) {
      last = { is: 'unknown', text: text.slice(unknown, at), start: unknown, end: at };
      tokens.push(last);
      unknown = -1;
    }
    if (token === 'nothing') at += 1;
    else {
      last = token;
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function numberToken(text: string, start: number): Token {
  return { is: 'number', text, start, end: start + text.length };
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A word, figure, number, year or sign; `nothing` to be passed over; null for what is not known. */
function tokenAt(text: string, at: number, last: Token | undefined): Token | 'nothing' | null {
  const unit = text.charCodeAt(at);
  const numbers = NUMERIC.get(unit);
  if (numbers !== undefined) {
    const number = numberAt(text, at, last, numbers);
    if (number !== null) return number;
  }
  const word = wordAt(text, at);
  const figure = numbers === undefined || numbers === BRACKETS ? null : figureAt(text, at, last);
  if (figure !== null && (word === null || figure.end - at >= word.text.length)) return figure;
  if (word !== null)
    return { is: 'word', word: word.is, text: word.text, start: at, end: at + word.text.length };
  const stop = BREAKS.get(unit);
  if (stop !== undefined) return { is: 'break', break: stop, start: at, end: at + 1 };
  const name = unit < 0x80 ? LATIN : unit === TITLE_MARK ? TITLE : null;
  const found = name === null ? null : matched(name, text, at);
  if (found !== null) return { is: 'unknown', text: found[0], start: at, end: at + found[0].length };
  return QUOTES.has(unit) ? 'nothing' : null;
}

const TITLE_MARK = '《'.charCodeAt(0);
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

/** Numbering, numbers of documents, dates, ordinals, years: numbers that count nothing. */
function numberAt(
  text: string,
  at: number,
  last: Token | undefined,
  patterns: readonly RegExp[],
): Token | null {
  const atStart = last === undefined || (last.is === 'break' && last.break === 'stop');
  const numbering = atStart ? matched(NUMBERING, text, at) : null;
  if (numbering !== null) return numberToken(numbering[0], at);
  if (!mayBeDate(text, at)) return null;
  for (const pattern of patterns) {
    const found = matched(pattern, text, at);
    if (found === null || (pattern === DATE && isCount(text, at, found[0]))) continue;
    return pattern === YEAR ? yearToken(text, at, found) : numberToken(found[0], at);
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
  return /日$/.test(found) && !found.includes('月') && text.charAt(at + found.length) === '内';
}

function yearToken(text: string, at: number, match: RegExpExecArray): Token {
  const [all, digits, chinese = ''] = match;
  const year =
    digits === undefined
      ? Number(
          [...chinese]
            .map((one) => Math.max(0, DIGITS.indexOf(one === '零' || one === '○' ? '〇' : one)))
            .join(''),
        )
      : Number(digits);
  const end = at + all.length;
  // 2023年1月…: a day or month of it follows.
  return { is: 'year', year, whole: !/^\d{1,2}月/.test(text.slice(end, end + 3)), start: at, end };
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
  const quantity = (unit: string, length: number, step = 0): Token => {
    const rounded = numeral.rounded || longestAt(rough, text, end + length) !== null;
    const figure = {
      value: numeral.value,
      unit,
      number,
      rounded,
      chinese: numeral.chinese,
      decimals: decimalsOf(numeral.value),
      step,
    };
    return { is: 'figure', figure, start: at, end: end + length };
  };
  if (next === '%') return quantity('%', 1);
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
    return { is: 'figure', figure, start: at, end: end + 1 };
  }
  const counter = longestAt(counters, text, end);
  if (counter !== null && !(numeral.chinese && NO_CHINESE_COUNTER.has(counter)))
    return quantity(counter, counter.length);
  if (numeral.chinese) {
    // 均为零; never 一 of 进一步.
    const isZero = end - at === 1 && (text[at] === '零' || text[at] === '〇') && isIn('。;,、)!"”', next);
    return isZero ? quantity('', 0) : null;
  }
  const bare = isIn(',、;。)(占', next) && last !== undefined && last.is === 'word';
  return bare ? quantity('', 0) : numberToken(text.slice(at, end), at);
}

/** Whether one of some signs follows, or nothing any more. */
function isIn(signs: string, next: string): boolean {
  return next === '' || signs.includes(next);
}

function decimalsOf(value: Decimal): number {
  const dot = value.indexOf('.');
  return dot < 0 ? 0 : value.length - dot - 1;
}

function decimalsIn(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
