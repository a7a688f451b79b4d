import { difference, endOf, type Finding, fieldsIn, figureOf, signed } from '../core/check';
import { type Decidable, idOf, type Standing } from '../core/decision';
import type { FieldId } from '../core/form';
import type { Report } from '../core/report';
import type { FindingGroup } from '../core/suspect';
import { isTextFinding } from '../core/text-finding';
import type { FindingWords } from '../words/findings';
import type { Entry } from '../words/say';
import type { SoftWords } from '../words/soft';
import type { SuspectWords } from '../words/suspects';
import type { ToldFinding, ToldTerm } from './evidence';

/** Words that findings are told in, in one language. */
export interface Telling {
  readonly findings: FindingWords;
  /** Of soft findings, and of claims of the text. */
  readonly soft: SoftWords;
  readonly suspects: SuspectWords;
  readonly source: (rule: string) => string;
}

export interface Tellings {
  readonly zh: Telling;
  readonly en: Telling;
}

/** Sets of suspects that a pack names at most; more of them name nothing any more. */
const MOST_SETS = 12;

/**
 * A finding with all there is to say of it.
 * @param group what is behind it, for a failing check
 */
export function tell(
  finding: Decidable,
  standing: Standing,
  report: Report,
  group: FindingGroup | undefined,
  words: Tellings,
): ToldFinding {
  const both = (say: (one: Telling) => string): Entry => ({ zh: say(words.zh), en: say(words.en) });
  const hard = 'identity' in finding ? finding : null;
  const rule = 'identity' in finding ? finding.identity.rule : finding.rule;
  return {
    id: idOf(finding),
    rule,
    kind: hard !== null ? hard.outcome : isTextFinding(finding) ? 'claim' : levelOf(finding),
    state: standing.state === 'notReport' ? 'open' : standing.state,
    sentence: both(({ findings, soft }) =>
      'identity' in finding ? findings.sentence(finding, report) : soft.sentence(finding, report),
    ),
    ruleName: both(({ findings, soft }) => (hard === null ? soft : findings).ruleName(rule)),
    source: both(({ source }) => source(rule)),
    terms: hard === null ? [] : termsOf(hard, report, words),
    left: finding.left,
    right: finding.right,
    difference: hard === null ? null : difference(hard),
    relation: hard === null ? null : hard.identity.relation,
    fields: 'identity' in finding ? fieldsIn(finding.identity) : finding.fields,
    end: hard === null ? null : endOf(hard, (field) => figureOf(report, field) !== undefined),
    suspects: (group?.sets ?? []).slice(0, MOST_SETS).map((set) =>
      set.map((correction) => ({
        field: correction.field,
        printed: correction.printed,
        expected: correction.expected,
        sentence: both(({ suspects }) => suspects.suspect(correction)),
        slip: both(({ suspects }) => suspects.slip(correction)),
      })),
    ),
    remark: both(({ suspects }) => (group === undefined ? '' : suspects.remark(group))),
    quote: isTextFinding(finding) ? finding.claim.claim.quote : null,
  };
}

function levelOf(finding: Decidable): 'warning' | 'note' {
  return 'level' in finding ? finding.level : 'note';
}

function termsOf({ identity }: Finding, report: Report, words: Tellings): ToldTerm[] {
  const { left, right } = identity;
  const fields = [...left, ...right].map(({ field }) => field);
  const names = { zh: words.zh.findings.labels, en: words.en.findings.labels };
  const apart = { zh: names.zh.apart(fields), en: names.en.apart(fields) };
  return [...left, ...right].map(({ field, sign }, at) => {
    const figure = figureOf(report, field);
    return {
      side: at < left.length ? 'left' : 'right',
      sign,
      field,
      label: { zh: apart.zh[at] ?? field, en: apart.en[at] ?? field },
      printed: figure?.text ?? null,
      value: figure?.is === 'number' ? figure.value : null,
    };
  });
}

/** What is marked at a figure's cell. */
export interface CellMark {
  /** It takes part in a finding. */
  readonly isTerm: boolean;
  /** What the findings that end here come to, each once: `+3`, `?`. */
  readonly ends: readonly string[];
  /** Whether any of them fails, rather than cannot be told. */
  readonly fails: boolean;
  /** The value that the other figures imply; null where the figure is not under suspicion. */
  readonly suspect: string | null;
}

/**
 * The marks of some findings, by field. Suspects are marked only where one set alone explains a failure: of
 * several, none is named more than the others.
 * @param isWhole whether every figure that takes part is marked, too many where there are several findings
 */
export function cellMarks(
  findings: readonly ToldFinding[],
  isWhole: boolean,
): ReadonlyMap<FieldId, CellMark> {
  const marks = new Map<FieldId, CellMark>();
  const mark = (field: FieldId, change: Partial<CellMark>) => {
    marks.set(field, { ...(marks.get(field) ?? UNMARKED), ...change });
  };
  for (const finding of findings) {
    const { kind, fields, end, suspects } = finding;
    if (kind === 'holds' || (!isWhole && isSetAside(finding))) continue;
    const isSoft = kind !== 'fails' && kind !== 'untold';
    if (isWhole || isSoft) for (const field of fields) mark(field, { isTerm: true });
    if (end !== null) {
      const { ends, fails } = marks.get(end) ?? UNMARKED;
      const text = kind === 'fails' ? differenceText(finding) : '?';
      mark(end, { ends: [...new Set([...ends, text])], fails: fails || kind === 'fails' });
    }
    const [only] = suspects;
    if (suspects.length === 1 && only !== undefined)
      for (const { field, expected } of only) if (expected !== null) mark(field, { suspect: expected });
  }
  return marks;
}

/** Whether a person set a finding aside: it is told in the data, and marked only where it is all that is told. */
export function isSetAside({ state }: Pick<ToldFinding, 'state'>): boolean {
  return state === 'dismissed' || state === 'misread';
}

const UNMARKED: CellMark = { isTerm: false, ends: [], fails: false, suspect: null };

/** "+3", "−12": by how much a failing finding is off, with a true minus. */
export function differenceText({ difference: gap }: Pick<ToldFinding, 'difference'>): string {
  return gap === null ? '?' : signed(gap).replace('-', '−');
}
