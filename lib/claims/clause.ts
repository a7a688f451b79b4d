import type { Doubt, FigureClaim, Meaning, Span } from '../core/claim';
import type { Mention, Sentence } from './mentions';
import { placeOf, quoteAt, type Reader } from './reader';
import type { State } from './state';
import { isTelling } from './telling';
import type { Token } from './tokens';

/** A stretch of a sentence between hard signs that holds no figure. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** What is spoken of before its first word, and after its last. */
  readonly from: State;
  readonly state: State;
  /** Whether it goes on after a figure: 45 件已答复. */
  readonly afterFigure: boolean;
  /** Whether something was excepted before it: 除不予公开的外，均予以公开. */
  readonly isExcept: boolean;
  /** The figures told before it in the sentence, those in brackets left out. */
  readonly told: readonly Mention[];
}

/** The clauses that may claim something: with a word that does, or after a single case (1 件，结果维持). */
export function clausesOf({ tokens: all, states, mentions }: Sentence): Clause[] {
  const clauses: Clause[] = [];
  const outer = mentions.filter(isOuter);
  let start = 0;
  let told = 0;
  let mayClaim = false;
  const end = (at: number) => {
    while ((outer[told]?.at ?? start) < start) told += 1;
    const from = states[start];
    const state = states[at];
    if (at === start || from === undefined || state === undefined) return;
    if (!mayClaim && outer[told - 1]?.quantity.value !== '1') return;
    clauses.push({
      tokens: all.slice(start, at),
      from,
      state,
      afterFigure: all[start - 1]?.is === 'figure',
      isExcept: excepts(all, at),
      told: outer.slice(0, told),
    });
  };
  for (let at = 0; at < all.length; at += 1) {
    const token = all[at];
    if (token === undefined) break;
    const isHard = token.is === 'break' && token.what !== 'pause';
    if (isHard) end(at);
    if (isHard || token.is === 'figure') {
      start = at + 1;
      mayClaim = false;
    } else mayClaim ||= isTelling(token);
  }
  end(all.length);
  return clauses;
}

function isOuter({ depth }: Mention): boolean {
  return depth === 0;
}

/** 除…外均…, 除…外，均…, 除…的，均…: whether a clause says something of all but some. */
function excepts(tokens: readonly Token[], to: number): boolean {
  const from = tokens.findIndex(({ text }) => text.startsWith('除'));
  if (from < 0) return false;
  const end = tokens.findIndex(
    ({ text }, at) =>
      at >= from && (text.endsWith('外') || (text === '的' && tokens[at + 1]?.is === 'break')),
  );
  if (end < 0 || end >= to) return false;
  // The clause after 外, which may begin with a comma of its own.
  const commas = tokens
    .slice(end + 1, to)
    .filter(({ is, what }) => is === 'break' && what === 'comma').length;
  return commas <= (tokens[end + 1]?.is === 'break' ? 1 : 0);
}

/** Why what a state speaks of may be of others or of another time. */
export function doubtsOf(state: State): Doubt[] {
  const doubts: Doubt[] = [];
  if (state.scope === 'foreign') doubts.push('scope');
  if (state.period !== 'own') doubts.push('period');
  return doubts;
}

/** A claim made by words. */
export function claimFor(
  meaning: Meaning,
  value: string,
  span: Span,
  doubts: readonly Doubt[],
  reader: Reader,
): FigureClaim {
  const at = placeOf(reader, span);
  return {
    kind: 'figure',
    meaning,
    wide: false,
    loose: false,
    stated: { value, at },
    at,
    quote: quoteAt(reader, at),
    doubts,
  };
}

/** A row or field of all applicants. */
export function totalOf(term: string): Meaning {
  return { terms: [term], applicant: 'total' };
}

/** Words that narrow to those whose time had come: 到期办结率. */
export function isDueWord(text: string): boolean {
  return isDue(text) || /(?:期限|时限|时间)内?$/.test(text);
}

/** 到期的申请均已答复 */
export function isDue(text: string): boolean {
  return text === '到期' || text === '期满';
}
