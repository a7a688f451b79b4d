/** One agency's figures from year to year: every identity within a report and between two holds by construction. */
import { type Decimal, isWhole, subtract } from '../../lib/core/decimal';
import type { Edition, FieldId, Section } from '../../lib/core/form';
import { applicantColumns, outcomeKeys, remedyGroups } from '../publisher/layout';
import type { Random } from '../publisher/random';
import { indicators, statisticsSums } from '../publisher/statistics-layout';

export type Editions = Readonly<Partial<Record<Section, Edition>>>;
export type Values = Readonly<Record<FieldId, Decimal>>;

/** The figures of one year and the forms they stand on. */
export interface MadeYear {
  readonly editions: Editions;
  readonly values: Values;
}

/** What is out of the ordinary in a year; each is explained where it is planted (plan.ts). */
export interface Orders {
  /** What each applicant's 上年结转 is off from the year before's 结转下年度, the report being sound in itself. */
  readonly carriedOff?: Readonly<Record<string, number>>;
  /** 现行有效件数 of 行政规范性文件 is off by so much. */
  readonly inForceOff?: number;
  /** 上一年项目数量 of 行政许可 is off by so much. */
  readonly itemsOff?: number;
  /** Fewer reviews than were pending the year before. */
  readonly pendingLost?: true;
  /** Tables, and rows of section 三, that repeat the year before. */
  readonly copiedTables?: readonly Section[];
  readonly copiedRows?: readonly string[];
  /** What an agency has does not change, so that table 二 can be repeated in the next year. */
  readonly level?: true;
  /** At least so many applications of 自然人 and 商业企业, and reviews, are left for the next year. */
  readonly leaves?: number;
}

const PARTS = applicantColumns.map(([key]) => key).filter((key) => key !== 'total');
/** Of a hundred applications, how many come from each kind of applicant. */
const SHARES: Readonly<Record<string, number>> = {
  naturalPerson: 70,
  business: 15,
  research: 3,
  nonprofit: 4,
  legal: 6,
  other: 2,
};
const COMMON: Readonly<Record<string, number>> = { granted: 34, partlyGranted: 12, 'unable.notHeld': 22 };

/** @param size applications a year, about */
export function nextYear(
  before: MadeYear | null,
  editions: Editions,
  size: number,
  random: Random,
  orders: Orders,
): MadeYear {
  const old = before?.values ?? {};
  if (editions.statistics !== undefined) {
    const values = isCopied(orders, 'statistics')
      ? pick(old, 'statistics.')
      : statistics(before, size, random);
    return { editions, values };
  }
  const is2019 = editions.disclosed === '2019';
  const disclosed = isCopied(orders, 'disclosed')
    ? pick(old, 'disclosed.')
    : is2019
      ? disclosed2019(before, size, random, orders)
      : disclosed2021(before, size, random, orders);
  const requests = isCopied(orders, 'requests')
    ? pick(old, 'requests.')
    : requestsOf(before, editions.requests === '2019' ? '2019' : '2021', size, random, orders);
  const remedies = isCopied(orders, 'remedies')
    ? { ...pick(old, 'review.'), ...pick(old, 'litigation.') }
    : remediesOf(before, size, random, orders);
  return { editions, values: { ...disclosed, ...requests, ...remedies } };
}

function isCopied(orders: Orders, section: Section): boolean {
  return orders.copiedTables?.includes(section) === true;
}

function pick(values: Values, prefix: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([field]) => field.startsWith(prefix)));
}

const number = (values: Values | undefined, field: FieldId) => Number(values?.[field] ?? 0);

/** About so many, never a round thousand off; none where about none is expected. */
function about(random: Random, expected: number): number {
  if (expected < 1) return random.below(100) < expected * 100 ? 1 : 0;
  const spread = Math.max(1, Math.ceil(expected / 3));
  return Math.max(0, Math.round(expected) - spread + random.below(2 * spread + 1));
}

