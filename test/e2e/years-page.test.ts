import { describe, expect, it } from 'vitest';
import type { Visit } from '../../lib/archive/keeping';
import { madeArchive } from '../made/archive';
import { pageOfVisit } from '../made/print';
import { accessibilityFaults } from './harness/accessibility';
import { openList, textOf, textsOf } from './harness/list';
import { stillAt } from './harness/lit';
import { HOST, lineOf, PARTS } from './harness/overlay';
import { texts, useListOfReports } from './harness/reports';
import type { ServedPage } from './harness/server';
import { until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';

const made = madeArchive();
/** A break over the change of forms: one column and the total. */
const planted = made.planted.find((one) => one.kind === 'break' && one.year === 2021 && one.ids.length === 2);
const visitOf = (year: number): Visit => {
  const visit = made.visits.find(
    ({ identity }) => identity.agency === planted?.agency && identity.year === year,
  );
  if (visit === undefined) throw new Error(`no report of ${year}`);
  return visit;
};
const pageOf = (year: number): ServedPage => ({
  host: 'www.years.gov.cn',
  path: `/${year}.html`,
  html: () => pageOfVisit(visitOf(year)),
});
const [earlier, later] = [pageOf(2020), pageOf(2021)];
const figure = (year: number, field: string) => visitOf(year).report.figures[field]?.text ?? '';
const carriedOut = figure(2020, 'requests.carriedOut.total');
const carriedIn = figure(2021, 'requests.carriedIn.total');
const TOTAL = 'years.carried:total';
const YEARS = '.part-years';

const suite = useBrowser([earlier, later]);
const { openPopup } = useListOfReports(suite);

/** Reads both pages, the later one last, so that the archive has them. @returns their addresses */
async function keepBoth(): Promise<readonly [earlier: string, later: string]> {
  const first = await suite().open(earlier);
  await badgeSet(suite(), first.address);
  const second = await suite().open(later);
  await badgeSet(suite(), second.address);
  return [first.address, second.address];
}

describe('two reports that follow each other', () => {
  it('are told on the page of the earlier one, once the later one is there', async () => {
    const first = await suite().open(earlier);
    const alone = await badgeSet(suite(), first.address);
    const before = await openList(suite(), earlier);
    expect(await before.overlay.has(YEARS)).toBe(false);

    await badgeSet(suite(), (await suite().open(later)).address);
    const { overlay, page, address } = await openList(suite(), earlier);
    await overlay.shows(lineOf(`after.${TOTAL}`));
    expect(await textOf(overlay, lineOf(`after.${TOTAL}`))).toContain(
      `this report prints ${carriedOut} carried on to the next year; the report of 2021 prints ${carriedIn} carried in`,
    );
    expect(await textsOf(overlay, `${YEARS} .sign-fails`)).toHaveLength(2);
    expect(await textOf(overlay, `${YEARS} .part-head`)).toContain('7 checks: 5 hold, 2 fail');
    expect(await textOf(overlay, '.bar .summary')).toContain('2 between years');
    // The report's own checks and the toolbar are what they were.
    expect(await textOf(overlay, '.bar .summary')).toContain('40 checks: 40 hold');
    expect(await badgeSet(suite(), address)).toBe(alone);

    await overlay.click(lineOf(`after.${TOTAL}`));
    await overlay.shows(`${YEARS} ${PARTS.openFinding} .sum`);
    expect(await textOf(overlay, `${YEARS} .sum`)).toContain('2021');
    const lit = await until('the cell of what was carried out', () => stillAt(page, overlay));
    expect(lit).toMatch(new RegExp(`: ${carriedOut}$`));
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
  });

  it('are told on the page of the later one, which lights what was carried in', async () => {
    await keepBoth();
    const { overlay, page } = await openList(suite(), later);
    await overlay.shows(lineOf(TOTAL));
    expect(await textOf(overlay, lineOf(TOTAL))).toContain(
      `the report of 2020 prints ${carriedOut} carried on to the next year; this report prints ${carriedIn} carried in`,
    );
    await overlay.click(lineOf(TOTAL));
    const lit = await until('the cell of what was carried in', () => stillAt(page, overlay));
    expect(lit).toMatch(new RegExp(`: ${carriedIn}$`));
  });

  it.each([
    ['earlier', `This year carries ${carriedOut} over; 2021 takes ${carriedIn} over`],
    ['later', `2020 carried ${carriedOut} over; this year takes ${carriedIn} over`],
  ])('are told in the popup over the %s page', async (which, words) => {
    const [first, second] = await keepBoth();
    const address = which === 'earlier' ? first : second;
    const popup = await openPopup(`/popup.html?tab=${await suite().desk.tabId(address)}`);
    await until('the carry-over', async () => (await texts(popup, '.carry')).join().includes(words));
  });
});
