/**
 * A made archive: what a person who collected the reports of sixty places from 2014 to 2025 would have, and what is
 * wrong with it. Each place has two bodies, each body twelve reports: the first changes its forms with the notices
 * (2014, from 2019, from 2021), the second in a way of its own (a year late; section 三 a year late, so that one report
 * mixes two; straight from the form of 2014 to that of 2021). So every step from one form to the next that published
 * reports take is there. All figures are sound, within each report and between two years, but for what is planted.
 */
import type { Visit } from '../../lib/archive/keeping';
import type { Decimal } from '../../lib/core/decimal';
import type { Figure } from '../../lib/core/figure';
import type { Edition, FieldId } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { applicantColumns } from '../publisher/layout';
import { seeded } from '../publisher/random';
import { type Editions, type MadeYear, nextYear, offByOne } from './figures';
import { madePlace } from './places';
import { type Change, type Plan, type PlannedThing, type Planted, planOf } from './plan';

export type { Planted } from './plan';

export const FIRST_YEAR = 2014;
export const LAST_YEAR = 2025;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);

export interface MadeOptions {
  /** Places with two bodies of twelve reports each; 300 at most have names of their own. */
  readonly places?: number;
  /** Cuts the archive after so many visits, and makes as many places as that takes. */
  readonly visits?: number;
  readonly seed?: number;
}

export interface MadeAgency {
  readonly name: string;
  /** Another name that earlier reports bear; a person has to say so (`link`). */
  readonly former: string | null;
  /** 岚汀市霁泠县 */
  readonly place: string;
  readonly change: Change;
}

export interface MadeArchive {
  /** In the order in which they were seen: agency by agency, oldest year first; a revised report twice running. */
  readonly visits: readonly Visit[];
  readonly agencies: readonly MadeAgency[];
  /** All that is planted; of an archive cut short, also what was cut off. */
  readonly planted: readonly Planted[];
}

/** 2026-01-05 09:00, when the collecting began; a minute for each report. */
const START = Date.UTC(2026, 0, 5, 1);

export function madeArchive({ places, visits: most, seed = 7 }: MadeOptions = {}): MadeArchive {
  const count = places ?? (most === undefined ? 60 : Math.ceil(most / (2 * YEARS.length - 4)));
  const visits: Visit[] = [];
  const agencies: MadeAgency[] = [];
  const planted: Planted[] = [];
  for (let place = 0; place < count; place += 1) {
    for (const body of [0, 1] as const) {
      const made = madeAgency(place, body, seed, START + visits.length * 60_000);
      visits.push(...made.visits);
      agencies.push(made.agency);
      planted.push(...made.planted);
    }
  }
  return { visits: most === undefined ? visits : visits.slice(0, most), agencies, planted };
}

function madeAgency(place: number, body: 0 | 1, seed: number, start: number) {
  const { city, county, agencies } = madePlace(place);
  const name = agencies[body];
  const plan = planOf(place, body);
  const renamed = plan.planted.find(({ kind }) => kind === 'renamed');
  const former = renamed === undefined ? null : name.replace(/局$/, '管理局');
  const years = figuresOf(plan, seed * 100_000 + place * 2 + body);
  const planted: Planted[] = [];
  const visits: Visit[] = [];
  for (const year of YEARS) {
    const own = years.get(year);
    const things = plan.planted.filter((thing) => thing.year === year);
    if (own === undefined || things.some(({ kind }) => kind === 'missing')) {
      planted.push({ agency: name, year, kind: 'missing' });
      continue;
    }
    const agency = former !== null && renamed !== undefined && year < renamed.year ? former : name;
    const address = `http://www.p${place}.example.gov.cn/${body === 0 ? 'xxgk' : 'zwgk'}/${year}.html`;
    const see = (report: Report) =>
      visits.push(visitOf({ agency, year, address, report, at: start + visits.length * 60_000 }));
    const report = reportOf(own);
    for (const thing of things) {
      const known = told(thing, own.values, former ?? name);
      planted.push({ agency: name, year, ...known });
      if ('section' in known && known.section === 'requests' && known.row === null) {
        const ids = notCarried(years.get(year - 1)?.values ?? {}, own.values);
        if (ids.length > 0) planted.push({ agency: name, year, kind: 'break', ids });
      }
      if (known.kind === 'revised')
        see(known.cells.reduce((last, { field, was }) => printed(last, field, was), report));
    }
    see(things.reduce((last, thing) => inPrint(last, thing, own.values), report));
  }
  const agency: MadeAgency = { name, former, place: `${city}${county}`, change: plan.change };
  return { agency, visits, planted };
}

