import { type Claim, checkClaims, readClaims } from '../../lib/claims';
import { add, type Decimal, decimal, shift, subtract, sum } from '../../lib/core/decimal';
import { type FieldId, fieldsOf } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import type { Labelled } from './labelled';
import { blocksOf, normal, spelled } from './score';

/** What came of the contradictions of a set of sentences. */
export interface ContradictionScore {
  /** Claims changed by one, one at a time, and how many of them were found. */
  readonly planted: number;
  readonly found: number;
  /** Contradictions reported, and those among them that there were. */
  readonly reported: number;
  readonly right: number;
  /** One line for each that was not found, or that there was not. */
  readonly faults: readonly string[];
}

/** Rows whose items a group sums up, by the item that takes what no label names. */
const REMAINDER: Readonly<Record<string, string>> = {
  refused: 'refused.forbiddenByLaw',
  unable: 'unable.notHeld',
  notHandled: 'notHandled.repeat',
  otherwise: 'otherwise.remaining',
};

/**
 * A report in which all that a sentence truly claims holds, and every figure that it does not claim is one
 * that no sentence states: whatever is read into it beyond its claims contradicts.
 * @param besides every figure that is not claimed: one that no sentence states, by default, or zero
 */
export function reportFor(one: Labelled, besides: 'strange' | 'zeros' = 'strange'): Report {
  const form = forms.find(({ edition }) => edition === one.edition);
  const values = new Map<FieldId, Decimal>();
  let next = 7_001;
  for (const table of form?.tables ?? []) {
    for (const { field } of fieldsOf(table)) {
      values.set(field, besides === 'zeros' ? '0' : String(next));
      next += 17;
    }
  }
  const claims = one.claims.filter((label) => !/^(?:sum|share):/.test(label)).map(parsed);
  const stated = new Map(claims.map(({ terms, value }) => [terms, value]));
  for (const claim of claims)
    for (const [field, value] of fieldsFor(claim, stated, one)) values.set(field, value);
  // A later one may be a share of a part.
  for (const [, part, percent] of [...one.claims.join(' ').matchAll(/share:(\d+)=([\d.]+)/g)].slice(0, 1)) {
    const base = /占[^，。]*(?:新收|收到|受理)/.test(one.text) ? 'received' : 'handled';
    const isStated = claims.some(
      ({ terms, applicant }) => applicant === 'total' && /^(?:handled|received)$/.test(terms),
    );
    if (!isStated && part !== undefined && percent !== undefined)
      values.set(`requests.${base}.total`, String(Math.round((100 * Number(part)) / Number(percent))));
  }
  return {
    editions:
      one.edition === '2014'
        ? { statistics: '2014' }
        : { disclosed: one.edition, requests: one.edition, remedies: one.edition },
    edition: one.edition,
    figures: Object.fromEntries(
      [...values].map(([field, value]) => [field, { is: 'number', value, text: value }] as const),
    ),
    subtotals: {},
    notes: [],
  };
}

interface Parsed {
  readonly terms: string;
  readonly applicant: string;
  readonly value: Decimal;
}

function parsed(label: string): Parsed {
  const [of = '', value = ''] = label.split('=');
  const [terms = '', applicant = 'total'] = of.split('@');
  return { terms, applicant, value };
}

