import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { LARGEST } from '../../lib/saved/kinds';
import { sampleNamed } from '../samples';
import { accessibilityFaults } from './harness/accessibility';
import type { LabScope } from './harness/lab';
import { type ExtensionScope, texts, useListOfReports } from './harness/reports';
import { until } from './harness/session';
import { useBrowser } from './harness/suite';
import { choose, chooseFolder, drop, dropNamed } from './import-drop';
import { agencyOf, makeFolder, pageOf, savedFrom } from './import-pages';

const suite = useBrowser([]);
const { lab } = useListOfReports(suite);
const folder = makeFolder();
afterAll(() => folder.remove());

async function open(settings: object = {}): Promise<Page> {
  await lab().evaluate(async (items) => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    await chrome.storage.local.set(items);
  }, settings);
  const page = await suite().openExtension('/library.html#/import');
  await page.waitForSelector('.import');
  return page;
}

/** Waits for the end of an import. @returns what it says of its counts */
function outcome(page: Page, milliseconds?: number): Promise<string> {
  return until(
    'the outcome',
    () => page.$eval('.outcomes > p', ({ textContent }) => textContent).catch(() => null),
    milliseconds,
  );
}

/** How many files are named under each reason. */
function reasons(page: Page): Promise<Record<string, number>> {
  return page.$$eval('[data-why]', (groups) =>
    Object.fromEntries(
      groups.map((group) => [group.getAttribute('data-why'), group.querySelectorAll('li').length]),
    ),
  );
}

/** Agency, year, number of readings, address and places of every report that is kept. */
function kept(): Promise<{ name: string; readings: number; address: string; places: string[] }[]> {
  return lab().evaluate(async () => {
    const archive = await (globalThis as unknown as LabScope).lab.openArchive();
    const { rows } = await archive.list();
    const all = [];
    for (const { id, agency, year, readings, address } of rows) {
      const places = (await archive.whole(id))?.sightings.map(
        (one) => `${one.file ? 'file' : 'web'} ${one.official ? 'official' : 'other'} ${one.address}`,
      );
      all.push({ name: `${agency} ${year}`, readings, address, places: places ?? [] });
    }
    archive.close();
    return all;
  });
}

const count = () =>
  lab().evaluate(async () => {
    const archive = await (globalThis as unknown as LabScope).lab.openArchive();
    const { rows } = await archive.list();
    archive.close();
    return rows.length;
  });

const many = () => Array.from({ length: 500 }, (_, at) => folder.put(`many/${at}.html`, pageOf(at)));

