import type { Decimal } from '../../lib/core/decimal';

/**
 * What charts are made from. A figure stands beside the words that say it: the exact number is what is written;
 * only its place on the paper is worked out in floating point.
 */
export interface ChartFigure {
  /** Null: there is none, for the reason that `text` gives. It is drawn as a gap, never as zero. */
  readonly value: Decimal | null;
  /** As it is written: `12`, `33.3%`, or why there is none. */
  readonly text: string;
  /** A share of few cases: drawn lighter and with a sign. */
  readonly isFew?: boolean;
}

export interface LineData {
  /** In the years' order; years between them that are missing are gaps. */
  readonly series: readonly {
    readonly key: string;
    readonly name: string;
    readonly points: readonly (ChartFigure & { readonly year: number })[];
  }[];
  /** Years with which another form begins: lines are broken before them. */
  readonly breaks: readonly { readonly year: number; readonly label: string }[];
}

export interface BarData {
  readonly bars: readonly (ChartFigure & { readonly key: string; readonly name: string })[];
}

export interface StackData {
  readonly parts: readonly { readonly key: string; readonly name: string }[];
  readonly stacks: readonly {
    readonly key: string;
    readonly name: string;
    /** One for each part, in their order; null: there is nothing to draw, for the reason in `text`. */
    readonly values: readonly Decimal[] | null;
    /** The whole as it is written: `120 件`; or why there is none. */
    readonly text: string;
    readonly isFew?: boolean;
  }[];
}

/** The table behind a chart: the same figures as words. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly cells: readonly string[];
  }[];
}
