import type { Span, Stated, TextAbout } from '../core/claim';
import type { Decimal } from '../core/decimal';
import type { Found } from './figures';
import type { Label } from './label';
import type { Flow } from './meaning';
import type { Mention } from './mentions';
import { isSome } from './parts';
import { originalSpan, type Source } from './source';

/** One block being read: its text and where it stands. */
export interface Reader {
  readonly original: string;
  readonly source: Source;
  readonly block: number;
  readonly about: TextAbout;
}

/** What carries over from one sentence of a block to the next. */
export interface Carry {
  readonly flow: Flow | null;
  /** The requests spoken of last had words that are not known: perhaps they are other requests. */
  readonly strange: boolean;
  /** Counts of requests stated so far: the wholes that 均 and shares may speak of. */
  readonly received: Stated | null;
  readonly review: Stated | null;
  readonly litigation: Stated | null;
  /** The count that was told last. */
  readonly last: Mention | null;
}

export const NOTHING: Carry = {
  flow: null,
  strange: false,
  received: null,
  review: null,
  litigation: null,
  last: null,
};

export function placeOf(reader: Reader, span: Span) {
  const { start, end } = originalSpan(reader.source, span);
  return { block: reader.block, start, end };
}

/** The words that stand at a place of the original. */
export function quoteAt({ original, source }: Reader, { start, end }: Span): string {
  const words = original.slice(start, end);
  // Where each character is one of the original, none is white space.
  return source.pieces === null ? words : words.replace(/\s+/g, ' ').trim();
}

export function statedOf(reader: Reader, value: Decimal, span: Span): Stated {
  return { value, at: placeOf(reader, span) };
}

/** Whether words around a figure make it inexact. */
export function isApproximate(label: Label, post: Label): boolean {
  return (
    label.relations.includes('approximate') ||
    post.relations.includes('about2') ||
    label.relations.includes('about2')
  );
}

/** What is carried on after some claims were read. */
export function carryAfter(carry: Carry, found: readonly Found[]): Carry {
  let next = carry;
  for (let at = 0; at < found.length; at += 1) {
    const { claim, mention } = found[at] ?? {};
    if (claim === undefined || mention === undefined) break;
    if (isSome(mention)) continue;
    if (claim.meaning.terms.length > 1 || claim.meaning.applicant !== 'total') continue;
    const term = claim.meaning.terms[0] ?? '';
    const { stated } = claim;
    if (term === 'received' || term === 'newlyReceived' || term === 'handled') {
      const isDoubtful = claim.doubts.includes('wording') || claim.doubts.includes('subject');
      // What is not known of others' figures is their name.
      const strange = claim.doubts.includes('scope') ? next.strange : isDoubtful;
      next = { ...next, flow: term, strange, received: isDoubtful ? null : stated };
    }
    const isOwn = claim.doubts.length === 0;
    if (term === 'review.total') next = { ...next, review: isOwn ? stated : null };
    else if (term.startsWith('litigation.') && term.endsWith('.total'))
      next = { ...next, litigation: isOwn ? stated : null };
  }
  return next;
}
