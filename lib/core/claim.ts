/** What a report's running text claims, and what became of it. Plain JSON. */
import type { Decimal } from './decimal';
import type { FieldId } from './form';

/** A stretch of text, `[start, end)`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of one block of the text that was read. */
export interface Place extends Span {
  /** Index of the block in the list handed in. */
  readonly block: number;
}

/** One paragraph or heading of a report's running text. */
export interface TextBlock {
  readonly text: string;
  /** A heading gives the text below it its subject. */
  readonly isHeading?: boolean;
  /** The part of the report it stands in, 1 to 6; null where the page does not say. */
  readonly part?: number | null;
}

/** What is known of the report a text belongs to. */
export interface TextAbout {
  readonly agency: string | null;
  readonly year: number | null;
}

/** Why a claim, though read, is not held against anything. */
export type Doubt =
  /** 近, 余, 约, 万-multiples: never compared exactly. */
  | 'approximate'
  /** 全市, 各镇, 代表市政府: the figures of others too. */
  | 'scope'
  /** 上年, 累计, 1—6月: not the year reported on. */
  | 'period'
  /** Words in the claim that are not known. */
  | 'wording'
  /** Nothing says that the figure is about requests for information. */
  | 'subject'
  /** 等, 主要, 包括: a list that does not say it is complete. */
  | 'open'
  /** Withdrawn requests, which some count and some do not. */
  | 'withdrawn';

/**
 * What a figure is about, apart from any edition: rows of section 三 (`received`, `refused`, `unable.notHeld`),
 * cases (`review.upheld`, `litigation.total`), section 二 (`normativeDocs.issued`, `licensing`). Several: their sum.
 */
export interface Meaning {
  readonly terms: readonly Term[];
  /** Column of section 三; `organisations` are the five that are no natural person. */
  readonly applicant: Applicant;
}

export type Term = string;

export type Applicant =
  | 'total'
  | 'naturalPerson'
  | 'organisations'
  | 'business'
  | 'research'
  | 'nonprofit'
  | 'legal'
  | 'other';

/** A number of the text with where it stands. */
export interface Stated {
  readonly value: Decimal;
  readonly at: Place;
}

interface ClaimBase {
  /** The words that make the claim. */
  readonly at: Place;
  readonly quote: string;
  readonly doubts: readonly Doubt[];
}

/** A figure of the text that a table should print as well. */
export interface FigureClaim extends ClaimBase {
  readonly kind: 'figure';
  readonly meaning: Meaning;
  readonly stated: Stated;
  /** Whether the words also say 受理 or 办理, which may count what was carried over or not yet answered. */
  readonly wide: boolean;
  /** Whether the words may count something else (行政许可事项): held against the table only where the two are near. */
  readonly loose: boolean;
  /** The unit of money the figure is stated in, as the power of ten that leads to 元; absent for counts. */
  readonly money?: number;
}

/** Parts of the text that should add up to a figure of the text. */
export interface SumClaim extends ClaimBase {
  readonly kind: 'sum';
  readonly parts: readonly Stated[];
  /** What they should add up to: one figure, or two for 新收 + 上年结转 = 答复 + 结转下年. */
  readonly whole: readonly Stated[];
  /** Sums of the table that the parts may be all of instead: outcomes of what was answered, not of what came in. */
  readonly instead: readonly Meaning[];
}

/** A percentage of the text and the count it belongs to. */
export interface ShareClaim extends ClaimBase {
  readonly kind: 'share';
  readonly percent: Stated;
  /** Digits after the point of the percentage as printed. */
  readonly places: number;
  readonly part: Stated;
  /** Counts of the text that may be its base. */
  readonly bases: readonly Stated[];
  /** Sums of the table that may be its base as well. */
  readonly baseMeanings: readonly Meaning[];
  /** Whether the words name the base: 占办结总数的. */
  readonly named: boolean;
}

export type Claim = FigureClaim | SumClaim | ShareClaim;

export type ClaimRule = 'claim.figure' | 'claim.sum' | 'claim.share';

/** What became of a claim. */
export interface ClaimFinding {
  readonly claim: Claim;
  readonly rule: ClaimRule;
  /** untold: in doubt, or the tables do not print what it needs. */
  readonly outcome: 'agrees' | 'contradicts' | 'untold';
  /** Fields of the table that it was compared with; empty for sums within the text. */
  readonly fields: readonly FieldId[];
  /** What the text states, or what its parts add up to; money in 万元, as the tables print it. */
  readonly left: Decimal;
  /** What the table prints, what the text gives as their sum, what the share would be; null where that cannot be told. */
  readonly right: Decimal | null;
}
