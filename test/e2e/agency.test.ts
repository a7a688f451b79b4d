import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Visit } from '../../lib/archive/keeping';
import { addressOf } from '../../lib/place';
import { madeArchive, type Planted } from '../made/archive';
import { accessibilityFaults } from './harness/accessibility';
import type { LabScope } from './harness/lab';
import { texts, useListOfReports } from './harness/reports';
import { until } from './harness/session';
import { useBrowser } from './harness/suite';

const made = madeArchive();
const suite = useBrowser([]);
const { lab } = useListOfReports(suite);

/** The first planted thing that is as asked. */
function planted<Kind extends Planted['kind']>(
  kind: Kind,
  isWanted: (one: Extract<Planted, { kind: Kind }>) => boolean = () => true,
): Extract<Planted, { kind: Kind }> {
  const found = made.planted.find(
    (one): one is Extract<Planted, { kind: Kind }> =>
      one.kind === kind && isWanted(one as Extract<Planted, { kind: Kind }>),
  );
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

const visitsOf = (...agencies: readonly string[]) =>
  made.visits.filter(({ identity }) => agencies.includes(identity.agency ?? ''));

const printed = (agency: string, year: number, field: string) =>
  visitsOf(agency).findLast(({ identity }) => identity.year === year)?.report.figures[field]?.text ?? '';

async function keepVisits(visits: readonly Visit[], link: readonly [string, string] | null = null) {
  await lab().evaluate(
    async (all, names) => {
      const archive = await (globalThis as unknown as LabScope).lab.openArchive();
      for (const visit of all) await archive.keep(visit);
      if (names !== null) await archive.link(names[0], names[1]);
      archive.close();
    },
    visits as Visit[],
    link as [string, string] | null,
  );
}

/** Opens the view of an agency whose reports are kept. */
async function open(agency: string, query: Readonly<Record<string, string>> = {}): Promise<Page> {
  const hash = addressOf({ view: 'agency', query: { agency, ...query } });
  const page = await suite().openExtension(`/library.html${hash}`);
  // Long tables are drawn bit by bit.
  await page.waitForSelector('.agency-grid[aria-busy="false"]');
  return page;
}

const place = (year: number, field: string) => `[data-place="${year} ${field}"]`;

/** What stands in a place of the grid, without the words for screen readers. */
const shown = (page: Page, year: number, field: string) =>
  page.$eval(place(year, field), (cell) => cell.querySelector('.agency-figure')?.textContent ?? '');

const has = (page: Page, selector: string, name: string) =>
  page.$eval(selector, (element, wanted) => element.classList.contains(wanted), name);

const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));

