import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { addressOf as addressOfPlace, LIBRARY_PAGE, VIEWS } from '../../lib/place';
import { type Desk, openDesk } from './harness/desk';
import { type Overlay, overlayOf, PARTS, popupSettled } from './harness/overlay';
import { type WatchedProxy, watchedProxy } from './harness/proxy';
import { launch, type Session, until } from './harness/session';
import { totalsIn } from './harness/totals';
import { faultyReport, reports } from './pages';

const faulty = faultyReport();
const [other = faulty] = reports.filter((sample) => sample !== faulty);
const addressOf = ({ host, path }: { host: string; path: string }) => `http://${host}${path}`;

/** Nobody but the witness asks for it. */
const WITNESS = 'witness.example';

/**
 * What browsers ask for with or without an extension: Chromium whether somebody is signed in, and what is known of
 * a kind of file before it is saved; Firefox for its own settings.
 */
const BROWSERS_OWN =
  /^CONNECT (?:(?:accounts|sb-ssl)\.google|firefox\.settings\.services\.mozilla)\.com:443$/;

let proxy: WatchedProxy;
let session: Session;
let desk: Desk;

beforeAll(async () => {
  proxy = await watchedProxy([faulty, other]);
  session = await launch({ kind: inject('browser'), hosts: [], proxy: proxy.port });
  desk = await openDesk(session);
});

afterAll(async () => {
  await session?.close();
  await proxy?.close();
});

/** Buttons of the overlay that are pressed: after that they are rows of the same kind. */
const PRESSES = 30;

/** Presses the overlay's buttons one after another, those too that come with a press. @returns how many */
async function pressAll(overlay: Overlay): Promise<number> {
  const seen: string[] = [];
  for (; seen.length < PRESSES; ) {
    const name = await overlay.root.evaluate((shadow, known) => {
      for (const button of shadow.querySelectorAll<HTMLElement>('button:not(:disabled, .button-icon)')) {
        const own = `${button.className} ${button.getAttribute('aria-label') ?? ''} ${button.textContent}`;
        if (known.includes(own)) continue;
        button.click();
        return own;
      }
      return null;
    }, seen);
    if (name === null) break;
    seen.push(name);
  }
  return seen.length;
}

/** Changes every setting of the options and chooses every button that only looks. */
async function useOptions(page: Page): Promise<void> {
  await page.waitForSelector('[data-do="backup"]');
  for (const kind of ['radio', 'checkbox']) {
    const fields = await page.$$(`input[type="${kind}"]:not([name="schedule"])`);
    for (const field of fields) await field.evaluate((element) => (element as HTMLInputElement).click());
  }
  // The last of the ways to start is with nothing drawn.
  await page.$eval('input[name="start"][value="all"]', (field) => (field as HTMLInputElement).click());
  await page.$eval('[data-do="backup"]', (button) => (button as HTMLElement).click());
  await until('a backup', () =>
    page.$eval('[data-part="transfer"]', (line) => (line.textContent ?? '').includes('gouji-backup')),
  );
}

/** A page in a tab of its own, read and kept. */
async function openReport(served: { host: string; path: string }): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(addressOf(served));
  await until('a badge', async () => (await desk.badge(addressOf(served))).text);
  return page;
}

/**
 * What was asked for since the test began. A witness comes last: had anything before it asked for something, it
 * would stand there by now as well; and a proxy that sees nothing would not see the witness either. It is a tab of
 * its own, because the policy of the extension's pages refuses theirs (policy.test.ts).
 */
async function askedFor(): Promise<string[]> {
  const witness = await session.browser.newPage();
  // Encrypted; nobody answers.
  await witness.goto(`https://${WITNESS}/`).catch(() => {});
  await witness.close();
  const isWitness = (line: string) => line === `CONNECT ${WITNESS}:443`;
  await until('the witness', async () => proxy.asked.some(isWitness));
  return proxy.asked.filter((line) => !isWitness(line) && !isSign(line) && !BROWSERS_OWN.test(line));
}

/** Browsers ask every site for its sign, extension or not. */
function isSign(line: string): boolean {
  return line.endsWith('/favicon.ico');
}

beforeEach(() => {
  proxy.asked.length = 0;
});

describe('no request leaves the extension', () => {
  it('on a report, whatever is pressed there', async () => {
    const page = await openReport(faulty);
    const overlay = await overlayOf(session, page);
    await overlay.shows(PARTS.marks);
    await overlay.click(PARTS.openList);
    await overlay.shows(PARTS.line);
    expect(await pressAll(overlay)).toBeGreaterThan(5);
    expect(await askedFor()).toEqual([`GET ${addressOf(faulty)}`]);
  });

  it('in quick totals', async () => {
    const page = await openReport(other);
    const tab = await desk.tabId(addressOf(other));
    await page.bringToFront();
    expect(await desk.toggleTotals(tab)).toBe('on');
    const totals = await totalsIn(session, page);
    await totals.do({ click: [2, 1] });
    await until('a sum', async () => ((await totals.panel())?.lines.length ?? 0) > 0);
    expect(await askedFor()).toEqual([`GET ${addressOf(other)}`]);
  });

  it('in the popup and in the side panel', async () => {
    const tab = await desk.tabId(addressOf(other));
    for (const path of [`/popup.html?tab=${tab}`, '/popup.html?panel']) {
      const popup = await session.extensionPage(path);
      await popupSettled(popup);
      await until('two reports', async () => (await popup.$$('.entry')).length === 2);
      for (const box of await popup.$$('.row input[type="checkbox"]'))
        await box.evaluate((element) => (element as HTMLInputElement).click());
      await popup.$eval('.row .expand', (button) => (button as HTMLElement).click());
      await popup.waitForSelector('.detail .address');
      await popup.type('.search', '政府');
      expect(await askedFor()).toEqual([]);
    }
  });

  it('in the options, whatever is set, and with a backup', async () => {
    const page = await session.extensionPage('/options.html');
    await useOptions(page);
    expect(await askedFor()).toEqual([]);
  });

  it('on the first-run page and its sample', async () => {
    const welcome = await session.extensionPage('/welcome.html');
    await welcome.waitForSelector('input[name="recording"]');
    const sample = await session.extensionPage('/sample.html');
    await sample.bringToFront();
    await (await overlayOf(session, sample)).shows(PARTS.marks);
    expect(await askedFor()).toEqual([]);
  });

  it('in the library, whichever view is opened', async () => {
    await (await openReport(faulty)).close();
    proxy.asked.length = 0;
    for (const view of VIEWS) {
      const page = await session.extensionPage(`${LIBRARY_PAGE}${addressOfPlace({ view, query: {} })}`);
      await page.waitForSelector('h1');
      await page.close();
    }
    const { agency, year } = faulty;
    const place = { view: 'report', query: { id: `${year} ${agency}`, panel: 'evidence' } } as const;
    const report = await session.extensionPage(`${LIBRARY_PAGE}${addressOfPlace(place)}`);
    await report.waitForSelector('.report-tables');
    await report.close();
    expect(await askedFor()).toEqual([]);
  });
});
