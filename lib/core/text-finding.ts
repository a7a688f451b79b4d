import type { ClaimFinding } from './claim';
import type { SoftFinding } from './soft';
import { plain } from './text';

/**
 * A claim of the running text that does not agree, as something to look at and to decide about: a soft finding
 * whose id is made of the fields and the quoted words, so that a decision on it ends when either changes.
 */
export interface TextFinding extends SoftFinding {
  readonly claim: ClaimFinding;
}

/** What became of the claims of a text that were read for certain. */
export interface TextClaims {
  readonly contradicting: readonly TextFinding[];
  readonly agreeing: readonly ClaimFinding[];
  /** How many claims the tables cannot tell of. */
  readonly untold: number;
}

export const NO_CLAIMS: TextClaims = { contradicting: [], agreeing: [], untold: 0 };

/** More of a quotation is not needed to tell it from others. */
const LONGEST_QUOTE = 300;

/** @param findings of all claims, in printed order; doubtful claims are left out */
export function textClaimsOf(findings: readonly ClaimFinding[]): TextClaims {
  const sure = findings.filter(({ claim }) => claim.doubts.length === 0);
  const times = new Map<string, number>();
  const contradicting = sure
    .filter(({ outcome }) => outcome === 'contradicts')
    .map((finding, rank): TextFinding => {
      const { rule, fields, left, right, claim } = finding;
      const id = idOfClaim(finding);
      const time = (times.get(id) ?? 0) + 1;
      times.set(id, time);
      return {
        ...{ rule, level: 'warning', rank, fields, left, right, claim: finding },
        // The same words a second time, over the same figures, are a finding of their own.
        id: time === 1 ? id : `${id}~${time}`,
        facts: { stated: statedIn(claim) },
      };
    });
  return {
    contradicting,
    agreeing: sure.filter(({ outcome }) => outcome === 'agrees'),
    untold: sure.filter(({ outcome }) => outcome === 'untold').length,
  };
}

/** Whether a finding is of the running text. */
export function isTextFinding(finding: object): finding is TextFinding {
  return 'claim' in finding && 'rank' in finding;
}

/** `claim.figure:requests.received.total@收到申请258件`. */
function idOfClaim({ rule, fields, claim }: ClaimFinding): string {
  const of = fields.length === 0 ? '' : `:${fields.slice(0, 4).join('+')}`;
  const quote = [...plain(claim.quote)].slice(0, LONGEST_QUOTE).join('');
  return `${rule}${of}@${quote}`;
}

/** The figures that the words were read as: a later version that reads them otherwise keeps no decision. */
function statedIn(claim: ClaimFinding['claim']): string {
  if (claim.kind === 'figure') return claim.stated.value;
  if (claim.kind === 'share') return `${claim.part.value} ${claim.percent.value}%`;
  return [claim.parts, claim.whole].map((side) => side.map(({ value }) => value).join('+')).join('=');
}

/** Finding by id among those of a text. */
export function textFindingOf({ contradicting }: TextClaims, id: string | null): TextFinding | undefined {
  return contradicting.find((finding) => finding.id === id);
}
