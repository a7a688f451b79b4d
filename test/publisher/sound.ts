/** Seeded reports whose every identity holds, and ways to spoil them. */
import type { FieldId } from '../../lib/core/form';
import { type Entry, figuresOf } from './figures';
import { applicantColumns, outcomeKeys } from './layout';
import type { PrintedEdition, PrintedReport } from './model';
import { type Random, seeded } from './random';

const places = ['云汀市', '望川县', '临澜区', '岚浦市', '青屿县', '洛樟区', '松陂市', '棠溪县'] as const;
const offices = [
  '住房和城乡建设局',
  '发展和改革局',
  '教育局',
  '自然资源和规划局',
  '人力资源和社会保障局',
  '交通运输局',
] as const;

/** Applicants without 总计. */
const PARTS = applicantColumns.length - 1;

/**
 * A report of a made-up agency in which all 40 (2019) or 42 (2021) identities hold. Most figures are zero,
 * as in real reports; one report in four has no application at all, one in ten runs to thousands.
 */
export function soundReport(seed: number, edition: PrintedEdition): PrintedReport {
  const random = seeded(seed * 2 + (edition === '2019' ? 0 : 1));
  const agency = `${random.pick(places)}${random.pick(offices)}`;
  const year = edition === '2019' ? 2019 + random.below(2) : 2021 + random.below(5);
  const requests = requestRows(random, edition);
  const received = requests.received?.[PARTS] ?? 0;
  return {
    agency,
    year,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    disclosedEdition: edition,
    requestsEdition: edition,
    figures: figuresOf({
      disclosedEdition: edition,
      requestsEdition: edition,
      disclosed: edition === '2019' ? disclosed2019(random) : disclosed2021(random),
      requests,
      remedies: remedies(random),
    }),
    text: {
      opening: [`本报告由${agency}编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`],
      overview: [`${year}年，本机关收到政府信息公开申请${String(received)}件，均依照规定办理。`],
      problems: ['栏目更新的及时程度还需提高，下一年将按季度自查。'],
      other: ['无其他需要报告的事项。'],
    },
    meta: {
      index: `${String(100000 + random.below(900000))}/${year + 1}-${String(1000 + random.below(9000))}`,
      published: `${year + 1}-01-${String(10 + random.below(20))}`,
      site: `${agency}网站`,
    },
  };
}

/** The report with one figure printed differently; its value is what the new print says. */
export function plantError(report: PrintedReport, field: FieldId, newPrinted: string): PrintedReport {
  if (report.figures[field] === undefined) throw new Error(`the report has no figure for ${field}`);
  if (!/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/.test(newPrinted)) throw new Error(`not a plain figure: ${newPrinted}`);
  return { ...report, figures: { ...report.figures, [field]: { text: newPrinted, value: newPrinted } } };
}

function requestRows(random: Random, edition: PrintedEdition): Record<string, number[]> {
  const size = random.oneIn(4) ? 0 : random.oneIn(10) ? 4000 : random.pick([6, 25, 120]);
  const rows: Record<string, number[]> = {};
  const outcomes = outcomeKeys(edition);
  for (const key of outcomes) {
    const common = key === 'granted' || key === 'unable.notHeld';
    const used = size > 0 && (common || random.oneIn(4));
    rows[key] = withTotal((applicant) => {
      if (!used || (applicant > 0 && !random.oneIn(3))) return 0;
      return random.below(Math.ceil(size / (applicant === 0 ? 2 : 8)) + 1);
    });
  }
  const handled = withTotal((applicant) =>
    outcomes.reduce((sum, key) => sum + (rows[key]?.[applicant] ?? 0), 0),
  );
  const carriedOut = withTotal(() =>
    size > 0 && random.oneIn(4) ? random.below(Math.ceil(size / 8) + 1) : 0,
  );
  const carriedIn = withTotal((applicant) => {
    const all = (handled[applicant] ?? 0) + (carriedOut[applicant] ?? 0);
    return random.oneIn(3) ? Math.min(all, random.below(Math.ceil(size / 8) + 1)) : 0;
  });
  rows.received = withTotal(
    (applicant) => (handled[applicant] ?? 0) + (carriedOut[applicant] ?? 0) - (carriedIn[applicant] ?? 0),
  );
  return { ...rows, handled, carriedOut, carriedIn };
}

function withTotal(part: (applicant: number) => number): number[] {
  const parts = Array.from({ length: PARTS }, (_, applicant) => part(applicant));
  return [...parts, parts.reduce((sum, one) => sum + one, 0)];
}

function remedies(random: Random): number[] {
  return [0, 1, 2].flatMap(() => {
    const busy = random.oneIn(3);
    const results = [0, 1, 2, 3].map(() => (busy && random.oneIn(2) ? random.below(9) : 0));
    return [...results, results.reduce((sum, one) => sum + one, 0)];
  });
}

function disclosed2019(random: Random): Record<string, readonly Entry[]> {
  const documents = (): number[] => {
    const made = random.oneIn(2) ? random.below(6) : 0;
    return [made, made, made + random.below(40)];
  };
  const items = (most: number): Entry[] => {
    const previous = random.oneIn(3) ? 0 : random.below(300);
    const change = random.oneIn(2) ? 0 : random.below(40) - Math.min(previous, 20);
    // Never the sum of the two before it: that is the one mistake a soft check looks for.
    const decisions = previous + change === 0 ? 0 : previous + change + 1 + random.below(most);
    return [previous, change, decisions];
  };
  return {
    regulations: [0, 0, 0],
    normativeDocs: documents(),
    licensing: items(20000),
    otherServices: items(3000),
    penalties: items(500),
    coercion: items(20),
    fees: items(1).slice(0, 2),
    procurement: random.oneIn(3)
      ? [0, 0]
      : [1 + random.below(30), random.oneIn(2) ? yuan(random) : 10000 * (1 + random.below(900))],
  };
}

function disclosed2021(random: Random): Record<string, readonly Entry[]> {
  const issued = random.oneIn(2) ? random.below(6) : 0;
  const repealed = random.oneIn(3) ? random.below(4) : 0;
  return {
    regulations: [0, 0, 0],
    normativeDocs: [issued, repealed, issued + random.below(40)],
    licensing: [random.oneIn(4) ? 0 : random.below(20000)],
    penalties: [random.oneIn(3) ? 0 : random.below(500)],
    coercion: [random.oneIn(2) ? 0 : random.below(20)],
    fees: [random.oneIn(2) ? 0 : tenThousands(random)],
  };
}

/** An amount in 元 to the cent, without trailing zeros. */
function yuan(random: Random): Entry {
  const text = `${1000 + random.below(9000000)}.${random.below(10)}${1 + random.below(9)}`;
  return [text, text];
}

/** An amount in 万元, down to single 元. */
function tenThousands(random: Random): Entry {
  const text = `${random.below(3000)}.${String(random.below(1000)).padStart(3, '0')}${1 + random.below(9)}`;
  return [text, text];
}
