import { relations } from './relations';
import { FIGURE_PATTERN, type Token } from './tokens';
import { anyOf } from './tree';

/** What a claim is made with: a figure, or a word that denies or says that all was done. The rest of a text only leads there. */

/** Words that say that something was done, and may say so of everything. */
export const DONE: readonly string[] = ['已', '已经', '现已', '目前已', '已答复', '已办结'];
const WORDS = [
  ...[relations.not, relations.zeroEvent, relations.all, relations.each].flatMap((list) => list.split(' ')),
  ...DONE,
];
/** Without one of these a clause without a figure claims nothing. */
export const TELLING: ReadonlySet<string> = new Set(WORDS);

/** Whether a word may make a claim without a figure. */
export function isTelling(token: Token): boolean {
  return token.is === 'word' && TELLING.has(token.text);
}

/** As far as the last such place of a text. */
const LAST = new RegExp(`^[^]*(?:${FIGURE_PATTERN}|${anyOf(WORDS)})`);
/** Where sentences end; a title may have the signs within. */
const STOPS = /《[^《》]*》|[。!?]/g;
const STOP = /[。!?]/g;

/**
 * How much of a text in comparable form has to be read for its claims: as far as the end of the last sentence
 * that may make one. Native code finds it, so that most of a report costs next to nothing.
 */
export function tellingLength(text: string): number {
  const last = LAST.exec(text)?.[0].length ?? 0;
  if (last === 0) return 0;
  if (!text.includes('《')) {
    STOP.lastIndex = last - 1;
    const found = STOP.exec(text);
    return found === null ? text.length : found.index + 1;
  }
  STOPS.lastIndex = 0;
  for (let found = STOPS.exec(text); found !== null; found = STOPS.exec(text))
    if (found[0].length === 1 && STOPS.lastIndex >= last) return STOPS.lastIndex;
  return text.length;
}
