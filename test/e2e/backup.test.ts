import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { sampleNamed } from '../samples';
import { until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';
import { faultyReport } from './pages';

const faulty = faultyReport();
const wenshang = sampleNamed('wenshang-2020');
const suite = useBrowser([faulty, wenshang]);

async function options(): Promise<Page> {
  const page = await suite().openExtension('/options.html');
  await page.waitForSelector('.room');
  return page;
}

/** Presses a button and takes the file that the page would save, as numbers. */
function backedUp(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (file) => {
          URL.createObjectURL = make;
          if (file instanceof Blob) {
            file.arrayBuffer().then((bytes) => resolve([...new Uint8Array(bytes)]), reject);
          }
          return make.call(URL, file);
        };
        document.querySelector<HTMLElement>('[data-do="backup"]')?.click();
      }),
  );
}

async function give(page: Page, bytes: readonly number[]): Promise<void> {
  await page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[name="restore"]');
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(content)], 'backup.json.gz'));
    if (input === null) throw new Error('no field for a file');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, bytes);
}

const room = (page: Page) => page.$eval('.room', (line) => line.textContent ?? '');
const said = (page: Page) => page.$eval('[data-part="transfer"]', (line) => line.textContent ?? '');

async function press(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.part button')];
    const button = buttons.find((one) => one.textContent === text);
    if (button === undefined) throw new Error(`no button says ${text}`);
    button.click();
  }, words);
}

describe('a backup', () => {
  it('is made, and brings everything back after everything was deleted; a second time it adds nothing', async () => {
    for (const sample of [faulty, wenshang]) {
      const { address } = await suite().open(sample);
      await badgeSet(suite(), address);
    }
    const page = await options();
    expect(await room(page)).toContain('2 reports');
    const file = await backedUp(page);
    await until('word of it', async () => /gouji-backup-\d{4}-\d\d-\d\d\.json\.gz/.test(await said(page)));

    await press(page, 'Delete all reports');
    await press(page, 'Yes');
    await until('an empty archive', async () => (await room(page)).includes('0 reports'));
    await press(page, 'Empty now');
    await press(page, 'Yes');
    await until('an empty bin', async () => (await page.$('.names[aria-label="Deleted lately"]')) === null);

    await give(page, file);
    const preview = await until('a preview', () => page.$('[data-part="preview"]'));
    expect(await preview.evaluate((one) => one.textContent)).toContain('2 reports are new');
    expect(await room(page)).toContain('0 reports');
    await page.click('[data-do="restore"]');
    await until('both reports', async () => (await room(page)).includes('2 reports'));
    expect(await said(page)).toContain('Restored: 2 new');

    await give(page, file);
    await until('a preview', () => page.$('[data-part="preview"]'));
    expect(await page.$('[data-do="restore"]')).toBeNull();
  });

  it('that is cut off, or no backup, is refused in words, and nothing is changed', async () => {
    const { address } = await suite().open(faulty);
    await badgeSet(suite(), address);
    const page = await options();
    const before = await room(page);
    const file = await backedUp(page);
    await give(page, file.slice(0, Math.floor(file.length / 2)));
    await until('a word about it', async () => (await said(page)).includes('incomplete or damaged'));
    await give(page, [0x50, 0x4b, 3, 4, 0, 0, 0, 0]);
    await until('another', async () => /no backup of Gouji|incomplete or damaged/.test(await said(page)));
    expect((await room(page)).split(' · ')[0]).toBe(before.split(' · ')[0]);
  });
});

describe('a deleted report', () => {
  it('is brought back from the options', async () => {
    const { address } = await suite().open(wenshang);
    await badgeSet(suite(), address);
    const page = await options();
    const before = (await room(page)).split(' · ')[0];
    await press(page, 'Delete all reports');
    await press(page, 'Yes');
    await until('an empty archive', async () => (await room(page)).includes('0 reports'));
    for (let left = await page.$('.names .link'); left !== null; left = await page.$('.names .link')) {
      const count = (await page.$$('.names .link')).length;
      await left.click();
      await until('one less', async () => (await page.$$('.names .link')).length < count);
    }
    expect((await room(page)).split(' · ')[0]).toBe(before);
  });
});