describe('saved pages', () => {
  it('are read, checked and kept, marked as from a file', async () => {
    const page = await open();
    const address = 'http://www.example.gov.cn/2021/1.html';
    await dropNamed(page, { '名为 a#b%.html': savedFrom(address, pageOf(0)), 'b.HTM': pageOf(1) });
    expect(await outcome(page)).toBe(
      '2 files: 2 kept as new, 0 the same as known, 0 with further readings, 0 not kept.',
    );
    const own = await kept();
    expect(own.map(({ name }) => name.split(' ')[0]).sort()).toEqual([agencyOf(0), agencyOf(1)].sort());
    expect(own.find(({ address: one }) => one === address)?.places).toEqual([
      'file other file:名为 a#b%.html',
    ]);
    expect(own.find(({ address: one }) => one === 'file:b.HTM')?.places).toEqual(['file other file:b.HTM']);

    expect(await texts(page, '[data-outcome="fresh"] a')).toEqual(
      expect.arrayContaining([expect.stringContaining(agencyOf(0))]),
    );
    await page.click('[data-outcome="fresh"] a');
    await until('the report', () => page.evaluate(() => location.hash.startsWith('#/report?id=')));
  });

  it('are known again, and other figures are a further reading; undoing takes back just what was added', async () => {
    const page = await open();
    const first = folder.put('c/2.html', pageOf(2));
    await choose(page, first);
    await outcome(page);
    await page.click('[data-do="again"]');
    const other = folder.put('d/2.html', pageOf(2, { isOther: true }));
    await drop(page, first, other, folder.put('d/3.html', pageOf(3)));
    expect(await outcome(page)).toBe(
      '3 files: 1 kept as new, 1 the same as known, 1 with further readings, 0 not kept.',
    );
    expect((await kept()).map(({ readings }) => readings).sort()).toEqual([1, 2]);
    expect(
      await page.$eval('[data-outcome="changed"] [role="img"]', (sign) => sign.getAttribute('aria-label')),
    ).toMatch(/^\d+ checks? fails?$/);

    await page.click('[data-do="undo"]');
    await page.waitForSelector('[data-do="bring-back"]');
    expect((await kept()).map(({ name, readings }) => [name.split(' ')[0], readings])).toEqual([
      [agencyOf(2), 1],
    ]);
    await page.click('[data-do="bring-back"]');
    await until('word of it', async () => (await texts(page, '.undo'))[0]?.includes('1 report is back'));
    expect(await count()).toBe(2);
  });

  it('lead here wherever on the library they are dropped', async () => {
    const page = await suite().openExtension('/library.html#/coverage');
    await until('the view', async () => (await texts(page, 'h1'))[0] === 'Coverage');
    await drop(page, folder.put('e.html', pageOf(4)));
    expect(await outcome(page)).toContain('1 kept as new');
    expect(await page.evaluate(() => location.hash)).toBe('#/import');
  });

  it('of a whole folder are found, however deep', async () => {
    const page = await open();
    const inside = {
      'deep/a/b/5.html': pageOf(5),
      'deep/6.mhtml': `MIME-Version: 1.0\nContent-Type: text/html\n\n${pageOf(6)}`,
      'deep/picture.png': 'PNG',
    };
    for (const [name, text] of Object.entries(inside)) folder.put(name, text);
    await chooseFolder(suite().session.kind, page, `${folder.path}/deep`, inside);
    expect(await outcome(page)).toContain('3 files: 2 kept as new');
    expect(await reasons(page)).toEqual({ other: 1 });
    expect((await kept()).flatMap(({ places }) => places).sort()).toEqual([
      'file other file:deep/6.mhtml',
      'file other file:deep/a/b/5.html',
    ]);
  });

  it('that do not say whose they are can be put right here', async () => {
    const page = await open();
    const nobody = pageOf(7)
      .replaceAll(agencyOf(7), '')
      .replace(/(?:19|20)\d{2}年/g, '');
    await choose(page, folder.put('nobody.html', nobody.replace(/(?:19|20)\d{2}/g, '')));
    expect(await outcome(page)).toContain('1 kept as new');
    await page.type('.identify [name="agency"]', '青屿县教育局');
    await page.$eval('.identify [name="year"]', (input) => (input as HTMLInputElement).select());
    await page.type('.identify [name="year"]', '2022');
    await page.keyboard.press('Enter');
    await until('the correction', async () => (await kept())[0]?.name === '青屿县教育局 2022');
    await until(
      'the name',
      async () => (await texts(page, '[data-outcome="fresh"] a'))[0] === '青屿县教育局 2022',
    );
  });
});

