import { tablesOf } from '../core/check';
import type { Applicant, FigureClaim, Meaning } from '../core/claim';
import { type FieldId, fieldsOf } from '../core/form';
import type { Report } from '../core/report';
import { forms } from '../forms';

/** One way to read a claim: fields of the report's tables that add up to what it states. */
export type Reading = readonly FieldId[];

const ORGANISATIONS = ['business', 'research', 'nonprofit', 'legal', 'other'];
const CASES = ['direct', 'afterReview'];

/** Terms of the 2014 statistics, where they name the same thing. */
const STATISTICS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  received: [['received.total']],
  newlyReceived: [['received.total']],
  handled: [['answered.total'], ['closed.total']],
  granted: [['answered.granted']],
  partlyGranted: [['answered.partlyGranted']],
  refused: [['answered.refused']],
  'refused.stateSecret': [['refused.stateSecret']],
  'refused.securityStability': [['refused.securityStability']],
  'channel.inPerson': [['received.inPerson']],
  'channel.online': [['received.online']],
  'channel.letter': [['received.letter']],
  'channel.fax': [['received.fax']],
  'review.total': [['review.total']],
  'review.upheld': [['review.upheld']],
  'review.overturned': [['review.overturned']],
  'review.otherResult': [['review.otherResult']],
  'litigation.total': [['litigation.total']],
  'litigation.overturned': [['litigation.overturned']],
  'litigation.otherResult': [['litigation.otherResult']],
  'litigation.upheld': [['litigation.upheld']],
  'normativeDocs.issued': [['disclosed.normativeDocsIssued']],
};

/** Rows of section 二 by edition. */
const DOCUMENTS: Readonly<Record<'2019' | '2021', Readonly<Record<string, readonly (readonly string[])[]>>>> =
  {
    '2019': {
      issued: [['made'], ['published']],
      published: [['made'], ['published'], ['total']],
      disclosed: [['published'], ['total'], ['made']],
      inForce: [['total']],
    },
    '2021': {
      issued: [['issued']],
      published: [['issued']],
      disclosed: [['issued'], ['inForce']],
      repealed: [['repealed']],
      inForce: [['inForce']],
    },
  };

const DECISIONS: Readonly<Record<'2019' | '2021', readonly (readonly string[])[]>> = {
  // 项目 are counted before and after the change of the year.
  '2019': [['decisions'], ['previous'], ['previous', 'change']],
  '2021': [['decisions']],
};

/** All ways to read a claim in a report, the first being what the words say; empty where its form has no such field. */
export function readingsOf(claim: Pick<FigureClaim, 'meaning' | 'wide'>, report: Report): Reading[] {
  const { meaning, wide } = claim;
  const known = fieldsIn(report);
  const perTerm = meaning.terms.map((term) => readingsOfTerm(term, meaning, wide, report));
  const combined = perTerm.reduce<Reading[]>(
    (all, readings) => all.flatMap((one) => readings.map((other) => [...one, ...other])),
    [[]],
  );
  return combined.filter((reading) => reading.length > 0 && reading.every((field) => known.has(field)));
}

/** Fields that the report's forms have, printed or not. */
function fieldsIn(report: Report): Set<FieldId> {
  return new Set(tablesOf(report, forms).flatMap((table) => fieldsOf(table).map(({ field }) => field)));
}

function readingsOfTerm(term: string, meaning: Meaning, wide: boolean, report: Report): Reading[] {
  if (tablesOf(report, forms).some((table) => table.section === 'statistics')) {
    if (meaning.applicant !== 'total') return [];
    return (STATISTICS[term] ?? []).map((fields) => fields.map((field) => `statistics.${field}`));
  }
  const [head = '', tail = ''] = parted(term);
  if (head === 'review') return [[term]];
  if (head === 'litigation') {
    const [stage, result] = parted(tail);
    return CASES.includes(stage)
      ? [[`litigation.${stage}.${result}`]]
      : [CASES.map((one) => `litigation.${one}.${tail}`)];
  }
  if (head === 'normativeDocs' || head === 'regulations') {
    const readings = DOCUMENTS[editionOf(report)][tail] ?? [];
    return readings.map((columns) => columns.map((column) => `disclosed.${head}.${column}`));
  }
  if (head === 'licensing' || head === 'penalties' || head === 'coercion')
    return DECISIONS[editionOf(report)].map((columns) =>
      columns.map((column) => `disclosed.${head}.${column}`),
    );
  if (head === 'fees') return editionOf(report) === '2021' ? [['disclosed.fees.amount']] : [];
  if (head === 'channel') return [];
  return rowReadings(term, wide, report).map((rows) => rows.flatMap((row) => cells(row, meaning.applicant)));
}

/** `a.b.c` as `a` and `b.c`. */
function parted(term: string): [string, string] {
  const dot = term.indexOf('.');
  return dot < 0 ? [term, ''] : [term.slice(0, dot), term.slice(dot + 1)];
}

function editionOf(report: Report): '2019' | '2021' {
  return report.editions.disclosed === '2019' ? '2019' : '2021';
}

function rowReadings(term: string, wide: boolean, report: Report): string[][] {
  const both = ['received', 'carriedIn'];
  switch (term) {
    case 'received':
      return wide ? [['received'], both, ['handled']] : [['received'], both];
    case 'newlyReceived':
      return [['received']];
    case 'handled':
      return wide ? [['handled'], both, ['received']] : [['handled']];
    case 'carried':
      return [['carriedOut'], ['carriedIn']];
    default:
      return [rowsOfGroup(term, report)];
  }
}

/** A row by itself, or the rows under it: `refused` is the sum of its items. */
function rowsOfGroup(term: string, report: Report): string[] {
  const table = tablesOf(report, forms).find((one) => one.section === 'requests');
  const rows = table?.blocks.flatMap((block) => block.rows) ?? [];
  if (rows.some((row) => row.key === term)) return [term];
  return rows.filter((row) => row.key.startsWith(`${term}.`)).map((row) => row.key);
}

function cells(row: string, applicant: Applicant): FieldId[] {
  const columns = applicant === 'organisations' ? ORGANISATIONS : [applicant];
  return columns.map((column) => `requests.${row}.${column}`);
}
