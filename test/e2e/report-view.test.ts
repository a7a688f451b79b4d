import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './harness/accessibility';
import { until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';
import { AGENCY, before, ID, now, ROW } from './report-pages';

const suite = useBrowser([now, before]);

beforeAll(async () => {
  for (const page of [before, now]) {
    const { address } = await suite().open(page);
    await badgeSet(suite(), address);
  }
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function view(query: Readonly<Record<string, string>> = {}): Promise<Page> {
  const page = await suite().openExtension(
    `/library.html#/report?${new URLSearchParams({ id: ID, ...query })}`,
  );
  await page.waitForSelector('.report-tables .cell');
  return page;
}

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, ({ textContent }) => textContent ?? '').catch(() => '');

/** None while the page is being loaded. */
const countOf = (page: Page, selector: string) =>
  page.$$eval(selector, ({ length }) => length).catch(() => 0);

const says = (page: Page, selector: string, wanted: RegExp) =>
  until(`${selector} to say ${wanted}`, async () => wanted.test(await textOf(page, selector)));

const queryOf = async (page: Page) =>
  new URLSearchParams((await page.evaluate(() => location.hash)).split('?')[1]);

/** Presses what saves a file and takes it, as numbers. */
function saved(page: Page): Promise<{ readonly name: string; readonly bytes: number[] }> {
  return page.evaluate(
    () =>
      new Promise<{ name: string; bytes: number[] }>((resolve, reject) => {
        const { click } = HTMLAnchorElement.prototype;
        const make = URL.createObjectURL;
        let zip: Blob | null = null;
        URL.createObjectURL = (file) => {
          if (file instanceof Blob && file.type === 'application/zip') zip = file;
          return make.call(URL, file);
        };
        HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          URL.createObjectURL = make;
          HTMLAnchorElement.prototype.click = click;
          const name = this.download;
          zip?.arrayBuffer().then((buffer) => resolve({ name, bytes: [...new Uint8Array(buffer)] }), reject);
        };
        document.querySelector<HTMLElement>('[data-do="pack"]')?.click();
      }),
  );
}

describe('the view of a report', () => {
  it('opens by its address: what it is, what fails, and its figures with marks', async () => {
    const page = await view();
    expect(await textOf(page, 'h1')).toBe(`${AGENCY}, 2022`);
    await says(page, '.report-verdict', /^2021 form · 42 checks: 37 hold, 5 fail · 1 to look at$/);
    expect(await page.$$eval('.report-tables td', (cells) => cells.length)).toBe(6 + 1 + 2 + 1 + 25 * 7 + 15);
    const marks = await page.$$eval('.cell-mark', (all) => all.map((one) => one.getAttribute('data-mark')));
    expect(marks).toContain('requests.unable.notHeld.total');
    expect(await textOf(page, '[data-field="requests.received.total"] .cell-number')).toBe('78');
    expect(await textOf(page, '.report-facts')).toContain('2023-01-17');
    expect(await page.$eval('.report-sightings a', (link) => link.getAttribute('href'))).toBe(
      suite().server.addressOf(now),
    );
    expect(await textOf(page, '.report-section + .report-section')).toContain('收到政府信息公开申请70件');
  });

  it('lights the figures of a chosen finding, and keeps the choice in its address', async () => {
    const page = await view();
    await page.click('[data-mark="requests.unable.notHeld.total"]');
    await until('seven figures lit', async () => (await countOf(page, 'td.cell-lit')) === 7);
    expect(await textOf(page, 'td.cell-end')).toContain('32');
    expect((await queryOf(page)).get('finding')).toBe(ROW);
    await suite().session.reload(page);
    await until('the figures lit again', async () => (await countOf(page, 'td.cell-lit')) === 7);
    expect(await textOf(page, '.finding-open .sum')).toContain('32');
  });

  it('leads to the year before, to its panels, and back', async () => {
    const page = await view();
    await page.click('[data-way="letter"]');
    await page.waitForSelector('.report-letter');
    await page.click('[data-way="before"]');
    await says(page, 'h1', /, 2021$/);
    expect(await page.$('.report-letter')).toBeNull();
    await page.goBack();
    await says(page, 'h1', /, 2022$/);
    await page.waitForSelector('.report-letter');
    await page.goBack();
    await until('no letter', async () => (await page.$('.report-letter')) === null);
    await page.goForward();
    await page.waitForSelector('.report-letter');
  });

  it('keeps what a person decides', async () => {
    const page = await view({ finding: 'review.results', cause: 'review.results' });
    await page.waitForSelector('[data-choice="confirm"]');
    await page.click('[data-choice="confirm"]');
    await says(page, '.finding-open .standing', /Confirmed/);
    await page.click('[data-choice="undo"]');
    await until('it undone', async () => (await page.$('.finding-open .standing')) === null);
  });

  it('says that a report is not there', async () => {
    const page = await suite().openExtension('/library.html#/report?id=1999%20none');
    await says(page, '.empty', /not in the library/);
  });
});

describe('what the text claims', () => {
  it('is held against the table, and over the years', async () => {
    const page = await view();
    await page.waitForSelector('.claims-table tr[data-outcome="contradicts"]');
    const row = await textOf(page, '.claims-table tr[data-outcome="contradicts"]');
    expect(row).toContain('申请70件');
    expect(row).toContain('7078contradicts');
    await page.click('.claims-table a');
    await page.waitForSelector('.claims-years tr[data-year]');
    const years = await page.$$eval('.claims-years tbody tr', (rows) =>
      rows.map((one) => one.textContent ?? ''),
    );
    expect(years).toHaveLength(2);
    expect(years[0]).toMatch(/^2021.*申请78件.*7878agrees$/);
    expect(years[1]).toMatch(/^2022.*申请70件.*7078contradicts$/);
  });
});

describe('an evidence pack', () => {
  it('is saved, holds together, and its page opens from disk and shows the finding', async () => {
    const page = await view({ finding: ROW, panel: 'pack', scope: 'finding' });
    await page.waitForSelector('[data-do="pack"]:enabled');
    const { name, bytes } = await saved(page);
    expect(name).toMatch(
      /^gouji-2022-云汀市住房和城乡建设局-evidence-requests-applicants-unable-notHeld-\d{8}\.zip$/,
    );
    await says(page, '.report-panel [role="status"]', /^Handed to the browser: gouji-2022/);

    const root = mkdtempSync(join(tmpdir(), 'gouji-pack-'));
    folders.push(root);
    const files = Object.entries(unzipSync(new Uint8Array(bytes)));
    for (const [path, content] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    const [folder = ''] = files[0]?.[0].split('/') ?? [];
    const content = (path: string) =>
      files.find(([one]) => one === `${folder}/${path}`)?.[1] ?? new Uint8Array();
    const sums = new TextDecoder().decode(content('SHA256SUMS')).trim().split('\n');
    expect(sums).toHaveLength(files.length - 1);
    for (const line of sums) {
      const [sum, path = ''] = line.split('  ');
      expect(createHash('sha256').update(content(path)).digest('hex')).toBe(sum);
    }
    const picture = content('pictures/requests.png');
    expect([...picture.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(Buffer.from(picture).readUInt32BE(16)).toBe(1800);

    const reader = await suite().session.browser.newPage();
    try {
      if (suite().session.kind === 'chromium') await reader.setOfflineMode(true);
      const asked: string[] = [];
      reader.on('request', (request) => asked.push(request.url()));
      const address = pathToFileURL(join(root, folder, 'index.html')).href;
      await reader.goto(address);
      expect(await textOf(reader, '.finding h3')).toContain('the printed total is 32; they differ by 9');
      const end = await textOf(reader, '.finding td.end');
      expect(end).toContain('32');
      expect(end).toContain('implied 23');
      // What stands in the file itself, or in the browser, is no network.
      expect(asked.filter((one) => one !== address && !one.startsWith('data:'))).toEqual([]);
      expect(await accessibilityFaults(reader, 'body')).toEqual([]);
    } finally {
      await reader.close();
    }
  });
});

describe('a letter', () => {
  it('is drafted from what fails, changed by choices, edited and copied', async () => {
    const page = await view({ panel: 'letter' });
    await page.waitForSelector('.report-letter textarea');
    const letter = () =>
      page.$eval('.report-letter textarea', (field) => (field as HTMLTextAreaElement).value);
    const draft = await letter();
    expect(draft).toContain(`${AGENCY}：`);
    expect(draft).toContain('合计 23；总计 32。\n两边相差 9。');
    expect(draft).not.toContain('请问');
    await until(
      'the claim to choose',
      async () => (await page.$$('.report-choice input[name="about"]')).length === 6,
    );
    const boxes = await page.$$('.report-choice input[name="about"]');
    await boxes.at(-1)?.click();
    await until('a question', async () => (await letter()).includes('申请70件”述为 70'));
    expect(await letter()).toContain('请问应以何者为准？');
    await page.click('input[value="correct"]');
    await until('another purpose', async () => (await letter()).startsWith('关于更正'));
    expect((await queryOf(page)).get('kind')).toBe('correct');

    await page.focus('.report-letter textarea');
    await page.keyboard.type('甲');
    const edited = await letter();
    expect(edited).toContain('甲');
    await page.click('input[value="ask"]');
    await until('the choice', async () => (await queryOf(page)).get('kind') === null);
    expect(await letter()).toBe(edited);
    await page.evaluate(() => {
      const { clipboard } = navigator;
      clipboard.writeText = async (text) => {
        document.body.dataset.copied = text;
      };
    });
    await page.click('[data-do="copy-letter"]');
    await says(page, '.report-panel [role="status"]', /^Copied\.$/);
    expect(await page.evaluate(() => document.body.dataset.copied)).toBe(edited);
    await page.click('[data-do="again"]');
    expect(await letter()).toMatch(/^关于《/);
  });
});

describe('a citation', () => {
  it('is of the reading that is shown', async () => {
    const page = await view({ panel: 'cite' });
    await page.waitForSelector('.cite-text');
    const text = await page.$eval('.cite-text', (field) => (field as HTMLTextAreaElement).value);
    expect(text).toContain(AGENCY);
    expect(text).toContain('[EB/OL]');
    expect(text).toContain(suite().server.addressOf(now));
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(['', 'cite', 'pack', 'letter'])(
    'the view with panel “%s” is accessible, wide and narrow',
    async (panel) => {
      const page = await view({ finding: ROW, panel });
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      await page.waitForSelector('.claims-table tr[data-outcome]');
      expect(await accessibilityFaults(page, 'body')).toEqual([]);
      await page.setViewport({ width: 400, height: 800 });
      expect(await accessibilityFaults(page, 'body')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    },
  );
});
