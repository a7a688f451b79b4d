import type { Page } from 'puppeteer-core';
import { beforeEach } from 'vitest';
import type { Seen } from '../lab/visits';
import { type LabScope, openLab } from './lab';
import { popupSettled } from './overlay';
import { until } from './session';
import type { Suite } from './suite';

/** A tab that there is none of: the list has no page beside it. */
const POPUP = '/popup.html?tab=987654';

/** As much of the extension API as the tests use themselves. */
export interface ExtensionScope {
  readonly chrome: {
    readonly storage: {
      readonly session: { clear(): Promise<void> };
      readonly local: { clear(): Promise<void>; set(items: object): Promise<void> };
    };
  };
}

/** The list of reports in a popup, and the archive behind it, empty before each test. */
export interface ListOfReports {
  /** A page of the extension with the archive's own code; see harness/lab.ts. */
  lab(): Page;
  /** Keeps reports as visits one after another would. */
  keep(...visits: readonly Seen[]): Promise<void>;
  openPopup(path?: string): Promise<Page>;
  /** Loads the popup again: it closes and opens. */
  reopen(popup: Page): Promise<void>;
}

export function useListOfReports(suite: () => Suite): ListOfReports {
  let page: Page | null = null;
  const lab = () => {
    if (page === null) throw new Error('the archive is open only during tests');
    return page;
  };

  beforeEach(async () => {
    page = await openLab(suite());
    await page.evaluate(async () => {
      const { lab: own, chrome } = globalThis as unknown as LabScope & ExtensionScope;
      const archive = await own.openArchive();
      await archive.remove((await archive.list()).rows.map(({ id }) => id));
      await archive.purge('all');
      archive.close();
      await chrome.storage.session.clear();
      await chrome.storage.local.clear();
    });
  });

  return {
    lab,
    async keep(...visits) {
      await lab().evaluate(async (all) => {
        const { lab: own } = globalThis as unknown as LabScope;
        const archive = await own.openArchive();
        for (const [at, seen] of all.entries()) await archive.keep(own.visitOf({ at: 1000 + at, ...seen }));
        archive.close();
      }, visits);
    },
    async openPopup(path = POPUP) {
      const popup = await suite().openExtension(path);
      await popupSettled(popup);
      return popup;
    },
    async reopen(popup) {
      await suite().session.reload(popup);
      await popupSettled(popup);
    },
  };
}

export const DAY = 24 * 60 * 60 * 1000;
export const THREE: readonly Seen[] = [
  { agency: '汶上县财政局', year: 2019, address: 'http://www.wenshang.gov.cn/1.html' },
  { agency: '汶上县财政局', year: 2020, address: 'http://www.wenshang.gov.cn/2.html', at: 40 * DAY },
  { agency: '温州市瓯海区教育局', year: 2020, address: 'http://www.ouhai.gov.cn/1.html', at: 80 * DAY },
];

export function texts(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));
}

/** Agency and year of each row, as shown. */
export const rows = (popup: Page) =>
  popup.$$eval('.row', (all) =>
    all.map(
      (row) =>
        `${row.querySelector('.entry-name')?.textContent} ${row.querySelector('.entry-year')?.textContent}`,
    ),
  );

export const shows = (popup: Page, wanted: readonly string[]) =>
  until(`the rows ${wanted.join(', ')}`, async () => {
    const shown = await rows(popup);
    return shown.length === wanted.length && shown.every((row, at) => row === wanted[at]);
  });