function figuresOf({ change, size, orders }: Plan, seed: number): ReadonlyMap<number, MadeYear> {
  const years = new Map<number, MadeYear>();
  let before: MadeYear | null = null;
  for (const year of YEARS) {
    const random = seeded(seed * 50 + year - FIRST_YEAR);
    before = nextYear(before, editionsOf(change, year), size, random, orders[year] ?? {});
    years.set(year, before);
  }
  return years;
}

function editionsOf(change: Change, year: number): Editions {
  const late = change === 'late' ? 1 : 0;
  const all = (edition: '2019' | '2021'): Editions => ({
    disclosed: edition,
    requests: edition,
    remedies: edition,
  });
  if (year < (change === 'leap' ? 2021 : 2019 + late)) return { statistics: '2014' };
  if (year < 2021 + late) return all('2019');
  return change === 'mixed' && year === 2021 ? { ...all('2019'), disclosed: '2021' } : all('2021');
}

/** What is planted, with the figures it is planted in. */
function told(thing: PlannedThing, values: MadeYear['values'], former: string) {
  const sound = (field: FieldId): Decimal => {
    const value = values[field];
    if (value === undefined) throw new Error(`no figure for ${field}`);
    return value;
  };
  switch (thing.kind) {
    case 'error':
      return { ...thing, sound: sound(thing.field), printed: offByOne(sound(thing.field)) };
    case 'revised':
      return {
        kind: thing.kind,
        cells: thing.fields.map((field) => ({ field, was: offByOne(sound(field)), is: sound(field) })),
      };
    case 'renamed':
      return { ...thing, former };
    default:
      return thing;
  }
}

/** Who copies all of section 三 copies what was carried in as well, and that is not what was carried out. */
function notCarried(before: MadeYear['values'], now: MadeYear['values']): string[] {
  return applicantColumns
    .filter(([key]) => before[`requests.carriedOut.${key}`] !== now[`requests.carriedIn.${key}`])
    .map(([key]) => `years.carried:${key}`);
}

function inPrint(report: Report, thing: PlannedThing, values: MadeYear['values']): Report {
  if (thing.kind === 'error') return printed(report, thing.field, offByOne(values[thing.field] ?? ''));
  if (thing.kind !== 'gap') return report;
  const { [thing.field]: _, ...others } = report.figures;
  if (thing.is === 'notPrinted') return { ...report, figures: others };
  const text = thing.is === 'blank' ? '' : '详见附件';
  return { ...report, figures: { ...report.figures, [thing.field]: { is: thing.is, text } } };
}

function printed(report: Report, field: FieldId, value: Decimal): Report {
  const figure: Figure = { is: 'number', value, text: value };
  return { ...report, figures: { ...report.figures, [field]: figure } };
}

function reportOf({ editions, values }: MadeYear): Report {
  const all = new Set<Edition>(Object.values(editions));
  const [edition] = all;
  return {
    editions,
    edition: all.size > 1 ? 'mixed' : (edition ?? null),
    figures: Object.fromEntries(
      Object.entries(values).map(([field, value]): [FieldId, Figure] => [
        field,
        { is: 'number', value, text: value },
      ]),
    ),
    subtotals: {},
    notes: [],
  };
}

interface Seen {
  readonly agency: string;
  readonly year: number;
  readonly address: string;
  readonly report: Report;
  readonly at: number;
}

function visitOf({ agency, year, address, report, at }: Seen): Visit {
  const received =
    report.figures['requests.received.total'] ?? report.figures['statistics.received.total'] ?? null;
  return {
    identity: {
      agency,
      year,
      title: `${agency}${year}年政府信息公开工作年度报告`,
      address,
      published: `${year + 1}-01-${10 + (year % 19)}`,
      indexNumber: null,
      titleYear: year,
      periodYear: year,
    },
    report,
    content: {
      sections: [
        {
          part: 'overview',
          heading: '一、总体情况',
          text: `${year}年，本机关收到政府信息公开申请${received?.text ?? ''}件，均依照规定办理。`,
        },
        {
          part: 'problems',
          heading: '五、存在的主要问题及改进情况',
          text: '栏目更新的及时程度还需提高，下一年将按季度自查。',
        },
      ],
      tables: [],
    },
    program: '1.0.0',
    form: 'abc',
    at,
  };
}
