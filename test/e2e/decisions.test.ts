import { describe, expect, it } from 'vitest';
import type { PrintedReport } from '../publisher/model';
import { plantError } from '../publisher/sound';
import { almostSound, pageOf, puzzling } from './findings-pages';
import { type ListedPage, openList, reloadList, says, textOf } from './harness/list';
import { HOST, lineOf, popupSettled, reach } from './harness/overlay';
import { until } from './harness/session';
import { useBrowser } from './harness/suite';

/** What the server shows at one address: a later version may print other figures. */
let version: PrintedReport = puzzling;
const report = pageOf(() => version, '/2022.html');
const single = pageOf(() => almostSound, '/single.html');
const suite = useBrowser([report, single]);

const REVIEW = 'review.results';
const REASON = '已核对公报 & <b>无误</b>';
const SUMMARY = '.bar .summary';

const openMarked = (wanted = report) => openList(suite(), wanted);
const reloaded = (page: ListedPage['page']) => reloadList(suite(), page);

function badgeBecomes(address: string, text: string): Promise<boolean> {
  return until(`the badge ${text}`, async () => (await suite().desk.badge(address)).text === text);
}

/** Opens a check and dismisses it in writing. */
async function dismiss({ page, overlay }: Pick<ListedPage, 'page' | 'overlay'>, id: string): Promise<void> {
  await reach(overlay, id);
  await overlay.click(lineOf(id));
  await overlay.shows('[data-choice="dismiss"]');
  await overlay.click('[data-choice="dismiss"]');
  await overlay.shows('.write-field');
  await page.keyboard.type(REASON);
  await page.keyboard.press('Enter');
  await overlay.shows('.part-dismissed');
}

describe('an archive of the version before', () => {
  it('is taken over with all it holds, and takes decisions', async () => {
    const inside = await suite().openExtension('/icon/16.png');
    await inside.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('gouji', 1);
          request.onerror = () => reject(request.error);
          request.onupgradeneeded = () => {
            const { result } = request;
            const reports = result.createObjectStore('reports', { keyPath: 'id' });
            reports.createIndex('lastSeen', 'lastSeen');
            const readings = result.createObjectStore('readings', { keyPath: ['report', 'digest'] });
            result.createObjectStore('sightings', { keyPath: ['report', 'address'] });
            const seen = { firstSeen: 1, lastSeen: 1 };
            const digest = 'a'.repeat(64);
            reports.put({
              ...{ id: '2015 旧版局', agency: '旧版局', year: 2015, title: '旧报告' },
              ...{ address: 'http://www.old.gov.cn/', reading: digest, readings: 1, ...seen },
            });
            const figures = { editions: {}, edition: null, figures: {}, subtotals: {}, notes: [] };
            readings.put({ report: '2015 旧版局', digest, figures, program: '0.1.0', ...seen });
          };
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    );
    const { address, errors } = await openMarked(single);
    const tabId = await suite().desk.tabId(address);
    const popup = await suite().openExtension(`/popup.html?tab=${tabId}`);
    await popupSettled(popup);
    const names = await popup.$$eval('.entry-name', (entries) => entries.map((entry) => entry.textContent));
    expect(names).toEqual([almostSound.agency, '旧版局']);
    expect(errors).toEqual([]);
  });
});

describe('a decision', () => {
  it('survives a second visit, and lapses with a word when a figure changes', async () => {
    const marked = await openMarked();
    const { page, address } = marked;
    await badgeBecomes(address, '5');
    await dismiss(marked, REVIEW);
    await says(marked.overlay, SUMMARY, /37 hold, 4 fail, 1 dismissed/);
    await badgeBecomes(address, '4');

    const again = await reloaded(page);
    const kept = await says(again, '.part-dismissed', /Dismissed: /);
    expect(kept).toContain(REASON);
    expect(await textOf(again, SUMMARY)).toContain('4 fail, 1 dismissed');
    expect(await again.has('.mark-dismissed')).toBe(true);
    await badgeBecomes(address, '4');

    version = plantError(puzzling, 'review.total', '2');
    const changed = await reloaded(page);
    const lapsed = await says(changed, lineOf(REVIEW), /no longer applies/);
    expect(lapsed).toContain(REASON);
    expect(lapsed).toContain('changed from 3 to 2');
    expect(await changed.has('.part-dismissed')).toBe(false);
    await badgeBecomes(address, '5');

    version = puzzling;
    const back = await reloaded(page);
    await back.shows('.part-dismissed');
    await badgeBecomes(address, '4');
    await back.click(lineOf(REVIEW));
    await back.shows('[data-choice="undo"]');
    await back.click('[data-choice="undo"]');
    await back.hides('.part-dismissed');
    await says(back, SUMMARY, /5 fail(?!,)/);
    await badgeBecomes(address, '5');
    expect(marked.errors).toEqual([]);
  });

  it('never makes a report look sound', async () => {
    const marked = await openMarked(single);
    await badgeBecomes(marked.address, '1');
    await dismiss(marked, REVIEW);
    await badgeBecomes(marked.address, '–');
    expect(await marked.overlay.has('.bar .sign-dismissed')).toBe(true);
    const popup = await suite().openExtension(`/popup.html?tab=${await suite().desk.tabId(marked.address)}`);
    await popupSettled(popup);
    const verdict = await popup.$eval('.verdict', (element) => element.textContent ?? '');
    expect(verdict).toContain('1 dismissed');
    expect(await popup.$$('.failing li')).toHaveLength(0);
    await marked.page.bringToFront();
    await marked.overlay.click(lineOf(REVIEW));
    await marked.overlay.click('[data-choice="undo"]');
    await badgeBecomes(marked.address, '1');
  });

  it('is made, changed and left with the keyboard alone, and keeps the focus', async () => {
    const { page, overlay } = await openMarked(single);
    const focused = (selector: string) =>
      until(`the focus on ${selector}`, () =>
        overlay.root.evaluate((shadow, wanted) => shadow.activeElement?.matches(wanted) ?? false, selector),
      );
    const tabTo = async (selector: string) => {
      for (let tries = 0; tries < 20; tries += 1) {
        await page.keyboard.press('Tab');
        const isThere = await overlay.root.evaluate(
          (shadow, wanted) => shadow.activeElement?.matches(wanted) ?? false,
          selector,
        );
        if (isThere) return;
      }
      throw new Error(`no way to ${selector} by the Tab key`);
    };
    await overlay.root.evaluate(
      (shadow, line) => shadow.querySelector<HTMLElement>(line)?.focus(),
      lineOf(REVIEW),
    );
    await page.keyboard.press('Enter');
    await tabTo('[data-choice="note"]');
    await page.keyboard.press('Enter');
    await focused('.write-field');
    await page.keyboard.type('n');
    await page.keyboard.press('Escape');
    await overlay.hides('.write-field');
    await focused('.choice');
    await tabTo('[data-choice="dismiss"]');
    await page.keyboard.press('Enter');
    await focused('.write-field');
    await page.keyboard.type('seen');
    await page.keyboard.press('Enter');
    await says(overlay, '.part-dismissed', /Dismissed: seen/);
    await focused('button');
    // The page itself has heard nothing.
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe(HOST);
    await overlay.click(lineOf(REVIEW));
    await overlay.click('[data-choice="undo"]');
    await overlay.hides('.part-dismissed');
  });
});