function fieldsFor(
  { terms, applicant, value }: Parsed,
  stated: ReadonlyMap<string, Decimal>,
  one: Labelled,
): [FieldId, Decimal][] {
  if (one.edition === '2014') return [[statistic(terms), value]];
  const [first = '', second] = terms.split('+');
  if (second !== undefined) {
    const isSecond = stated.has(second) && !stated.has(first);
    const part = isSecond ? subtract(value, stated.get(second) ?? '0') : (stated.get(first) ?? '1');
    return [
      ...fieldsFor({ terms: first, applicant, value: part }, new Map(), one),
      ...fieldsFor({ terms: second, applicant, value: subtract(value, part) }, new Map(), one),
      ...casesRest(first),
      ...casesRest(second),
    ];
  }
  if (first === 'review' || first.startsWith('review.') || /^litigation\.(?:direct|afterReview)/.test(first))
    return [[first, value]];
  if (first.startsWith('litigation.')) {
    const result = first.slice('litigation.'.length);
    const own = (stage: string) => stated.get(`litigation.${stage}.${result}`);
    const direct =
      own('direct') ??
      (own('afterReview') === undefined ? value : subtract(value, own('afterReview') ?? '0'));
    return [
      [`litigation.direct.${result}`, direct],
      [`litigation.afterReview.${result}`, subtract(value, direct)],
    ];
  }
  if (first.startsWith('normativeDocs.') || first.startsWith('regulations.'))
    return [documentField(first, value, one)];
  if (first === 'fees') return [['disclosed.fees.amount', shift(value, -4)]];
  if (/^(?:licensing|penalties|coercion)$/.test(first)) return [[`disclosed.${first}.decisions`, value]];
  const column = applicant === 'organisations' ? 'business' : applicant;
  const rest: [FieldId, Decimal][] =
    applicant === 'organisations'
      ? ['research', 'nonprofit', 'legal', 'other'].map((other) => [`requests.${rowOf(first)}.${other}`, '0'])
      : [];
  if (first === 'received' && applicant === 'total' && stated.has('newlyReceived')) return [];
  if (first in REMAINDER) return group(first, value, stated, one);
  return [[`requests.${rowOf(first)}.${column}`, value], ...rest];
}

function casesRest(term: string): [FieldId, Decimal][] {
  return term.startsWith('litigation.') && !/direct|afterReview/.test(term)
    ? [['litigation.afterReview.total', '0']]
    : [];
}

function rowOf(term: string): string {
  return term === 'newlyReceived' ? 'received' : term === 'carried' ? 'carriedOut' : term;
}

function group(
  name: string,
  value: Decimal,
  stated: ReadonlyMap<string, Decimal>,
  one: Labelled,
): [FieldId, Decimal][] {
  if (name === 'otherwise' && one.edition === '2019') return [['requests.otherwise.all.total', value]];
  const form = forms.find(({ edition }) => edition === one.edition);
  const rows = (form?.tables ?? [])
    .flatMap((table) => table.blocks.flatMap((block) => block.rows))
    .filter((row) => row.group === name)
    .map((row) => row.key);
  const own = new Map(rows.map((row) => [row, stated.get(row) ?? '0']));
  const usual = REMAINDER[name] ?? '';
  const remainder = stated.has(usual) ? (rows.find((row) => !stated.has(row)) ?? usual) : usual;
  const others = sum([...own.values()]);
  own.set(remainder, add(own.get(remainder) ?? '0', subtract(value, others)));
  return [...own].map(([row, count]) => [`requests.${row}.total`, count]);
}

function documentField(term: string, value: Decimal, one: Labelled): [FieldId, Decimal] {
  const [document = '', act = ''] = term.split('.');
  const columns =
    one.edition === '2019'
      ? { issued: 'made', published: 'published', inForce: 'total' }
      : { published: 'issued' };
  const column = act in columns ? columns[act as keyof typeof columns] : act;
  return [`disclosed.${document}.${column}`, value];
}

const STATISTICS: Readonly<Record<string, string>> = {
  received: 'received.total',
  handled: 'answered.total',
  granted: 'answered.granted',
  partlyGranted: 'answered.partlyGranted',
  refused: 'answered.refused',
  'channel.inPerson': 'received.inPerson',
  'channel.online': 'received.online',
  'channel.letter': 'received.letter',
  'normativeDocs.issued': 'disclosed.normativeDocsIssued',
};

function statistic(term: string): FieldId {
  return `statistics.${STATISTICS[term] ?? term}`;
}

