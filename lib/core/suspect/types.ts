import type { Finding } from '../check';
import type { Decimal } from '../decimal';
import type { FieldId } from '../form';

/** At most this many wrong figures are looked for behind failures that hang together. */
export const MOST_FIGURES = 3;

/** One figure that may be wrong. */
export interface Suspect {
  readonly field: FieldId;
  /** What the page prints; null where the cell is printed blank, which counts as zero. */
  readonly printed: Decimal | null;
  /** What it would have to be; null where several values fit, so that none is implied. */
  readonly expected: Decimal | null;
}

/** The likely slips, most specific first in lib/core/slip.ts; their words are in lib/words/slips.ts. */
export type SlipId =
  | 'blankTotal'
  | 'carryOverCounted'
  | 'organisationsLeftOut'
  | 'rowShifted'
  | 'tenfold'
  | 'digitsSwapped'
  | 'digitDoubled'
  | 'copiedYearBefore'
  | 'digitDropped'
  | 'totalNotUpdated'
  | 'copiedAbove'
  | 'copiedBeside';

/** How a wrong figure may have come about. */
export interface Slip {
  readonly id: SlipId;
  /** The figure it was copied from or that was counted in; null where the slip names none. */
  readonly from: FieldId | null;
}

/** A suspect within a set that makes everything hold. */
export interface Correction extends Suspect {
  readonly slip: Slip | null;
  /** Ids of the failing identities that the figure is a term of. Empty where it only balances another. */
  readonly explains: readonly string[];
}

/** Figures whose correction, all of them together, makes every failing identity of a cause hold. In printed order. */
export type CorrectionSet = readonly Correction[];

/** Failing identities that hang together through shared figures, and what could be behind them. */
export interface Cause {
  readonly failing: readonly Finding[];
  /** Number of figures in each smallest set; 0 where no set of up to three makes everything hold. */
  readonly size: 0 | 1 | 2 | 3;
  /** Every smallest set, the most plausible first (see suspect/rank.ts). They cannot be told apart for certain. */
  readonly sets: readonly CorrectionSet[];
  /** Exactly one smallest set, each figure of it with one value that fits. */
  readonly unique: boolean;
}

/** What may be wrong in one report. */
export interface Suspicion {
  readonly causes: readonly Cause[];
  /** There is a failure, and every cause is unique: the contract's `suspects` can be named. */
  readonly unique: boolean;
  /** Identities that took no part because they cannot be told. */
  readonly untold: readonly Finding[];
}
