import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers';
import { type Desk, openDesk } from './desk';
import { HOST } from './overlay';
import { type SampleServer, type ServedPage, serve } from './server';
import { launch, type Session, until } from './session';

export { HOST } from './overlay';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that a project of vitest.config.ts runs its tests in. */
    browser: BrowserKind;
  }
}

/** A page in a tab, and what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  readonly address: string;
  /** Exceptions and violations of the page's policy, the extension's content scripts included. */
  readonly errors: readonly string[];
}

/** A browser with the extension and a server of pages, for the tests of one file. */
export interface Suite {
  readonly session: Session;
  readonly desk: Desk;
  readonly server: SampleServer;
  /** Opens a page in a tab of its own, which is closed after the test. */
  open(page: Pick<ServedPage, 'host' | 'path'>): Promise<OpenPage>;
  /** A tab of its own with nothing in it yet, which is closed after the test. */
  newTab(): Promise<Page>;
  /** Opens one of the extension's pages in a tab of its own, which is closed after the test. */
  openExtension(path: string): Promise<Page>;
}

/** Starts browser and server before the tests of a file and ends them afterwards. */
export function useBrowser(pages: readonly ServedPage[]): () => Suite {
  let suite: Suite | null = null;
  const opened: Page[] = [];

  beforeAll(async () => {
    const server = await serve(pages);
    const hosts = [...new Set(pages.map((page) => page.host))];
    const session = await launch({ kind: inject('browser'), hosts });
    const desk = await openDesk(session);
    const newTab = async () => {
      const page = await session.browser.newPage();
      opened.push(page);
      return page;
    };
    suite = {
      session,
      desk,
      server,
      newTab,
      open: async (wanted) => {
        const page = await newTab();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(String(error)));
        const address = server.addressOf(wanted);
        await page.goto(address);
        return { page, address, errors };
      },
      openExtension: async (path) => {
        const page = await session.extensionPage(path);
        opened.push(page);
        return page;
      },
    };
  });

  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });

  afterAll(async () => {
    await suite?.session.close();
    await suite?.server.close();
  });

  return () => {
    if (suite === null) throw new Error('the browser runs only during tests');
    return suite;
  };
}

/** Waits until the toolbar says something about a page: the whole way from the gate to the archive is done. */
export function badgeSet(suite: Suite, tab: string | number): Promise<string> {
  return until(`a badge for ${tab}`, async () => (await suite.desk.badge(tab)).text || null);
}

/** How often Gouji's element is in a page. */
export function hostsIn(page: Page): Promise<number> {
  return page.evaluate((name) => document.querySelectorAll(name).length, HOST);
}

/** A page's tree as text, Gouji's element left out. */
export function serialised(page: Page): Promise<string> {
  return page.evaluate((name) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll(name)) host.remove();
    return copy.outerHTML;
  }, HOST);
}