function requestsOf(
  before: MadeYear | null,
  edition: '2019' | '2021',
  size: number,
  random: Random,
  { carriedOff = {}, copiedRows = [], leaves = 0 }: Orders,
): Values {
  const keys = outcomeKeys(edition);
  const rare = (100 - 68) / (keys.length - 3);
  const values: Record<FieldId, Decimal> = {};
  const rows: Record<string, Record<string, number>> = {};
  const put = (row: string, part: (applicant: string) => number) => {
    const own = Object.fromEntries(PARTS.map((applicant) => [applicant, part(applicant)]));
    rows[row] = own;
    const total = Object.values(own).reduce((sum, one) => sum + one, 0);
    for (const [applicant, one] of Object.entries({ ...own, total }))
      values[`requests.${row}.${applicant}`] = String(one);
  };
  const cell = (row: string, applicant: string) => rows[row]?.[applicant] ?? 0;
  const isCarried = before?.editions.requests !== undefined;
  const share = (percent: number, applicant: string) => (size * percent * (SHARES[applicant] ?? 0)) / 10_000;
  put('carriedIn', (applicant) =>
    isCarried
      ? number(before.values, `requests.carriedOut.${applicant}`) + (carriedOff[applicant] ?? 0)
      : about(random, share(6, applicant)),
  );
  const left = (applicant: string) =>
    Math.max(
      about(random, share(6, applicant)),
      applicant === 'naturalPerson' || applicant === 'business' ? leaves : 0,
    );
  put('carriedOut', left);
  for (const key of keys) {
    const isUsed = COMMON[key] !== undefined || random.oneIn(3);
    put(key, (applicant) => {
      if (copiedRows.includes(key)) return number(before?.values, `requests.${key}.${applicant}`);
      return isUsed ? about(random, share(COMMON[key] ?? rare, applicant)) : 0;
    });
  }
  const handled = (applicant: string) => keys.reduce((sum, key) => sum + cell(key, applicant), 0);
  // What came in has to go somewhere: nobody withdraws an application in this archive.
  put('unable.notHeld', (applicant) => {
    const missing = cell('carriedIn', applicant) - handled(applicant) - cell('carriedOut', applicant);
    return cell('unable.notHeld', applicant) + Math.max(0, missing);
  });
  put('handled', handled);
  put('received', (applicant) => {
    return handled(applicant) + cell('carriedOut', applicant) - cell('carriedIn', applicant);
  });
  return values;
}

function remediesOf(
  before: MadeYear | null,
  size: number,
  random: Random,
  { pendingLost, leaves = 0 }: Orders,
): Values {
  const values: Record<FieldId, Decimal> = {};
  for (const [group] of remedyGroups) {
    const isReview = group === 'review';
    const results: Record<string, number> = {};
    for (const result of ['upheld', 'overturned', 'otherResult', 'pending'])
      results[result] = about(random, size / (isReview ? 60 : 200));
    if (isReview) results.pending = Math.max(results.pending ?? 0, leaves);
    const sum = () => Object.values(results).reduce((all, one) => all + one, 0);
    const pending = before?.editions.remedies === undefined ? 0 : number(before.values, `${group}.pending`);
    if (sum() < pending) results.upheld = (results.upheld ?? 0) + pending - sum();
    if (isReview && pendingLost) {
      for (const result of Object.keys(results)) results[result] = 0;
      results.upheld = pending - 1;
    }
    for (const [result, one] of Object.entries({ ...results, total: sum() }))
      values[`${group}.${result}`] = String(one);
  }
  return values;
}