/** Contradictions in a text against a report, as the claims they stand for. */
function contradictions(one: Labelled, text: string, report: Report): Claim[] {
  const blocks = blocksOf(one, text);
  const claims = readClaims(blocks, one.about);
  return checkClaims(claims, report)
    .filter((finding) => finding.outcome === 'contradicts')
    .map((finding) => finding.claim);
}

/** Checks each sentence as it stands, where nothing may be found, and with each claim changed by one. */
export function scoreContradictions(sentences: readonly Labelled[]): ContradictionScore {
  let planted = 0;
  let found = 0;
  let reported = 0;
  let right = 0;
  const faults: string[] = [];
  for (const one of sentences) {
    const report = reportFor(one);
    for (const claim of contradictions(one, one.text, report)) {
      reported += 1;
      faults.push(`there is no ${spelled(claim)} in: ${one.text}`);
    }
    for (const plant of plantsOf(one, report)) {
      planted += 1;
      const told = contradictions(one, plant.text, plant.report);
      reported += told.length;
      const hits = told.filter(plant.hits);
      right += hits.length;
      if (hits.length > 0) found += 1;
      else faults.push(`not found: ${plant.name} in: ${plant.text}`);
      for (const claim of told)
        if (!plant.hits(claim)) faults.push(`besides ${plant.name}, ${spelled(claim)} in: ${plant.text}`);
    }
  }
  return { planted, found, reported, right, faults };
}

interface Plant {
  readonly name: string;
  readonly text: string;
  readonly report: Report;
  /** Whether a contradiction is one that the change made. */
  hits(claim: Claim): boolean;
}

/** Every labelled claim changed by one: in the text where it prints its number, else in the table. */
function plantsOf(one: Labelled, report: Report): Plant[] {
  const blocks = blocksOf(one);
  const labels = new Set(one.claims.map(normal));
  const read = readClaims(blocks, one.about).filter((claim) => labels.has(normal(spelled(claim))));
  const plants: Plant[] = [];
  const done = new Set<number>();
  for (const claim of read) {
    for (const number of numbersOf(claim)) {
      if (done.has(number.at.start)) continue;
      done.add(number.at.start);
      const printed = one.text.slice(number.at.start, number.at.end);
      const more = decimal(printed.replaceAll(',', '').normalize('NFKC'));
      if (more === null) continue;
      const changed = add(more, '1');
      plants.push({
        name: `${printed} for ${changed}`,
        text: one.text.slice(0, number.at.start) + changed + one.text.slice(number.at.end),
        report,
        // 均 says the figure again, and shares are of it.
        hits: (told) =>
          (told.at.start <= number.at.start && number.at.start < told.at.end) ||
          (told.kind === 'figure' && told.stated.value === changed) ||
          (told.kind === 'share' && told.bases.some((base) => base.at.start === number.at.start)),
      });
    }
    if (claim.kind === 'figure' && numbersOf(claim).length === 0 && claim.stated.value === '0')
      plants.push(...plantInTable(one, report, claim));
  }
  return plants;
}

function numbersOf(claim: Claim) {
  const stated =
    claim.kind === 'figure'
      ? [claim.stated]
      : claim.kind === 'sum'
        ? [...claim.parts, ...claim.whole]
        : [claim.percent, claim.part];
  const isWhole = (at: { start: number; end: number }) =>
    at.start === claim.at.start && at.end === claim.at.end;
  return stated.filter((number) => claim.kind !== 'figure' || !isWhole(number.at));
}

/** A claim of nothing is contradicted by a table with one. */
function plantInTable(one: Labelled, report: Report, claim: Claim): Plant[] {
  const [finding] = checkClaims([claim], report);
  const [field] = finding?.fields ?? [];
  if (field === undefined || finding?.outcome !== 'agrees') return [];
  const figures = { ...report.figures, [field]: { is: 'number', value: '1', text: '1' } as const };
  return [
    {
      name: `1 in ${field}`,
      text: one.text,
      report: { ...report, figures },
      hits: (told) => told.kind !== 'sum',
    },
  ];
}
