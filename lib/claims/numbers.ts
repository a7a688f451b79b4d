import { type Decimal, decimal, shift } from '../core/decimal';

/** A number as it stands in a text. */
export interface Numeral {
  readonly value: Decimal;
  /** How many characters it takes. */
  readonly length: number;
  /** 1.2万, 三百余: rounded or open, never compared exactly. */
  readonly rounded: boolean;
  /** Written in Chinese characters: a number only before a counter. */
  readonly chinese: boolean;
  /** Power of ten of 万 or 亿 after Arabic digits. */
  readonly power: number;
}

const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
/** The characters of Chinese numerals. */
export const NUMERALS = '零〇一二三四五六七八九十百千万亿两廿卅';
/** No count takes more characters: a longer run is no number. */
const CHINESE = new RegExp(`[${NUMERALS}]{1,24}`, 'y');
const MULTIPLES: Readonly<Record<string, number>> = { 千: 3, 万: 4, 亿: 8 };
const MORE = '余多几';
/** What may stand between the digits of a figure and its counter. */
export const AFTER_NUMERALS = '千万亿余多几';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Longer runs of digits are numbers of documents and telephones. */
const MAX_DIGITS = 12;

/** Reads the number that starts at a place of a text in comparable form; null where none does. */
export function numeralAt(text: string, at: number): Numeral | null {
  if (isDigit(text.charCodeAt(at))) {
    ARABIC.lastIndex = at;
    ARABIC.test(text);
    return arabicNumeral(text, at, text.slice(at, ARABIC.lastIndex));
  }
  CHINESE.lastIndex = at;
  const chinese = CHINESE.exec(text)?.[0];
  if (chinese === undefined) return null;
  const value = chineseValue(chinese);
  if (value === null) return null;
  const next = text.charAt(at + chinese.length);
  const more = next !== '' && MORE.includes(next);
  return { value, length: chinese.length + (more ? 1 : 0), rounded: more, chinese: true, power: 0 };
}

/** Whether a UTF-16 unit is one of the digits 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function arabicNumeral(text: string, at: number, digits: string): Numeral | null {
  const bare = digits.includes(',') ? digits.replaceAll(',', '') : digits;
  const value = bare.length > MAX_DIGITS ? null : decimal(bare);
  if (value === null) return null;
  let length = digits.length;
  let rounded = false;
  let power = 0;
  // 60余条 and 1.2万余条 alike.
  for (;;) {
    const next = text.charAt(at + length);
    const multiple = MULTIPLES[next];
    if (next === '') break;
    if (MORE.includes(next)) rounded = true;
    else if (multiple !== undefined && power === 0) power = multiple;
    else break;
    length += 1;
  }
  return {
    value: power === 0 ? value : shift(value, power),
    length,
    rounded: rounded || power > 0,
    chinese: false,
    power,
  };
}

/** 三百零五, 一千二百, 两万, 廿三, 二〇二三. Null for what is no numeral (万一, 千百). */
export function chineseValue(text: string): Decimal | null {
  if (/^[零〇一二三四五六七八九]+$/.test(text)) {
    return text.length === 1 || /[零〇]/.test(text)
      ? decimal([...text].map((character) => DIGITS[character]).join(''))
      : null;
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  for (const character of text.replaceAll('廿', '二十').replaceAll('卅', '三十')) {
    const unit = TENS[character];
    if (unit !== undefined) {
      if (unit >= last || (digit === null && unit !== 10)) return null;
      section += (digit ?? 1) * unit;
      digit = null;
      last = unit;
    } else if (character === '万' || character === '亿') {
      if (section === 0 && digit === null) return null;
      const own = section + (digit ?? 0);
      total = character === '万' ? total + own * 10_000 : (total + own) * 100_000_000;
      section = 0;
      digit = null;
      last = Number.POSITIVE_INFINITY;
    } else {
      const value = DIGITS[character] ?? 0;
      if (digit !== null && digit !== 0) return null;
      digit = value;
    }
  }
  const value = total + section + (digit ?? 0);
  return Number.isSafeInteger(value) ? decimal(String(value)) : null;
}
