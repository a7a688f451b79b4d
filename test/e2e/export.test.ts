import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { exportSchema } from '../../lib/export/schema';
import { tableOf } from '../export/rfc4180';
import { accessibilityFaults } from './harness/accessibility';
import { THREE, useListOfReports } from './harness/reports';
import { until } from './harness/session';
import { useBrowser } from './harness/suite';
import type { Seen } from './lab/visits';

const suite = useBrowser([]);
const { keep } = useListOfReports(suite);

async function open(query = ''): Promise<Page> {
  const page = await suite().openExtension(`/library.html#/export${query}`);
  await page.waitForSelector('[data-do="save"]:enabled');
  await page.waitForSelector('.export-table, .export-text');
  return page;
}

/** A file as the page gave it to the browser. */
interface Given {
  readonly name: string;
  readonly bytes: readonly number[];
}

/** Presses the button and takes the file that the page would save. */
function saved(page: Page): Promise<Given> {
  return page.evaluate(
    () =>
      new Promise<Given>((resolve, reject) => {
        let content: Blob | null = null;
        const make = URL.createObjectURL;
        URL.createObjectURL = (file) => {
          if (file instanceof Blob) content = file;
          return make.call(URL, file);
        };
        const click = HTMLAnchorElement.prototype.click;
        HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          URL.createObjectURL = make;
          HTMLAnchorElement.prototype.click = click;
          const name = this.download;
          content
            ?.arrayBuffer()
            .then((bytes) => resolve({ name, bytes: [...new Uint8Array(bytes)] }), reject);
        };
        document.querySelector<HTMLElement>('[data-do="save"]')?.click();
      }),
  );
}

const textOf = ({ bytes }: Given) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes));

const counts = (page: Page) => page.$eval('.export-counts', ({ textContent }) => textContent ?? '');
const said = (page: Page) => page.$eval('.export [role="status"]', ({ textContent }) => textContent ?? '');

