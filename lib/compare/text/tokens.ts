/** A number as it is printed: digits with separators, a fraction, a percent sign; half or full width. */
const NUMBER =
  /(?:[\d０-９]{1,3}(?:[,，][\d０-９]{3})+(?![\d０-９])|[\d０-９]+)(?:[.．][\d０-９]+)?[%％‰]?/gu;

/** A number, or a letter or Chinese character; the second only where no number begins. */
const UNIT = new RegExp(`${NUMBER.source}|[\\p{L}\\p{N}]`, 'gu');

/** Chinese has no spaces: where words end is for the browser's dictionary to say. */
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A text's words, numbers, signs and line breaks, in order; joined they are the text again. A number is one
 * token however it is written, so that a comparison never finds a change inside it.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let end = 0;
  const between = (to: number) => {
    if (to > end) for (const { segment } of words.segment(text.slice(end, to))) tokens.push(segment);
  };
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    between(index);
    tokens.push(number);
    end = index + number.length;
  }
  between(text.length);
  return tokens;
}

/** A text's numbers and, one by one, its letters, in order; white space and punctuation are left out. */
export function unitsOf(text: string): string[] {
  return text.match(UNIT) ?? [];
}

/** Whether a token of `tokensOf`, or a unit, is a number. */
export function isNumber(token: string): boolean {
  return /^[\d０-９]/.test(token);
}

const SENTENCE = /\n+|[^。！？!?；;\n]*[。！？!?；;]+|[^。！？!?；;\n]+/g;

/** A text's sentences with the signs that end them, and the line breaks between; joined they are the text again. */
export function sentencesOf(text: string): string[] {
  return text.match(SENTENCE) ?? [];
}
