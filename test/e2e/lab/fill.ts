import type { Library } from '../../../lib/archive/database';
import { keeping, packed, reportId, type Visit } from '../../../lib/archive/keeping';

/** Reports that are written in one transaction. */
const AT_ONCE = 500;

/** A report as it was read, without whose it is. */
export type Read = Pick<Visit, 'report' | 'content'>;

/**
 * Fills an empty archive with reports, in the rows that keeping each of them would write, many at a time. Agencies
 * have five years each and are numbered: 某市某县第7局.
 * @param read reports to take turns; each gets a figure of its own, so that no two are the same
 */
export async function fill(library: Library, read: readonly Read[], count: number): Promise<void> {
  for (let start = 0; start < count; start += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - start);
    await write(
      library,
      Array.from({ length }, (_, at) => visitOf(read, start + at)),
    );
  }
}

/** Keeps many visits: the first of each report in one go, further ones as any visit is kept. */
export async function keepAll(library: Library, visits: readonly Visit[]): Promise<void> {
  const seen = new Set<string>();
  const [first, further]: [Visit[], Visit[]] = [[], []];
  for (const visit of visits) {
    const id = reportId(visit.identity);
    (seen.has(id) ? further : first).push(visit);
    seen.add(id);
  }
  await write(library, first);
  for (const visit of further) await library.keep(visit);
}

/** Rows of reports that there are none of yet, in one transaction. */
async function write({ database }: Library, visits: readonly Visit[]): Promise<void> {
  const ready = await Promise.all(visits.map((visit) => packed(visit)));
  const nothing = { entry: undefined, reading: undefined, body: false, sighting: undefined };
  const transaction = database.transaction(['reports', 'readings', 'bodies', 'sightings'], 'readwrite');
  for (const [at, visit] of visits.entries()) {
    const own = ready[at];
    if (own === undefined) continue;
    const { rows } = keeping(nothing, visit, own, reportId(visit.identity));
    transaction.objectStore('reports').put(rows.entry);
    transaction.objectStore('readings').put(rows.reading);
    if (rows.body !== undefined) transaction.objectStore('bodies').put(rows.body);
    transaction.objectStore('sightings').put(rows.sighting);
  }
  await transaction.done;
}

function visitOf(read: readonly Read[], at: number): Visit {
  const { report, content } = read[at % read.length] ?? { report: null, content: null };
  if (report === null) throw new Error('no reports to fill the archive with');
  const number = Math.floor(at / 5);
  const [agency, year, value] = [`某市某县第${number}局`, 2019 + (at % 5), String(at + 1)];
  const own = { 'disclosed.rules.made': { is: 'number', value, text: value } as const };
  return {
    identity: {
      ...{ agency, year, title: `${agency}政府信息公开工作年度报告`, published: '2021-01-26' },
      address: `http://www.j${number}.gov.cn/art/${at}.html`,
      ...{ indexNumber: null, titleYear: year, periodYear: year },
    },
    report: { ...report, figures: { ...report.figures, ...own } },
    content,
    program: '1.0.0',
    form: 'abc',
    at: 1_700_000_000_000 + at * 60_000,
  };
}
