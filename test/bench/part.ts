/** What a part of the bench is, and what it tells. test/bench/parts.ts lists them all. */
export interface Part {
  /** It is asked for by this name: `npm run bench -- reading`. */
  readonly name: string;
  /** What is measured, against what; printed before it runs. */
  readonly heading: string;
  /** Whether it needs Chromium and the built extension. */
  readonly inBrowser: boolean;
  /** @param turns how often each thing is measured */
  run(turns: number): Promise<Told>;
}

export interface Told {
  readonly tables: readonly Table[];
  /** What the product aims at, as measured in this run; listed together at the end of all parts. */
  readonly aims: readonly Aim[];
}

export interface Table {
  /** Heads the first column. */
  readonly what: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What the columns say, a sentence each; printed below. */
  readonly notes?: readonly string[];
}

export interface Row {
  readonly what: string;
  readonly figures: readonly (string | Figure)[];
}

/** A figure that has a limit. Past it, it is marked with `!`. */
export interface Figure {
  readonly text: string;
  readonly isWithin: boolean;
  /** Whether the command fails past the limit. */
  readonly isHard: boolean;
}

/** An aim that is not met is told and fails nothing: limits do that. */
export interface Aim {
  readonly what: string;
  /** `under 1 ms` */
  readonly wanted: string;
  /** As measured, with its unit. */
  readonly figure: string;
  readonly isMet: boolean;
}

/** A figure past whose limit the command fails. */
export function limited(text: string, isWithin: boolean): Figure {
  return { text, isWithin, isHard: true };
}

/** A figure that is only marked past its limit. */
export function marked(text: string, isWithin: boolean): Figure {
  return { text, isWithin, isHard: false };
}
