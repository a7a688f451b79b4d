import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { addressOf, type Place } from '../../lib/place';
import { governedArchive, WRONG, YEAR } from './agencies-archive';
import { accessibilityFaults } from './harness/accessibility';
import type { LabScope } from './harness/lab';
import { texts, useListOfReports } from './harness/reports';
import { until } from './harness/session';
import { useBrowser } from './harness/suite';

const PLACES = 10;
/** Reports that are sent to the browser at once. */
const AT_ONCE = 100;

const made = governedArchive(PLACES);
/** Bodies with a report of the year, by the name that it bears. */
const present = new Set(
  made.visits.flatMap(({ identity: { agency, year } }) => (year === YEAR && agency !== null ? [agency] : [])),
);
const suite = useBrowser([]);
const { lab } = useListOfReports(suite);

beforeEach(async () => {
  for (let at = 0; at < made.visits.length; at += AT_ONCE) {
    await lab().evaluate(
      async (visits) => {
        const { lab: own } = globalThis as unknown as LabScope;
        const archive = await own.openArchive();
        await own.keepAll(archive, visits);
        archive.close();
      },
      made.visits.slice(at, at + AT_ONCE),
    );
  }
});

const open = async (place: Place, ready: string) => {
  const page = await suite().openExtension(`/library.html${addressOf(place)}`);
  await page.waitForSelector(ready);
  return page;
};
const openYear = (query: Readonly<Record<string, string>> = {}) =>
  open(
    { view: 'year', query: { year: String(YEAR), ...query } },
    query.as === undefined ? '.matrix tbody tr' : '.chart-canvas',
  );

const agencies = (page: Page) => texts(page, '.wide tbody th');
const queryOf = (page: Page) =>
  page.evaluate(() => Object.fromEntries(new URLSearchParams(location.hash.split('?')[1] ?? '')));
const sees = (what: string, page: Page, is: (names: readonly string[]) => boolean) =>
  until(what, async () => {
    const names = await agencies(page).catch(() => []);
    return is(names) && names;
  });

/** Figures of a column of the matrix, those that are none left out. */
const column = (page: Page, at: number) =>
  page.$$eval(
    '.matrix tbody tr',
    (rows, index) =>
      rows.flatMap((row) => {
        const cell = row.querySelectorAll('td')[index];
        return cell === undefined || cell.classList.contains('without')
          ? []
          : [Number.parseFloat(cell.textContent ?? '')];
      }),
    at,
  );

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** Of a picture. */
  readonly width: number;
  readonly height: number;
}