describe('the export', () => {
  it('makes a CSV of all reports with a mark by default, and says what it gave', async () => {
    await keep(...THREE);
    const page = await open();
    expect(await counts(page)).toBe('3 reports, about 3 figures');
    const file = await saved(page);
    expect(file.name).toBe('gouji-2019-2020-2-figures.csv');
    expect(textOf(file).codePointAt(0)).toBe(0xfeff);
    const rows = tableOf(textOf(file).slice(1));
    expect(rows.map(({ agency, year, field, value }) => [agency, year, field, value])).toEqual([
      ['温州市瓯海区教育局', '2020', 'review.total', '4'],
      ['汶上县财政局', '2019', 'review.total', '4'],
      ['汶上县财政局', '2020', 'review.total', '4'],
    ]);
    await until('word of it', async () => (await said(page)).includes('gouji-2019-2020-2-figures.csv'));
    await page.click('input[name="mark"]');
    await until('the choice in the address', () => page.evaluate(() => location.hash.includes('mark=no')));
    expect(textOf(await saved(page)).startsWith('agency,year,')).toBe(true);
  });

  it('is a download that the browser really makes', async () => {
    if (suite().session.kind !== 'chromium') {
      // Only Chromium's protocol tells where downloads go; elsewhere the link and its content are what is tested.
      await keep(...THREE);
      expect((await saved(await open())).bytes.length).toBeGreaterThan(100);
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'gouji-export-'));
    try {
      await keep(...THREE);
      const page = await open('?kind=json');
      const protocol = await page.createCDPSession();
      await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await page.click('[data-do="save"]');
      const file = join(folder, 'gouji-2019-2020-2-figures.json');
      const text = await until('the whole file', async () => {
        const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
        return written.endsWith(']}\n') && written;
      });
      const { reports } = exportSchema.parse(JSON.parse(text));
      expect(reports.map(({ agency }) => agency)).toHaveLength(3);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('takes what was selected in the list, an agency, a year or one report', async () => {
    await keep(...THREE);
    const list = await suite().openExtension('/library.html');
    await list.waitForSelector('.choose input');
    const boxes = await list.$$('.choose input');
    for (const box of [boxes[0], boxes[2]]) await box?.click();
    await list.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.compare-bar .button')];
      buttons.find(({ textContent }) => textContent === 'Export')?.click();
    });
    await list.waitForSelector('.export-table');
    expect(await counts(list)).toContain('2 reports');
    const year = await open('?what=year&year=2020');
    const agency = await open(`?what=agency&agency=${encodeURIComponent('汶上县财政局')}`);
    expect(await counts(year)).toContain('2 reports');
    expect(await counts(agency)).toContain('2 reports');
    const one = await open(`?what=report&id=${encodeURIComponent('2020 汶上县财政局')}&kind=wide`);
    const [row, ...others] = tableOf(textOf(await saved(one)).slice(1));
    expect(others).toEqual([]);
    expect(row).toMatchObject({ agency: '汶上县财政局', year: '2020', 'review.total': '4' });
  });

  it('keeps what is chosen in its address', async () => {
    await keep(...THREE);
    const page = await open();
    await page.select('select[name="scope"]', 'year:2019');
    await until('one report', async () => (await counts(page)).startsWith('1 report'));
    await page.select('select[name="kind"]', 'gbt7714');
    await page.waitForSelector('.export-text');
    const address = await page.evaluate(() => location.hash);
    const again = await suite().openExtension(`/library.html${address}`);
    await again.waitForSelector('.export-text');
    expect(await counts(again)).toBe('1 report');
    expect(await again.$eval('.export-text', (field) => (field as HTMLTextAreaElement).value)).toMatch(
      /^汶上县财政局\. 汶上县财政局2019年报告\[EB\/OL\]\. \(2021-01-26\)\[\d{4}-\d\d-\d\d\]\. http:\/\/www\.wenshang\.gov\.cn\/1\.html\./,
    );
  });

  it('makes a workbook that a spreadsheet reader opens', async () => {
    await keep(...THREE);
    const file = await saved(await open('?kind=xlsx'));
    expect(file.name).toBe('gouji-2019-2020-2-figures.xlsx');
    const rows = await readSheet(new Blob([new Uint8Array(file.bytes)]), 'Figures (long)');
    expect(rows).toHaveLength(4);
    const value = rows[0]?.indexOf('value') ?? -1;
    expect(rows.slice(1).map((row) => row[value])).toEqual([4, 4, 4]);
  });

  it('holds earlier figures of a revised report where asked', async () => {
    const at = 40 * 24 * 3600_000;
    await keep({ agency: '某局', year: 2020, total: 4 }, { agency: '某局', year: 2020, total: 5, at });
    const page = await open();
    expect(tableOf(textOf(await saved(page)).slice(1)).map(({ value }) => value)).toEqual(['5']);
    await page.click('input[name="all"]');
    await until('both', async () => (await counts(page)).includes('2 sets of figures'));
    expect(tableOf(textOf(await saved(page)).slice(1)).map(({ value }) => value)).toEqual(['4', '5']);
  });

  it('copies tables with merged heads, and citations', async () => {
    await keep(...THREE);
    const page = await open('?kind=html');
    await page.evaluate(() => {
      const scope = globalThis as unknown as { flavours: Record<string, string> };
      scope.flavours = {};
      navigator.clipboard.write = async ([item]) => {
        for (const type of item?.types ?? [])
          scope.flavours[type] = (await (await item?.getType(type))?.text()) ?? '';
      };
      navigator.clipboard.writeText = async (text) => {
        scope.flavours.text = text;
      };
    });
    const flavours = () =>
      page.evaluate(() => (globalThis as unknown as { flavours: Record<string, string> }).flavours);
    await page.click('[data-do="copy"]');
    await until('word of it', async () => (await said(page)) === 'Copied');
    const { 'text/html': html, 'text/plain': plain } = await flavours();
    expect(html).toContain('colspan="5"');
    expect(plain).toContain('\t4');
    await page.select('select[name="kind"]', 'ris');
    await until('the other kind', () =>
      page.evaluate(() =>
        document.querySelector<HTMLTextAreaElement>('.export-text')?.value.includes('ER  - '),
      ),
    );
    await page.click('[data-do="copy"]');
    await until('the citations', async () => (await flavours()).text !== undefined);
    expect((await flavours()).text?.match(/^ER {2}- /gm)).toHaveLength(3);
  });

  it('shows how far it is, lets itself be stopped, and saves nothing then', async () => {
    await keep(...Array.from({ length: 900 }, (_, at): Seen => ({ agency: `某县第${at}局`, at: 1000 + at })));
    const page = await open('?kind=xlsx');
    await page.evaluate(() => {
      const scope = globalThis as unknown as { saves: number };
      scope.saves = 0;
      HTMLAnchorElement.prototype.click = () => {
        scope.saves += 1;
      };
    });
    await page.click('[data-do="save"]');
    await page.waitForSelector('.loading progress');
    expect(await page.$eval('.loading', ({ textContent }) => textContent)).toMatch(/\d+ of 900/);
    await page.click('.loading .button');
    await until('word of it', async () => (await said(page)) === 'Stopped; no file was saved.');
    expect(await page.evaluate(() => (globalThis as unknown as { saves: number }).saves)).toBe(0);
    await page.waitForSelector('[data-do="save"]:enabled');
  });

  it('says so where there is nothing to export', async () => {
    const page = await suite().openExtension('/library.html#/export?what=selection');
    await page.waitForSelector('.empty');
    expect(await page.$('[data-do="save"]:enabled')).toBeNull();
  });

  it.each(['light', 'dark'])('is accessible in the %s theme and fits a phone', async (theme) => {
    await keep(...THREE);
    for (const kind of ['long', 'bibtex']) {
      const page = await open(`?kind=${kind}`);
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      expect(await accessibilityFaults(page, 'html')).toEqual([]);
      await page.setViewport({ width: 400, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    }
  });
});
