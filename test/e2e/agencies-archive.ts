import type { Visit } from '../../lib/archive/keeping';
import { add, ZERO } from '../../lib/core/decimal';
import type { Figure } from '../../lib/core/figure';
import type { FieldId } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { type MadeArchive, madeArchive } from '../made/archive';

/** A made archive with a government whose report of one year holds the sums of the bodies in its city. */

export const YEAR = 2023;
/** The figure that the government's report gets wrong, by three. */
export const WRONG: FieldId = 'requests.granted.total';

export interface GovernedArchive extends MadeArchive {
  readonly government: string;
  /** The bodies that it adds up. */
  readonly members: readonly string[];
}

/** @param places five of them make a city; the first city gets the government */
export function governedArchive(places: number): GovernedArchive {
  const made = madeArchive({ places });
  const city = made.agencies[0]?.place.replace(/市.*$/, '市') ?? '';
  const members = made.agencies.flatMap(({ name, place }) => (place.startsWith(city) ? [name] : []));
  const government = `${city}人民政府`;
  const last = new Map(
    made.visits.flatMap((visit) => {
      const { agency, year } = visit.identity;
      return year === YEAR && agency !== null && members.includes(agency) ? [[agency, visit] as const] : [];
    }),
  );
  const reports = [...last.values()];
  const [first] = reports;
  if (first === undefined) throw new Error('no report to add up');
  const visit: Visit = {
    ...first,
    identity: {
      ...first.identity,
      agency: government,
      title: `${government}${YEAR}年政府信息公开工作年度报告`,
      address: 'http://www.city.example.gov.cn/2023.html',
    },
    report: summed(reports.map(({ report }) => report)),
  };
  return { ...made, government, members, visits: [...made.visits, visit] };
}

function summed(reports: readonly Report[]): Report {
  const [first] = reports;
  if (first === undefined) throw new Error('nothing to add up');
  const figures = Object.keys(first.figures).map((field): [FieldId, Figure] => {
    const sum = reports.reduce((all, { figures: own }) => {
      const figure = own[field];
      return figure?.is === 'number' ? add(all, figure.value) : all;
    }, ZERO);
    const value = field === WRONG ? add(sum, '3') : sum;
    return [field, { is: 'number', value, text: value }];
  });
  return { ...first, figures: Object.fromEntries(figures) };
}