describe('what is no saved report', () => {
  it('is told by reasons, and nothing of it is kept', async () => {
    const page = await open();
    const junk = [
      folder.put('junk/a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)),
      folder.put('junk/without ending', 'x'),
      folder.put('junk/b.pdf', '%PDF-1.7'),
      folder.putHuge('junk/film.html', 200 * 1024 * 1024),
      folder.putHuge('junk/film.mp4', 200 * 1024 * 1024),
      folder.putHuge('junk/just too large.html', LARGEST + 1),
      folder.put(
        'junk/picture.html',
        Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
      ),
      folder.put('junk/wide.html', new Uint8Array(new Uint16Array([0x3c, 0x70, 0x3e, 0x4e00]).buffer)),
      folder.put(
        'junk/noise.html',
        Uint8Array.from({ length: 4000 }, (_, at) => 1 + ((at * 7919) % 255)),
      ),
      folder.put('junk/empty.html', ''),
      folder.put('junk/news.html', sampleNamed('news-about-a-report').html()),
      folder.put('junk/blank form.html', sampleNamed('format-notice').html()),
      folder.put('junk/pictures.html', sampleNamed('tables-as-images-2022').html()),
      folder.put('junk/<b>&amp;=1+1.html', '<p>1</p>'),
      folder.put('junk/no page.mht', 'x'),
    ];
    await drop(page, ...junk);
    expect(await outcome(page, 40_000)).toContain(`${junk.length} not kept`);
    expect(await reasons(page)).toEqual({
      large: 2,
      noTables: 1,
      noReport: 4,
      noPage: 1,
      binary: 2,
      empty: 1,
      other: 4,
    });
    expect(await texts(page, '[data-why="large"] li')).toEqual(['film.html', 'just too large.html']);
    expect((await texts(page, '[data-why="large"] summary'))[0]).toContain('30 MB');
    expect(await texts(page, '[data-why="noReport"] li')).toContain('<b>&amp;=1+1.html');
    expect(await count()).toBe(0);
    expect(await page.$('[data-do="undo"]')).toBeNull();
  });

  it('is all there is while recording is paused', async () => {
    const page = await open({ 'setting.recording': false });
    await until('word of it', async () =>
      (await texts(page, '.import-paused'))[0]?.includes('Recording is paused'),
    );
    await choose(page, folder.put('paused.html', pageOf(8)));
    expect(await outcome(page)).toContain('1 not kept');
    expect((await texts(page, '[data-why="paused"] summary'))[0]).toContain('Turn it on in the options');
    expect(await count()).toBe(0);
  });

  it('is what comes from an excluded site, by whatever address it names', async () => {
    const page = await open({ 'setting.excluded': ['example.gov.cn'] });
    const base = '<base href="https://www.example.gov.cn/x/">';
    await choose(
      page,
      folder.put('saved.html', savedFrom('http://www.example.gov.cn/1.html', pageOf(9))),
      folder.put('base.html', pageOf(10).replace('<head>', `<head>${base}`)),
      folder.put('other.html', savedFrom('http://www.other.gov.cn/1.html', pageOf(11))),
    );
    expect(await outcome(page)).toContain('1 kept as new');
    expect(await texts(page, '[data-why="excluded"] li')).toEqual(['saved.html', 'base.html']);
    expect((await kept()).map(({ address }) => address)).toEqual(['http://www.other.gov.cn/1.html']);
  });
});

describe('five hundred pages at once', () => {
  it('are all kept, and it can be seen how far it is, on whichever view', async () => {
    const paths = many();
    const page = await open();
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar !== null && seen.at(-1) !== bar.value) seen.push(bar.value);
      }).observe(document.body, { subtree: true, attributes: true, childList: true });
    });
    await drop(page, ...paths);
    await page.waitForSelector('.import-working progress');
    await page.click('.library-nav a[href^="#/coverage"]');
    await until('the other view', async () => (await texts(page, 'h1'))[0] === 'Coverage');
    await page.click('.library-nav a[href^="#/import"]');
    expect(await outcome(page, 120_000)).toBe(
      '500 files: 500 kept as new, 0 the same as known, 0 with further readings, 0 not kept.',
    );
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set((await kept()).map(({ name }) => name)).size).toBe(500);
    // As many as are drawn at once, and the way to the others.
    expect(await page.$$eval('[data-outcome="fresh"] li', (items) => items.length)).toBe(100);
  }, 180_000);

  it('stop when they are told to: what was kept stays, every other file is named', async () => {
    const paths = many();
    const page = await open();
    await drop(page, ...paths);
    await until('some of them', () =>
      page
        .$eval('.import-working progress', (bar) => (bar as HTMLProgressElement).value > 10)
        .catch(() => false),
    );
    await page.click('[data-do="stop"]');
    const said = await outcome(page);
    expect(said).toContain('Stopped');
    const [, files, fresh, unkept] = /^(\d+) files: (\d+) kept.* (\d+) not kept/.exec(said) ?? [];
    expect([files, Number(fresh) + Number(unkept)]).toEqual(['500', 500]);
    expect(Number(fresh)).toBeGreaterThan(10);
    expect(Number(unkept)).toBeGreaterThan(0);
    expect(await count()).toBe(Number(fresh));
    expect((await texts(page, '[data-why="unread"] summary'))[0]).toContain(`(${unkept})`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  }, 120_000);
});

describe('the import', () => {
  it.each(['light', 'dark'] as const)('is accessible in the %s theme and fits a phone', async (theme) => {
    const page = await open({ 'setting.theme': theme, 'setting.excluded': ['a.gov.cn'] });
    const fits = async () => {
      expect(await accessibilityFaults(page, 'html')).toEqual([]);
      for (const width of [1280, 400]) {
        await page.setViewport({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    };
    await fits();
    await dropNamed(page, {
      [`${'很长的名字'.repeat(12)}.html`]: pageOf(20),
      'wrong.html': pageOf(21, { isOther: true }),
      'nobody.html': pageOf(22).replaceAll(agencyOf(22), ''),
      'n.html': '<p>1</p>',
      'x.html': savedFrom('http://a.gov.cn/1.html', pageOf(23)),
    });
    await outcome(page);
    await fits();
  });

  it('can be begun, stopped and read with the keyboard alone', async () => {
    const page = await open();
    await page.focus('main');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('files');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('folder');
  });
});
