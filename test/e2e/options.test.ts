import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './harness/accessibility';
import { overlayOf, PARTS } from './harness/overlay';
import { addressOf, until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';
import { faultyReport } from './pages';

const faulty = faultyReport();
const suite = useBrowser([faulty]);

interface Scope {
  readonly browser?: Api;
  readonly chrome?: Api;
}

interface Api {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}

function stored(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async (name) => {
    const { browser, chrome } = globalThis as Scope;
    return (await (browser ?? chrome)?.storage.local.get(name))?.[name];
  }, key);
}

async function options(): Promise<Page> {
  const page = await suite().openExtension('/options.html');
  await page.waitForSelector('.options');
  return page;
}

/** Chooses a file that holds a text, as a person does. */
async function give(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (field, content) => {
      const input = document.querySelector<HTMLInputElement>(`input[name="${field}"]`);
      const files = new DataTransfer();
      files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
      if (input === null) throw new Error('no field for a file');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

const said = (page: Page) => page.$eval('[data-part="settings"]', (line) => line.textContent ?? '');

describe('the options', () => {
  it('take effect at once, in another page of the extension too', async () => {
    const page = await options();
    await page.click('input[name="language"][value="zh"]');
    await until('Chinese', async () => (await page.title()).includes('选项'));
    const other = await options();
    expect(await other.title()).toBe('勾稽选项');
    await other.click('input[name="language"][value="auto"]');
    await until('the browser’s language', async () => (await page.title()) === 'Gouji options');
  });

  it('exclude a site by its name or its address, once', async () => {
    const page = await options();
    const add = async (text: string) => {
      await page.$eval('.part:first-of-type .entry-field', (field) => (field as HTMLInputElement).select());
      await page.type('.part:first-of-type .entry-field', text);
      await page.keyboard.press('Enter');
    };
    await add('https://WWW.Example.gov.cn/');
    await until('the site', () => page.$('.name'));
    expect(await page.$$eval('.name bdi', (names) => names.map((name) => name.textContent))).toEqual([
      'www.example.gov.cn',
    ]);
    await add('www.example.gov.cn');
    await until('a word about it', async () =>
      (await page.$eval('.part:first-of-type .entry-line .about', (line) => line.textContent))?.includes(
        'there already',
      ),
    );
    expect(await stored(page, 'setting.excluded')).toEqual(['www.example.gov.cn']);
    await page.click('.name .link');
    await until('nothing excluded', async () => {
      const value = await stored(page, 'setting.excluded');
      return Array.isArray(value) && value.length === 0;
    });
  });

  it('come from a file, are undone, and stay as they are where the file is none of ours', async () => {
    const page = await options();
    const file = { format: 'gouji-settings', version: 1, settings: { theme: 'dark', keys: false, x: 1 } };
    await give(page, 'settings-in', JSON.stringify(file));
    await until('word of it', async () => (await said(page)).includes('2 settings were read; 1 is unknown'));
    expect(await stored(page, 'setting.theme')).toBe('dark');
    await page.click('[data-do="settings-undo"]');
    await until('the theme before', async () => (await stored(page, 'setting.theme')) === 'auto');

    await give(page, 'settings-in', '{"format":"something else"}');
    await until('a refusal', async () => (await said(page)).includes('no settings file of Gouji'));
    await give(page, 'settings-in', '{"format":"gouji-settings","version":9,"settings":{"theme":"dark"}}');
    await until('another', async () => (await said(page)).includes('newer version'));
    expect(await stored(page, 'setting.theme')).toBe('auto');
  });

  it('are accessible, in both themes and however narrow', async () => {
    const page = await options();
    for (const theme of ['light', 'dark']) {
      await page.click(`input[name="theme"][value="${theme}"]`);
      for (const width of [1280, 400]) {
        await page.setViewport({ width, height: 800 });
        expect(await accessibilityFaults(page, 'main')).toEqual([]);
        const spill = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(spill).toBe(0);
      }
    }
    await page.click('input[name="theme"][value="auto"]');
  });
});

describe('the first-run page', () => {
  it('opens by itself after installation, which every test waits for, and not again', async () => {
    await suite().openExtension('/options.html');
    const open = await Promise.all((await suite().session.browser.pages()).map(addressOf));
    expect(open.filter((address) => address.endsWith('/welcome.html'))).toEqual([]);
  });

  it('has a sample report with one wrong figure, which is found and explained there', async () => {
    const page = await suite().openExtension('/sample.html');
    const overlay = await overlayOf(suite().session, page);
    await overlay.shows(PARTS.marks);
    await overlay.click(PARTS.openList);
    await overlay.shows(PARTS.line);
    const lines = await overlay.root.evaluate((shadow) =>
      [...shadow.querySelectorAll('.findings > li')].map((line) => line.textContent ?? ''),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/\b41\b.*\b42\b/);
  });

  it('switches recording, and is accessible', async () => {
    const page = await suite().openExtension('/welcome.html');
    await page.waitForSelector('input[name="recording"]');
    expect(await accessibilityFaults(page, 'main')).toEqual([]);
    await page.click('input[name="recording"]');
    await until('recording off', async () => (await stored(page, 'setting.recording')) === false);
    await page.click('input[name="recording"]');
    await until('recording on', async () => (await stored(page, 'setting.recording')) === true);
    const { address } = await suite().open(faulty);
    expect((await badgeSet(suite(), address)).length).toBeGreaterThan(0);
  });
});
