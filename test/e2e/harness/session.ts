import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, JSHandle, Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from '../../../scripts/browsers';
import { BUILDS } from '../../../scripts/run';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { Held } from './held';

/** The built extension running in a real browser. The two browsers differ behind this and nowhere else. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly origin: string;
  /** Opens one of the extension's own pages (`/popup.html`) in a tab. */
  extensionPage(path: string): Promise<Page>;
  /** Loads an extension's page again without bringing its tab to the front. */
  reload(page: Page): Promise<void>;
  /**
   * Presses the toolbar button over a page and opens the popup for that page in a tab, where tests can use it:
   * the press lets the extension into the page (`activeTab`), as it does for a person.
   * @param tabId the extension's number of the page's tab
   */
  pressButton(page: Page, tabId: number): Promise<Page>;
  /**
   * The overlay's shadow root, which is closed to every page script. The browsers' remote protocols may look
   * in, so the shipped build is what is tested. From then on `host.shadowRoot` works in that page's scripts,
   * for axe-core; look at what the page itself can see before calling this.
   */
  closedRoot(frame: Frame, host: string): Promise<JSHandle<ShadowRoot>>;
  /** Gives the extension access to the sites of its manifest, or withholds it, as a person does in the browser's settings. */
  letIn(isAllowed: boolean): Promise<void>;
  /** Ends the background, as the browser may at any moment; the next event starts another. @returns whether it ran */
  endBackground(): Promise<boolean>;
  /**
   * What the background holds, or a page: in Chromium with all pages that share its process. Null where the
   * background does not run.
   */
  held(what: Page | 'background'): Promise<Held | null>;
  /** Takes the extension out of the running browser, as switching it off does. */
  removeExtension(): Promise<void>;
  /** Puts it in again, under the same origin. */
  installExtension(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly kind: BrowserKind;
  /** Every host name that is to be found on this machine. */
  readonly hosts: readonly string[];
  /** Without a window, in English, whatever the machine's language; by default. */
  readonly headless?: boolean;
  /** The folder of the built extension; by default the build for this browser. */
  readonly extension?: string;
  /** Port of a proxy on this machine that every request is to go through; see harness/proxy.ts. */
  readonly proxy?: number;
  /** The profile's folder, which outlives the browser; by default one that goes with it. */
  readonly profile?: string;
  /** Has Firefox write what its consoles say to its own output, which must be read then. */
  readonly isLoud?: boolean;
}

/** What both launchers are given. */
export interface Launch {
  readonly program: string;
  readonly extension: string;
  readonly hosts: readonly string[];
  readonly headless: boolean;
  readonly proxy: number | null;
  readonly profile: string | null;
  readonly isLoud: boolean;
}

/**
 * Starts a browser with the built extension, in a profile of its own where none is named.
 * @throws Error when the browser is not installed or the extension was not built
 */
export async function launch(options: LaunchOptions): Promise<Session> {
  const program = findBrowser(options.kind);
  if (program === null) throw new Error(`${options.kind} is not installed`);
  const given: Launch = {
    program,
    extension: options.extension ?? BUILDS[options.kind],
    hosts: options.hosts,
    headless: options.headless ?? true,
    proxy: options.proxy ?? null,
    profile: options.profile ?? null,
    isLoud: options.isLoud ?? false,
  };
  const isNew = given.profile === null || readdirSync(given.profile).length === 0;
  const session = await (options.kind === 'firefox' ? launchFirefox(given) : launchChromium(given));
  if (given.headless && isNew) await putAwayWelcome(session);
  return session;
}

/** Closes the page that opens by itself after installation: in front, it would keep others from being drawn. */
async function putAwayWelcome({ browser }: Session): Promise<void> {
  const page = await until('the first-run page', async () => {
    const pages = await browser.pages();
    const addresses = await Promise.all(pages.map(addressOf));
    return pages[addresses.findIndex((address) => address.endsWith('/welcome.html'))];
  });
  await page.close();
}

/** Where a page is, as it says itself: Firefox does not tell of tabs that extensions open. */
export function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => '');
}

/** The manifest of a built extension, as far as tests ask for it. */
export function manifestOf(extension: string): {
  readonly name: string;
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
} {
  return JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
}

/** Runs `look` again and again until it gives something other than null, undefined or false. */
export async function until<Found>(
  what: string,
  look: () => Promise<Found | null | undefined | false>,
  milliseconds = 20_000,
): Promise<Found> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`waited ${milliseconds} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Makes a closed root reachable as `host.shadowRoot` in a frame's scripts and hands it out. */
export async function rootOf(frame: Frame, host: string): Promise<JSHandle<ShadowRoot>> {
  const handle = await frame.evaluateHandle((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    if (root === null || root === undefined) throw new Error(`no root of ${name}`);
    return root;
  }, host);
  return handle;
}