function disclosed2019(
  before: MadeYear | null,
  size: number,
  random: Random,
  { itemsOff = 0, level }: Orders,
): Values {
  const isNext = before?.editions.disclosed === '2019';
  const old = (field: FieldId) => number(before?.values, field);
  const values: Record<FieldId, Decimal> = {};
  const put = (row: string, figures: Readonly<Record<string, number>>) => {
    for (const [column, one] of Object.entries(figures)) values[`disclosed.${row}.${column}`] = String(one);
  };
  put('regulations', { made: 0, published: 0, total: 0 });
  const made = about(random, 3);
  put('normativeDocs', { made, published: made, total: made + 12 + random.below(30) });
  for (const [row, most, times] of [
    ['licensing', 120, 8],
    ['otherServices', 40, 3],
    ['penalties', 200, 1],
    ['coercion', 12, 0.2],
    ['fees', 6, 0],
  ] as const) {
    const off = row === 'licensing' ? itemsOff : 0;
    const previous = isNext
      ? old(`disclosed.${row}.previous`) + old(`disclosed.${row}.change`) + off
      : random.below(most) + 3;
    const change = level ? 0 : random.below(5) - 2;
    // Never the sum of the two before it: that is the one mistake a soft check looks for.
    const decisions = about(random, size * times);
    const apart = decisions === previous + change ? decisions + 1 : decisions;
    put(row, row === 'fees' ? { previous, change } : { previous, change, decisions: apart });
  }
  const projects = about(random, 6);
  put('procurement', { projects, amount: projects * (1379 + random.below(900_000)) });
  return values;
}

function disclosed2021(
  before: MadeYear | null,
  size: number,
  random: Random,
  { inForceOff = 0, level }: Orders,
): Values {
  const row = 'disclosed.normativeDocs';
  const isNext = before?.editions.disclosed === '2021';
  const was = isNext ? number(before.values, `${row}.inForce`) : 9 + random.below(30);
  const issued = about(random, 3);
  const repealed = level ? issued : Math.min(was, about(random, 1.4));
  return {
    ...Object.fromEntries(
      ['issued', 'repealed', 'inForce'].map((column) => [`disclosed.regulations.${column}`, '0']),
    ),
    [`${row}.issued`]: String(issued),
    [`${row}.repealed`]: String(repealed),
    [`${row}.inForce`]: String(was + issued - repealed + inForceOff),
    'disclosed.licensing.decisions': String(about(random, size * 9)),
    'disclosed.penalties.decisions': String(about(random, size)),
    'disclosed.coercion.decisions': String(about(random, size / 5)),
    'disclosed.fees.amount': size < 20 ? '0' : amount(random),
  };
}

/** 万元, down to the single 元. */
function amount(random: Random): Decimal {
  return `${3 + random.below(900)}.${String(random.below(1000)).padStart(3, '0')}${1 + random.below(9)}`;
}

/** What an agency has rather than what it does: the same in most years. */
const STEADY = ['staff.units', 'staff.readingPoints', 'staff.fullTime', 'staff.partTime'];

function statistics(before: MadeYear | null, size: number, random: Random): Values {
  const values = new Map<string, Decimal>();
  for (const { key, unit } of indicators) {
    if (key === undefined || statisticsSums[key] !== undefined) continue;
    const old = before?.values[`statistics.${key}`];
    const expected = key.startsWith('channels.') ? size * 6 + 20 : size / 8;
    if (STEADY.includes(key)) values.set(key, old ?? String(1 + random.below(5)));
    else if (unit === '万元') values.set(key, key === 'fees' ? '0' : amount(random));
    else values.set(key, String(about(random, expected)));
  }
  const sum = (key: string): number => {
    const parts = statisticsSums[key];
    if (parts === undefined) return Number(values.get(key) ?? 0);
    const total = parts.reduce((added, part) => added + sum(part), 0);
    values.set(key, String(total));
    return total;
  };
  for (const total of Object.keys(statisticsSums)) sum(total);
  return Object.fromEntries([...values].map(([key, value]) => [`statistics.${key}`, value]));
}

/** A figure that is off by one, for an error within a report. */
export function offByOne(value: Decimal): Decimal {
  return isWhole(value) ? subtract(value, '-1') : value;
}
