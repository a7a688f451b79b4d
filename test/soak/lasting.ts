/** What stays open all along: a report, a tab that leaves its page and comes back, the popup and the library. */

import type { Page } from 'puppeteer-core';
import type { Held } from '../e2e/harness/held';
import { popupSettled } from '../e2e/harness/overlay';
import type { SampleServer } from '../e2e/harness/server';
import { type Session, until } from '../e2e/harness/session';
import type { SoakDesk } from './desk';
import { type Growth, growthOf } from './gauge';
import { pageOfSite, type SoakPage } from './pages';
import { inTime } from './walk';

const STAY = pageOfSite('www.stays.gov.cn', 1_000_000);
/** Twenty pages of one site, of all kinds. */
const ROUND = Array.from({ length: 20 }, (_, at) => pageOfSite('www.turns.gov.cn', 1_000_020 + at));
/** The browser keeps some pages that were left; so many without anything take their places. */
const EMPTY = Array.from({ length: 8 }, (_, at) => `/empty/${at}.html`);

export const LASTING: readonly SoakPage[] = [
  STAY,
  ...ROUND,
  ...EMPTY.map((path) => ({
    ...{ host: 'www.turns.gov.cn', path, kind: 'news' as const, wanted: null },
    html: () => '<!doctype html><title>-</title>',
  })),
];

export interface Lasting {
  /** Uses what is open once, as a person does between two pages. */
  use(): Promise<void>;
  /** Notes what is held now. */
  weigh(): Promise<void>;
  /** What grew since; popup and library are held against themselves newly loaded, since the archive has grown. */
  grown(): Promise<readonly Growth[]>;
}

interface Weights {
  readonly background: Held;
  readonly stay: Held;
  readonly turn: Held;
}

/** Opens them. */
export async function openLasting(session: Session, server: SampleServer, desk: SoakDesk): Promise<Lasting> {
  const stay = await session.browser.newPage();
  const address = server.addressOf(STAY);
  await stay.goto(address);
  await until('the report to be kept', async () => (await desk.frameAt(address)) !== null);
  const turn = await session.browser.newPage();
  const own = {
    popup: await session.extensionPage('/popup.html?tab=987654'),
    library: await session.extensionPage('/library.html'),
  };
  let first: Weights | null = null;
  let used = 0;
  let here: SoakPage = STAY;
  /** The use before: one comes after another. */
  let before: Promise<void> = Promise.resolve();

  async function settled(): Promise<void> {
    await popupSettled(own.popup);
    await until('the library', () => own.library.evaluate(() => document.querySelector('h1') !== null));
  }

  async function useOnce(): Promise<void> {
    await inTime('the marks to be hidden', desk.toggle(address));
    await inTime('the marks to be shown', desk.toggle(address));
    here = ROUND[used % ROUND.length] ?? STAY;
    await inTime('the next page', turn.goto(server.addressOf(here)));
    used += 1;
  }

  /** Waits until the page that was turned to last has been dealt with. */
  async function keptHere(): Promise<void> {
    const { wanted, inner } = here;
    const last = server.addressOf(inner ?? here);
    if (wanted !== null) await until(`${last} to be kept`, async () => (await desk.frameAt(last)) !== null);
  }

  async function weights(): Promise<Weights> {
    for (const path of EMPTY)
      await inTime('an empty page', turn.goto(server.addressOf({ host: 'www.turns.gov.cn', path })));
    const background = await until('the background', async () => {
      await desk.wake();
      return session.held('background');
    });
    return { background, stay: await heldBy(stay), turn: await heldBy(turn) };
  }

  /** Out of sight nothing is drawn anew, and the browser keeps what it drew last, of elements long gone. */
  async function draw(page: Page): Promise<void> {
    await page.bringToFront();
    await inTime(
      'a frame',
      page.evaluate(() => new Promise(requestAnimationFrame)),
    );
  }

  async function heldBy(page: Page): Promise<Held> {
    await draw(page);
    return (await session.held(page)) ?? {};
  }

  async function heldByOwn(): Promise<Readonly<Record<keyof typeof own, Held>>> {
    await settled();
    // They share a process.
    await draw(own.popup);
    return { library: await heldBy(own.library), popup: await heldBy(own.popup) };
  }

  await settled();
  return {
    use() {
      before = before.then(useOnce);
      return before;
    },
    async weigh() {
      first = await weights();
    },
    async grown() {
      if (first === null) throw new Error('nothing was weighed');
      const last = await weights();
      const worn = await heldByOwn();
      for (const page of Object.values(own)) await session.reload(page);
      await settled();
      // What they do when a report is kept is compiled at its first use.
      for (let round = 0; round < ROUND.length; round += 1) await useOnce();
      await keptHere();
      const fresh = await heldByOwn();
      return [
        ...growthOf('background', first.background, last.background),
        ...growthOf('a report that stays open', first.stay, last.stay),
        ...growthOf('a tab that goes from page to page', first.turn, last.turn),
        ...growthOf('the popup', fresh.popup, worn.popup),
        ...growthOf('the library', fresh.library, worn.library),
      ];
    },
  };
}
