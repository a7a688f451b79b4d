import { remembered } from './remembered';
import { simplified } from './script';

/** Characters that print nothing: zero-width ones, soft hyphens, direction marks. */
const INVISIBLE =
  /[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\u034F|[\uFE00-\uFE0F]/g;

/** What there is to do for `tidy` within a text: anything invisible, or white space other than one blank. */
const UNTIDY = new RegExp(`${INVISIBLE.source}|[^\\S ]| {2}`);

/** Text as a person would quote it: nothing invisible, white space folded to single spaces. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  // Most texts of a page are tidy as they are.
  if (!UNTIDY.test(trimmed)) return trimmed;
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Anything but what stays as it is when white space and the forms of characters are evened out. */
const UNEVEN = /[^!-~、。—〇“”《》\u4E00-\u9FFF]/;

/** Text in half-width forms without white space. */
export function compacted(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, '').normalize('NFKC') : text;
}

/** Text as it is compared: no white space, half-width forms, Simplified script. */
export function plain(text: string): string {
  if (!UNEVEN.test(text)) return simplified(text);
  return simplified(text.replace(INVISIBLE, '').normalize('NFKC').replace(/\s+/g, ''));
}

/** Numbering before a label: 一、 （三） 1. 2． ①. May stand twice: 三、（一）. */
const NUMBERING =
  /^(?:第?[一二三四五六七八九十\d]{1,3}[、.,，·:：)）]+|[(（[【][一二三四五六七八九十\d]{1,3}[)）\]】][、.,，]?|[①-⑳⑴-⒇⒈-⒛])+/;

/** A label in comparable form without the numbering before it. */
export function unnumbered(text: string): string {
  return plain(text).replace(NUMBERING, '');
}

/** A remark in brackets, innermost first. */
const BRACKETED = /[(（[【〔][^()（）[\]【】〔〕]*[)）\]】〕]/g;

/** Everything that is not a letter, a digit or a Chinese character. */
const PUNCTUATION = /[^\p{L}\p{N}]/gu;
/** The same among the signs that labels are printed with, for which the whole of Unicode need not be asked. */
const USUAL = /^[!-~、。—“”《》【】〔〕\u4E00-\u9FA5]*$/;
const USUAL_PUNCTUATION = /[!-/:-@[-`{-~、。—“”《》【】〔〕]+/g;

function lettersOf(text: string): string {
  return text.replace(USUAL.test(text) ? USUAL_PUNCTUATION : PUNCTUATION, '');
}

/** A label in the forms it may be compared in. */
export interface LabelText {
  /** Letters and characters only, remarks included. */
  readonly whole: string;
  /** The same without remarks in brackets. */
  readonly bare: string;
}

/** Takes numbering, white space and punctuation off a printed label. The same text gives the same object, where it can. */
export const labelText: (text: string) => LabelText = remembered((text) => {
  const label = plain(text.replace(/[①-⑳⑴-⒇⒈-⒛*＊※]/g, '')).replace(NUMBERING, '');
  const whole = lettersOf(label);
  let bare = label;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(BRACKETED, '');
  }
  // An unclosed bracket opens a remark too.
  bare = lettersOf(bare.replace(/[(（[【〔].*$/, ''));
  return { whole, bare: bare === '' ? whole : bare };
});

/** Longest label worth comparing; longer text is prose. */
const MAX_LABEL = 120;
/** Room for two lines of the comparison, taken once. */
const LINES = [new Uint16Array(MAX_LABEL + 1), new Uint16Array(MAX_LABEL + 1)] as const;

/**
 * How alike two labels are: 1 for the same, 0 for nothing in common. Twice the length of the longest common
 * subsequence over the sum of lengths, so that a missing, wrong or extra character costs little in a long
 * label and much in a short one.
 * @param least likeness below which the answer may be 0: lengths too different need no comparison
 */
export function likeness(a: string, b: string, least = 0): number {
  if (a === b) return a === '' ? 0 : 1;
  if (2 * Math.min(a.length, b.length) < least * (a.length + b.length)) return 0;
  if (a === '' || b === '' || a.length > MAX_LABEL || b.length > MAX_LABEL) return 0;
  let [previous, current] = LINES;
  previous.fill(0, 0, b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    const character = a.charCodeAt(i);
    for (let j = 0; j < b.length; j += 1) {
      current[j + 1] =
        character === b.charCodeAt(j)
          ? (previous[j] ?? 0) + 1
          : Math.max(previous[j + 1] ?? 0, current[j] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return (2 * (previous[b.length] ?? 0)) / (a.length + b.length);
}