describe('one agency over the years', () => {
  const broken = planted(
    'break',
    ({ year, ids }) => year === 2022 && ids.join() === 'years.carried:research,years.carried:total',
  );

  it('shows each year’s figures in their lines, with the forms that change', async () => {
    await keepVisits(visitsOf(broken.agency));
    const page = await open(broken.agency);
    expect(await texts(page, 'h1')).toEqual([broken.agency]);
    expect(await texts(page, '.agency-year a')).toEqual(
      Array.from({ length: 12 }, (_, at) => String(2014 + at)),
    );
    for (const [year, field] of [
      [2014, 'statistics.received.total'],
      [2019, 'requests.received.total'],
      [2021, 'requests.received.total'],
      [2025, 'disclosed.licensing.decisions'],
    ] as const)
      expect(await shown(page, year, field)).toBe(printed(broken.agency, year, field));
    // What a form does not have is neither a figure nor a zero.
    expect(await has(page, place(2020, 'disclosed.normativeDocs.inForce'), 'agency-none')).toBe(true);
    expect(await shown(page, 2020, 'disclosed.normativeDocs.inForce')).toBe('');
    const breaks = await page.$$eval('.agency-section td.agency-break', (cells) =>
      cells.map(({ textContent }) => textContent),
    );
    expect(breaks).toEqual([
      ...['2019 form', '2021 form', '2019 form', '2021 form', '2019 form', '2021 form'],
      'no such table',
    ]);
    // Section 三 shows its totals until more is asked for.
    expect(await page.$(place(2021, 'requests.received.legal'))).toBeNull();
    await page.click('.agency-choice input');
    await page.waitForSelector(place(2021, 'requests.received.legal'));
    expect(await hash(page)).toContain('columns=all');
  });

  it('lists what two years do not agree in, and lights it in both; the address keeps it', async () => {
    await keepVisits(visitsOf(broken.agency));
    const page = await open(broken.agency);
    const [column = '', total = ''] = broken.ids;
    const { agency } = broken;
    expect(await texts(page, '.agency-steps .sign-fails')).toHaveLength(2);
    const line = `[data-step="2022"] [data-identity="${total}"]`;
    const [out, into] = [
      printed(agency, 2021, 'requests.carriedOut.total'),
      printed(agency, 2022, 'requests.carriedIn.total'),
    ];
    expect(await page.$eval(line, ({ textContent }) => textContent)).toContain(
      `the report of 2021 prints ${out} carried on to the next year; the report of 2022 prints ${into} carried in`,
    );
    await page.click(line);
    await page.waitForSelector('.agency-lit');
    expect(
      await page.$$eval('.agency-lit', (cells) => cells.map((cell) => cell.getAttribute('data-place'))),
    ).toEqual(['2022 requests.carriedIn.total', '2021 requests.carriedOut.total']);
    // A column that is not shown comes out for its finding.
    await page.click(`[data-step="2022"] [data-identity="${column}"]`);
    await page.waitForSelector(place(2022, 'requests.carriedIn.research'));
    await page.goBack();
    await until('the total again', () => has(page, place(2022, 'requests.carriedIn.total'), 'agency-lit'));
    await page.goForward();
    await until('the column again', () =>
      has(page, place(2022, 'requests.carriedIn.research'), 'agency-lit'),
    );
    await suite().session.reload(page);
    await page.waitForSelector('.agency-lit');
    expect(
      await page.$$eval('.agency-lit', (cells) => cells.map((cell) => cell.getAttribute('data-place'))),
    ).toEqual(['2022 requests.carriedIn.research', '2021 requests.carriedOut.research']);
    await page.click('[data-step="2022"] .agency-step-head a');
    await until('the two years side by side', async () => (await hash(page)).startsWith('#/pair?left=2021'));
  });

  it('tells a missing year, a figure that cannot be read, a revision and a copied table by their kinds', async () => {
    const missing = planted('missing');
    const gap = planted('gap', ({ is }) => is === 'unreadable');
    const revised = planted('revised', ({ cells }) => cells.length === 2);
    const copied = planted('copied', ({ row }) => row === null);
    await keepVisits(visitsOf(missing.agency, gap.agency, revised.agency, copied.agency));

    const first = await open(missing.agency);
    const heads = await texts(first, '.agency-grid thead th');
    expect(heads.filter((text) => text.includes('no report'))).toEqual([`${missing.year}no report`]);
    expect(await first.$(`[data-step="${missing.year}"], [data-step="${missing.year + 1}"]`)).toBeNull();

    const second = await open(gap.agency);
    expect(await has(second, place(gap.year, gap.field), 'gap-unreadable')).toBe(true);
    expect(await shown(second, gap.year, gap.field)).toBe('“详见附件”');

    const third = await open(revised.agency, { columns: 'all' });
    const marked = await third.$$eval('td:has(.agency-revised)', (cells) =>
      cells.map((cell) => [cell.getAttribute('data-place'), cell.getAttribute('title')]),
    );
    const expected = revised.cells.map(({ field, was }) => [`${revised.year} ${field}`, `was ${was}`]);
    expect(marked.sort()).toEqual(expected.sort());

    const fourth = await open(copied.agency, { columns: 'all' });
    expect(await texts(fourth, '.agency-repeats li')).toHaveLength(1);
    const years = await fourth.$$eval('.agency-repeated', (cells) =>
      cells.map((cell) => cell.getAttribute('data-place')?.slice(0, 4)),
    );
    expect(years.length).toBeGreaterThan(20);
    expect(new Set(years)).toEqual(new Set([String(copied.year)]));
  });

  it('goes on over a change of name that a person told', async () => {
    const renamed = planted('renamed');
    await keepVisits(visitsOf(renamed.agency, renamed.former), [renamed.agency, renamed.former]);
    const page = await open(renamed.agency);
    expect(await texts(page, '.agency-grid thead th')).toHaveLength(13);
    expect((await texts(page, '.advice')).join()).toContain(renamed.former);
    const alone = await open(renamed.former);
    expect(await texts(alone, '.agency-grid thead th')).toHaveLength(13);
    // In the list of what is kept the body has one row, too, and is found there by the name that it had.
    const found = addressOf({ view: 'coverage', query: { q: renamed.former } });
    const coverage = await suite().openExtension(`/library.html${found}`);
    const rows = await until('one row for both names', async () => {
      const all = await texts(coverage, '.grid tbody th');
      return all.length === 1 && all;
    });
    expect(rows).toEqual([renamed.agency]);
    const years = new Set(visitsOf(renamed.agency, renamed.former).map(({ identity }) => identity.year));
    expect((await texts(coverage, '.grid tbody td')).at(-2)).toBe(String(years.size));
  });

  it('draws a line of a figure, and takes it away again', async () => {
    await keepVisits(visitsOf(broken.agency));
    const page = await open(broken.agency);
    await page.$eval('.agency-grid a[href*="field=requests.received.total"]', (link) => link.click());
    await page.waitForSelector('.agency-chart svg');
    expect(await page.$$eval('.agency-chart tbody tr', (all) => all.length)).toBeGreaterThan(5);
    expect(await hash(page)).toContain('field=requests.received.total');
    await page.goBack();
    await until('no chart', async () => (await page.$('.agency-chart')) === null);
  });
});

