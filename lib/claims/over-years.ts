import type { Claim, ClaimFinding, FigureClaim } from '../core/claim';

/**
 * The same claim in the texts of several years: what each says of one figure, beside what each table prints. Figures
 * of different editions go by one meaning, so that 收到申请 of 2016 stands beside 新收 of 2022.
 */

/** What is known of one year's text. */
export interface YearOfClaims {
  readonly year: number;
  /** Id of the report. */
  readonly report: string;
  /** What became of every claim of its text; null where the text was not kept. */
  readonly findings: readonly ClaimFinding[] | null;
}

/** What one year's text says of the figure. */
export interface ClaimYear {
  readonly year: number;
  readonly report: string;
  /** notKept: nothing is known of the text. unsaid: it does not speak of the figure. */
  readonly is: 'notKept' | 'unsaid' | 'said';
  /** In printed order. */
  readonly claims: readonly ClaimFinding[];
}

/** Meanings under which the same figure goes. */
const SAME: Readonly<Record<string, string>> = { newlyReceived: 'received' };

/**
 * Names what a claim is about, the same in every year and edition: `received@total`, `granted+partlyGranted@total`.
 * @returns null for sums and shares, which are about the text itself
 */
export function subjectOf(claim: Claim): string | null {
  return claim.kind === 'figure' ? subjectOfMeaning(claim) : null;
}

function subjectOfMeaning({ meaning }: FigureClaim): string {
  return `${meaning.terms.map((term) => SAME[term] ?? term).join('+')}@${meaning.applicant}`;
}

/** @returns a line for each year, the earliest first */
export function claimOverYears(subject: string, years: readonly YearOfClaims[]): ClaimYear[] {
  return [...years]
    .sort((a, b) => a.year - b.year)
    .map(({ year, report, findings }) => {
      const claims = findings?.filter(({ claim }) => subjectOf(claim) === subject) ?? [];
      const is = findings === null ? 'notKept' : claims.length === 0 ? 'unsaid' : 'said';
      return { year, report, is, claims };
    });
}
