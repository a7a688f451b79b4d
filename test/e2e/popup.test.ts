import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { plantedErrors, sampleNamed } from '../samples';
import { accessibilityFaults } from './harness/accessibility';
import { HOST, overlayOf, PARTS, popupSettled } from './harness/overlay';
import { until } from './harness/session';
import { badgeSet, hostsIn, useBrowser } from './harness/suite';
import { faultyReport, OTHER_PAGES, withoutExtension } from './pages';

const faulty = faultyReport();
const wenshang = sampleNamed('wenshang-2020');
const ouhai = sampleNamed('ouhai-2020');
/** A report on a host where no gate runs. */
const elsewhere = withoutExtension(wenshang);

const suite = useBrowser([faulty, wenshang, ouhai, elsewhere, OTHER_PAGES.huge]);

/** The popup for the tab that shows an address, in a tab of its own; ready when nothing is busy any more. */
async function popupFor(address: string): Promise<Page> {
  const tabId = await suite().desk.tabId(address);
  const popup = await suite().openExtension(`/popup.html?tab=${tabId}`);
  await popupSettled(popup);
  return popup;
}

function texts(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));
}

async function read(...pages: readonly (typeof faulty)[]): Promise<void> {
  for (const page of pages) {
    const { address } = await suite().open(page);
    await badgeSet(suite(), address);
  }
}

describe('the popup', () => {
  it('shows the verdict of the page at hand and what fails', async () => {
    const { address } = await suite().open(faulty);
    await badgeSet(suite(), address);
    const popup = await popupFor(address);
    const [verdict = ''] = await texts(popup, '.verdict');
    const { hold = 0, fail = 0 } = faulty.identities ?? {};
    expect(verdict).toMatch(new RegExp(`\\b${hold + fail} checks: ${hold} hold, ${fail} fail\\b`));
    expect(verdict).toContain(faulty.agency);
    expect(verdict).toContain(String(faulty.year));
    // Each planted error is one cause, and the checks that it fails are told as one.
    const lines = await texts(popup, '.failing li');
    expect(lines).toHaveLength(plantedErrors.length);
    for (const { printed, sound } of plantedErrors) {
      const told = new RegExp(`\\b${printed}\\b.*\\b${sound}\\b|\\b${sound}\\b.*\\b${printed}\\b`);
      expect(lines.filter((line) => told.test(line)).length).toBeGreaterThan(0);
    }
  });

  it('says so where there is no report', async () => {
    const { address } = await suite().open(OTHER_PAGES.huge);
    const popup = await popupFor(address);
    expect(await texts(popup, '.verdict')).toEqual([]);
    expect((await texts(popup, '.message')).join('')).toContain('No annual report');
  });

  it('takes the marks off the page and puts them back', async () => {
    const { page, address } = await suite().open(faulty);
    await badgeSet(suite(), address);
    const overlay = await overlayOf(suite().session, page);
    await overlay.shows(PARTS.marks);
    const popup = await popupFor(address);
    const marks = '.actions .button:not(.next)';
    await popup.click(marks);
    await overlay.hides(PARTS.marks);
    await popup.click(marks);
    // Marks are placed when a frame is drawn, which happens only in the tab in front.
    await page.bringToFront();
    await overlay.shows(PARTS.marks);
  });

  it('keeps every report seen, newest first, each once', async () => {
    await read(faulty, wenshang, ouhai, wenshang);
    const { address } = await suite().open(OTHER_PAGES.huge);
    const popup = await popupFor(address);
    // The second visit may reach the list while it is open.
    await until(
      'the last seen on top',
      async () => (await texts(popup, '.entry-name'))[0] === wenshang.agency,
    );
    const names = await texts(popup, '.entry-name');
    const years = await texts(popup, '.entry-year');
    expect(names).toEqual([wenshang, ouhai, faulty].map(({ agency }) => agency));
    expect(years).toEqual([wenshang, ouhai, faulty].map(({ year }) => String(year)));
  });

  it('opens a report again', async () => {
    await read(ouhai);
    const { session, server, desk } = suite();
    const { address } = await suite().open(OTHER_PAGES.huge);
    const popup = await popupFor(address);
    const before = new Set(await session.browser.pages());
    await popup.click(`.entry[href="${server.addressOf(ouhai)}"]`);
    await until('a new tab', async () => (await session.browser.pages()).some((page) => !before.has(page)));
    expect(
      await until('its badge', async () => (await desk.badge(server.addressOf(ouhai))).text || null),
    ).toBe('✓');
    for (const page of await session.browser.pages()) if (!before.has(page)) await page.close();
  });

  it('puts two reports of one year side by side, and no others', async () => {
    await read(faulty, wenshang, ouhai);
    const { address } = await suite().open(OTHER_PAGES.huge);
    const popup = await popupFor(address);
    const choose = async (name: string | null) => {
      const boxes = await popup.$$('.row');
      for (const box of boxes) {
        const text = await box.evaluate((element) => element.textContent ?? '');
        if (name !== null && text.includes(name)) await (await box.$('input[type="checkbox"]'))?.click();
      }
    };
    const compare = '.compare';
    const isDisabled = () => popup.$eval(compare, (button) => button.matches(':disabled'));
    expect(await popup.$(compare)).toBeNull();
    await choose(wenshang.agency);
    await choose(faulty.agency);
    await until('a second one', async () => (await texts(popup, '.row-chosen')).length === 2);
    expect(await isDisabled()).toBe(true);
    await choose(faulty.agency);
    await choose(ouhai.agency);
    await until('two that can be compared', async () => !(await isDisabled()));
    await popup.click(compare);
    await popup.waitForSelector('.table');
    const heads = (await texts(popup, '.table thead th')).join('|');
    const isTurned = heads.indexOf(ouhai.agency ?? '') < heads.indexOf(wenshang.agency ?? '');
    const received = [wenshang, ouhai].map((sample) => sample.figures['requests.received.total']);
    expect(received).toEqual(['10', '20']);
    const rows = await popup.$$eval('.table tbody tr', (lines) =>
      lines.map((line) => [...line.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    );
    expect(rows).toContainEqual(isTurned ? ['20', '10', '−10'] : ['10', '20', '+10']);
    expect(await accessibilityFaults(popup, 'html')).toEqual([]);
  });

  it('reads a page anywhere when asked to', async () => {
    const { page } = await suite().open(elsewhere);
    await page.bringToFront();
    const tabId = await suite().desk.tabInFront();
    expect(await hostsIn(page)).toBe(0);
    const popup = await suite().session.pressButton(page, tabId);
    await popupSettled(popup);
    await popup.click('.actions .button');
    await page.waitForSelector(HOST);
    await page.bringToFront();
    expect(await badgeSet(suite(), tabId)).toBe('✓');
    await popup.close();
  });

  it('is accessible', async () => {
    const { address } = await suite().open(faulty);
    await badgeSet(suite(), address);
    await read(wenshang);
    const popup = await popupFor(address);
    expect(await accessibilityFaults(popup, 'html')).toEqual([]);
  });
});
