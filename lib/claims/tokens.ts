import type { Span } from '../core/claim';
import type { Decimal } from '../core/decimal';
import { type WordClass, wordAt } from './lexicon';
import { numeralAt } from './numbers';

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

const BREAKS: Readonly<Record<string, Break>> = {
  '。': 'stop',
  '!': 'stop',
  '?': 'stop',
  '\n': 'stop',
  ';': 'semi',
  ',': 'comma',
  '、': 'pause',
  '/': 'pause',
  ':': 'colon',
  '(': 'open',
  '[': 'open',
  '〔': 'open',
  '【': 'open',
  ')': 'close',
  ']': 'close',
  '〕': 'close',
  '】': 'close',
};

const COUNTERS =
  '件次 件 条次 条 份 宗 项次 项 起 例 人次 人 次 个 篇 则 期 封 批 场 部 张 幅 户 家 名 本 册 类 种 页 桩 单 笔 辆 套 处 篇次 部次 只 句 字 台 座 位 块 队 所 间 步 级 轮 幢 层 届 周 天 小时 分钟 分 倍 个工作日 个月 个百分点 百分点'.split(
    ' ',
  );
const COUNTER = new RegExp(`^(?:${COUNTERS.sort((a, b) => b.length - a.length).join('|')})`);
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
const QUOTES = /[.“”"'‘’「」『』〈〉<>·…—\-~—_*#|]/;
/** 3-5 件, 3 至 5 件: neither end is the figure. */
const RANGE_BEFORE = /\d[-~—至到]$/;
const RANGE_AFTER = /^[-~—至到]\d/;
const DIGITS = '〇一二三四五六七八九';

/** Cuts a text in comparable form into tokens, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let unknown = -1;
  const endUnknown = (at: number) => {
    if (unknown >= 0) tokens.push({ is: 'unknown', text: text.slice(unknown, at), start: unknown, end: at });
    unknown = -1;
  };
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, tokens);
    if (token === null) {
      if (unknown < 0) unknown = at;
      at += 1;
      continue;
    }
    endUnknown(at);
    if (token !== 'nothing') tokens.push(token);
    at = token === 'nothing' ? at + 1 : token.end;
  }
  endUnknown(text.length);
  return tokens;
}

function numberToken(text: string, start: number): Token {
  return { is: 'number', text, start, end: start + text.length };
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function tokenAt(text: string, at: number, before: readonly Token[]): Token | 'nothing' | null {
  const last = before.at(-1);
  const character = text.charAt(at);
  const isNumeric = NUMERIC.has(character);
  if (isNumeric) {
    const number = numberAt(text, at, last);
    if (number !== null) return number;
  }
  const word = wordAt(text, at);
  const figure = isNumeric ? figureAt(text, at, last) : null;
  if (figure !== null && (word === null || figure.end - at >= word.length)) return figure;
  if (word !== null) {
    const end = at + word.length;
    return { is: 'word', word: word.is, text: text.slice(at, end), start: at, end };
  }
  const stop = BREAKS[character];
  if (stop !== undefined) return { is: 'break', break: stop, start: at, end: at + 1 };
  const title = character === '《' ? matched(TITLE, text, at) : null;
  if (title !== null) return { is: 'unknown', text: title[0], start: at, end: at + title[0].length };
  const latin = character < '\u0080' ? matched(LATIN, text, at) : null;
  if (latin !== null) return { is: 'unknown', text: latin[0], start: at, end: at + latin[0].length };
  return QUOTES.test(character) ? 'nothing' : null;
}

/** What numbers, dates, years and the numbering of headings begin with. */
const NUMERIC: ReadonlySet<string> = new Set(
  '0123456789〇零一二三四五六七八九十百千万亿两廿卅第〔[(①②③④⑤⑥⑦⑧⑨⑩',
);

/** Numbering, numbers of documents, dates, ordinals, years: numbers that count nothing. */
function numberAt(text: string, at: number, last: Token | undefined): Token | null {
  const atStart = last === undefined || (last.is === 'break' && last.break === 'stop');
  const numbering = atStart ? matched(NUMBERING, text, at) : null;
  if (numbering !== null) return numberToken(numbering[0], at);
  for (const pattern of [DOCUMENT, DATE, ORDINAL]) {
    const found = matched(pattern, text, at);
    if (found !== null && !(pattern === DATE && isCount(text, at, found[0])))
      return numberToken(found[0], at);
  }
  const year = matched(YEAR, text, at);
  return year === null ? null : yearToken(text, at, year);
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
  const tail = text.slice(end, end + 4);
  const previous = text.charAt(at - 1);
  if (
    RANGE_BEFORE.test(text.slice(Math.max(0, at - 2), at)) ||
    RANGE_AFTER.test(tail) ||
    previous === '第' ||
    previous === '\u0001' ||
    previous === '.'
  )
    return numeral.chinese ? null : numberToken(text.slice(at, end), at);
  const quantity = (unit: string, length: number, step = 0): Token => {
    const rounded =
      numeral.rounded || /^(?:余|多|左右|以上)/.test(text.slice(end + length, end + length + 2));
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
  if (tail.startsWith('%')) return quantity('%', 1);
  if (tail.startsWith('‰')) return numberToken(text.slice(at, end + 1), at);
  if (tail.startsWith('元')) {
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
  const counter = COUNTER.exec(tail)?.[0];
  if (
    counter !== undefined &&
    !(numeral.chinese && /^(?:个|类|种|级|届|分|处|位|本|部|所|步|块|层|名|家|场|队|句|字)$/.test(counter))
  )
    return quantity(counter, counter.length);
  if (numeral.chinese) {
    // 均为零; never 一 of 进一步.
    const isZero = /^[零〇]$/.test(text.slice(at, end)) && (tail === '' || /^[。;,、)!"”]/.test(tail));
    return isZero ? quantity('', 0) : null;
  }
  const bare = (tail === '' || /^[,、;。)(占]/.test(tail)) && last !== undefined && last.is === 'word';
  return bare ? quantity('', 0) : numberToken(text.slice(at, end), at);
}

function decimalsOf(value: Decimal): number {
  const dot = value.indexOf('.');
  return dot < 0 ? 0 : value.length - dot - 1;
}

function decimalsIn(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