describe('the agencies to choose from', () => {
  const names = made.agencies.slice(0, 3).map(({ name }) => name);

  it('are listed with their years, found by name, and lead to theirs', async () => {
    await keepVisits(visitsOf(...names));
    const page = await suite().openExtension('/library.html#/agency');
    await page.waitForSelector('.agency-list');
    expect((await texts(page, '.agency-list a')).sort()).toEqual([...names].sort());
    expect((await texts(page, '.agency-years'))[0]).toMatch(/^2014–2025 · 12 years/);
    await page.type('.agency-search', names[0] ?? '');
    await until('one agency', async () => (await texts(page, '.agency-list a')).join() === names[0]);
    await page.click('.agency-list a');
    await page.waitForSelector('.agency-grid');
    await page.goBack();
    await until('the search as it was', () =>
      page
        .$eval('.agency-search', (field, name) => (field as HTMLInputElement).value === name, names[0])
        .catch(() => false),
    );
  });

  it('say what to do where there are none', async () => {
    const page = await suite().openExtension('/library.html#/agency');
    await page.waitForSelector('.empty');
    await page.evaluate(
      (to) => {
        location.hash = to;
      },
      addressOf({ view: 'agency', query: { agency: '某局' } }),
    );
    await until('that there is none', async () =>
      (await texts(page, '.empty')).join().includes('No report of this'),
    );
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('is accessible and fits a phone', async () => {
    const agency = planted('copied', ({ row }) => row === null).agency;
    await keepVisits(visitsOf(agency));
    const page = await open(agency, { field: 'requests.received.total' });
    await page.waitForSelector('.agency-chart svg');
    await page.click('.agency-steps .finding-line');
    await page.waitForSelector('.agency-lit');
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await accessibilityFaults(page, 'html')).toEqual([]);
    await page.setViewport({ width: 400, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(400);
    // The heads stay where the grid scrolls.
    const kept = await page.$eval('.agency-grid', (grid) => {
      grid.scrollTo(300, 300);
      const [head, name] = [grid.querySelector('thead th'), grid.querySelector('tbody tr:nth-child(9) th')];
      const box = grid.getBoundingClientRect();
      const at = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
      return [at(head).top - box.top, at(head).left - box.left, at(name).left - box.left].map(Math.round);
    });
    expect(kept).toEqual([1, 1, 1]);
  });
});
