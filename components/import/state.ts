import type { Outcome } from '../../lib/core/standing';
import type { WhyName } from '../../lib/words/intake';

/** Plain data of the view that takes saved pages in. */

export interface KeptView {
  readonly path: string;
  readonly how: 'new' | 'same' | 'changed';
  readonly id: string;
  readonly agency: string | null;
  readonly year: number | null;
  /** How many checks fail, and the sign of the whole. */
  readonly fails: number;
  readonly verdict: Outcome;
}

export interface SummaryView {
  readonly files: number;
  readonly fresh: readonly KeptView[];
  readonly same: readonly KeptView[];
  readonly changed: readonly KeptView[];
  readonly unkept: readonly { readonly why: WhyName; readonly files: readonly { readonly path: string }[] }[];
}

/** What undoing did. */
export interface Undone {
  /** What is in the bin, for bringing it back. */
  readonly keys: readonly number[];
  readonly fresh: number;
  readonly changed: number;
  /** Whether it was brought back again. */
  readonly isBack: boolean;
}

export type IntakeState =
  | { readonly is: 'idle' }
  | { readonly is: 'looking'; readonly found: number }
  | {
      readonly is: 'working';
      readonly done: number;
      readonly of: number;
      /** The file at hand. */
      readonly path: string;
      readonly kept: number;
      readonly unkept: number;
    }
  | {
      readonly is: 'done';
      readonly summary: SummaryView;
      readonly isStopped: boolean;
      /** Whether the archive is being changed on request. */
      readonly isBusy: boolean;
      readonly undone: Undone | null;
      /** Why the last request failed; empty: it did not. */
      readonly fault: string;
    };