/** Presses a button that saves a file, and takes what it hands to the browser. */
async function savedBy(page: Page, button: string): Promise<Saved> {
  await page.evaluate(() => {
    const scope = globalThis as { saved?: { name: string; blob: Blob } };
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = make(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function click() {
      const blob = blobs.get(this.href);
      if (blob !== undefined) scope.saved = { name: this.download, blob };
    };
  });
  await page.click(button);
  return until('the file', () =>
    page.evaluate(async () => {
      const { saved } = globalThis as { saved?: { name: string; blob: Blob } };
      if (saved === undefined) return null;
      const { name, blob } = saved;
      const isPicture = blob.type === 'image/png';
      const { width, height } = isPicture ? await createImageBitmap(blob) : { width: 0, height: 0 };
      return { name, type: blob.type, text: isPicture ? '' : await blob.text(), width, height };
    }),
  );
}

describe('agencies of one year', () => {
  it('stand in a table that any column sorts, by its address, and back leads back', async () => {
    const page = await openYear();
    // Long tables grow by groups of rows.
    const names = await sees('all agencies', page, ({ length }) => length === present.size);
    expect(names).toEqual([...names].sort());

    await page.click('.matrix thead th:nth-child(2) button');
    await until('the most first', async () => (await queryOf(page)).sort === 'received');
    await page.waitForSelector('.matrix th[aria-sort="descending"]:nth-child(2)');
    const received = await column(page, 0);
    expect(received.length).toBeGreaterThan(10);
    expect(received).toEqual([...received].sort((a, b) => b - a));

    await page.click('.matrix thead th:nth-child(2) button');
    await page.waitForSelector('.matrix th[aria-sort="ascending"]:nth-child(2)');
    expect(await column(page, 0)).toEqual([...received].reverse());

    await page.goBack();
    await page.waitForSelector('.matrix th[aria-sort="descending"]:nth-child(2)');
    await page.goBack();
    await page.waitForSelector('.matrix th[aria-sort="ascending"]:first-child');
    expect(await agencies(page)).toEqual(names);
    await page.goForward();
    await page.waitForSelector('.matrix th[aria-sort="descending"]:nth-child(2)');
  });

  it('are found by place, and shown by the indicators that are chosen', async () => {
    const page = await openYear();
    const { place } = made.agencies[2] ?? { place: '' };
    await page.type('input[type="search"]', place);
    const found = await sees(
      'the agencies of the place',
      page,
      (names) => names.length < 4 && names.length > 0,
    );
    for (const name of found) expect(name).toContain(place);
    expect((await queryOf(page)).q).toBe(place);

    await page.click('.folded summary');
    await page.click('.indicators li:nth-child(2) input');
    await until(
      'one column less',
      async () => (await queryOf(page)).only?.split(',').includes('carriedIn') === true,
    );
    expect(await texts(page, '.matrix thead th .sort > span:first-child')).toContain('Carried in');
    expect((await texts(page, '.definition'))[0]).toContain('本年新收');
  });

  it('show each share with its terms, and mark small denominators', async () => {
    const page = await openYear({ only: 'disclosed' });
    const cells = await page.$$eval('.matrix tbody td:not(.without)', (all) =>
      all.map((cell) => ({ text: cell.textContent ?? '', few: cell.querySelector('.few') !== null })),
    );
    expect(cells.length).toBeGreaterThan(5);
    for (const { text, few } of cells) {
      const [, share = '', over = '', under = ''] = /^([\d.]+)%†?(\d+) ÷ (\d+)$/.exec(text) ?? [];
      expect(Math.abs(Number(share) - (100 * Number(over)) / Number(under)), text).toBeLessThanOrEqual(
        0.0501,
      );
      expect(few, text).toBe(Number(under) < 30);
    }
    expect(new Set(cells.map(({ few }) => few)).size).toBe(2);
  });

  it('are drawn as bars and as shares, saved as a file that says what it shows', async () => {
    const page = await openYear({ as: 'bars', bar: 'received', only: 'received,disclosed' });
    expect((await texts(page, '.chart section tbody th')).length).toBeGreaterThan(10);
    const svg = await savedBy(page, '.chart-tools .button:nth-child(1)');
    expect(svg.name).toBe(`${YEAR}-New applications.svg`);
    const inside = await page.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const words = [...documentElement.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
      return {
        root: documentElement.localName,
        width: Number(documentElement.getAttribute('width')),
        height: Number(documentElement.getAttribute('height')),
        words: words.join(' '),
        outside: text.match(/(?:href|src)=|url\((?!#)|var\(/g),
      };
    }, svg.text);
    expect(inside).toMatchObject({ root: 'svg', outside: null });
    for (const words of [`New applications by agency, ${YEAR}`, '本年新收政府信息公开申请数量', 'Source: ']) {
      expect(inside.words).toContain(words);
    }
    expect(svg.text).toMatch(/rgb\(255, 255, 255\)/);

    await suite().session.reload(page);
    await page.waitForSelector('.chart-canvas');
    const png = await savedBy(page, '.chart-tools .button:nth-child(2)');
    expect(png.name).toBe(`${YEAR}-New applications.png`);
    expect([png.width, png.height]).toEqual([2 * inside.width, 2 * inside.height]);

    await page.click('.choice .button:last-child');
    await until('the shares', async () => (await queryOf(page)).as === 'stack');
    await until('six kinds of outcomes', async () => (await texts(page, '.chart thead th')).length === 8);
  });
});

describe('coverage', () => {
  it('has a cell for each agency and year, with the verdict and a way to the report', async () => {
    const page = await open({ view: 'coverage', query: {} }, '.grid tbody tr');
    const { agencies: bodies, planted } = made;
    const all = new Set(made.visits.map(({ identity }) => identity.agency)).size;
    await until('all agencies', async () => (await page.$$('.grid tbody tr')).length === all);
    await until('all verdicts', async () => (await page.$$('.grid .unjudged')).length === 0);
    const plain = bodies.find(
      ({ name, former }) =>
        former === null && planted.some((one) => one.agency === name && one.kind === 'missing'),
    );
    const fails = planted.find(
      (one) =>
        one.kind === 'error' && bodies.some(({ name, former }) => name === one.agency && former === null),
    );
    const cells = (agency: string) =>
      page.$$eval(
        '.grid tbody tr',
        (rows, name) => {
          const row = rows.find((one) => one.querySelector('th')?.textContent === name);
          return [...(row?.querySelectorAll('td') ?? [])].map(
            (cell) => cell.querySelector('a')?.ariaLabel ?? cell.title,
          );
        },
        agency,
      );
    const gap = planted.find((one) => one.kind === 'missing' && one.agency === plain?.name);
    expect((await cells(plain?.name ?? ''))[(gap?.year ?? 0) - 2014]).toContain('missing');
    expect((await cells(fails?.agency ?? ''))[(fails?.year ?? 0) - 2014]).toMatch(/checks? fail/);

    await page.click('.grid tbody .cell');
    await until('the report', () => page.evaluate(() => location.hash.startsWith('#/report?id=')));
  });
});

describe('the sum of agencies', () => {
  const of = { view: 'sum', query: { year: String(YEAR), of: made.government } } as const;
  const results = (page: Page) =>
    page.$$eval('.sums tbody tr', (rows) =>
      rows.map(
        (row) =>
          `${row.querySelector('th')?.textContent}: ${row.className} ${row.querySelectorAll('td')[2]?.textContent}`,
      ),
    );

  it('is held against the government, and never equal where a report is missing', async () => {
    const page = await open(of, '.sums tbody tr');
    const all = await results(page);
    expect(all.length).toBeGreaterThan(40);
    const there = made.members.filter((name) => present.has(name));
    const isWhole = there.length === made.members.length;
    expect(all.filter((line) => line.includes('is-equal')).length > 0).toBe(isWhole);

    // Only those that have a report: all fits but for the figure that was printed wrong.
    const agenciesThere = there.join('|');
    await page.goto(
      `${suite().session.origin}/library.html${addressOf({ ...of, query: { ...of.query, agencies: agenciesThere } })}`,
    );
    await page.waitForSelector('.sums tbody tr.is-differs');
    const lines = await results(page);
    const differing = lines.filter((line) => line.includes('is-differs'));
    expect(WRONG).toBe('requests.granted.total');
    expect(differing).toEqual(['Granted, total: is-differs −3']);
  });

  it('takes agencies out and in by ticks, with an address for each choice', async () => {
    const page = await open(of, '.sums tbody tr');
    await page.click('.folded summary');
    const before = await page.$$eval(
      '.bodies input',
      (boxes) => boxes.filter((box) => (box as HTMLInputElement).checked).length,
    );
    expect(before).toBe(made.members.length);
    await page.click('.bodies input');
    await until('one less', async () => (await queryOf(page)).agencies?.split('|').length === before - 1);
    await page.goBack();
    await until('all again', async () => (await queryOf(page)).agencies === undefined);
  });
});

const VIEWS: readonly (readonly [name: string, place: Place, ready: string])[] = [
  ['the matrix', { view: 'year', query: { year: String(YEAR) } }, '.matrix tbody tr'],
  ['bars', { view: 'year', query: { year: String(YEAR), as: 'bars' } }, '.chart-canvas'],
  ['shares', { view: 'year', query: { year: String(YEAR), as: 'stack' } }, '.chart-canvas'],
  ['coverage', { view: 'coverage', query: {} }, '.grid tbody tr'],
  ['the sum', { view: 'sum', query: { year: String(YEAR), of: made.government } }, '.sums tbody tr'],
];

describe('each view', () => {
  it.each(VIEWS)('is accessible in both themes and fits a phone: %s', async (_, place, ready) => {
    const page = await open(place, ready);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      expect(await accessibilityFaults(page, 'html')).toEqual([]);
    }
    await page.setViewport({ width: 400, height: 800 });
    await until('no wider than the window', () =>
      page.evaluate(() => document.documentElement.scrollWidth <= 400),
    );
  });
});
