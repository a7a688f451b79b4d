/** One tab's way through the pages: opens each in some manner, as a person does, and notes what was told to be kept. */
import type { Page } from 'puppeteer-core';
import { digestOf, reportId } from '../../lib/archive/keeping';
import type { FrameState } from '../../lib/messages';
import type { SampleServer } from '../e2e/harness/server';
import { type Session, until, addressOf as whereIn } from '../e2e/harness/session';
import type { SoakDesk } from './desk';
import type { SoakPage, Wanted } from './pages';

/**
 * read: opened and left when all is done. back: left for another page and returned to. reloaded: loaded again.
 * unseen, unread, unkept: closed as soon as the server answers, after the gate, while the reader works.
 * killed: the background is ended while the page loads.
 */
export const MANNERS = ['read', 'back', 'reloaded', 'unseen', 'unread', 'unkept', 'killed'] as const;
export type Manner = (typeof MANNERS)[number];

/** Those that end with the tab. */
const CLOSING: ReadonlySet<Manner> = new Set(['unseen', 'unread', 'unkept']);

/** Manners of ten pages running. */
const TEN: readonly Manner[] = [
  ...(['read', 'back', 'read', 'unseen', 'read'] as const),
  ...(['unread', 'read', 'reloaded', 'unkept', 'read'] as const),
];

/** @param mayKill whether the background is ended again and again */
export function mannerOf(at: number, mayKill: boolean): Manner {
  // Kinds of pages come again after twenty: so that each is opened in each manner, these are moved on.
  const manner = TEN[(at + Math.floor(at / 20)) % TEN.length] ?? 'read';
  return mayKill && at % 7 === 3 ? 'killed' : manner;
}

/** A report that was told to be kept. */
export interface Told {
  readonly address: string;
  readonly id: string;
  readonly digest: string;
}

/** What came of the pages. */
export interface Ledger {
  readonly told: Told[];
  /** What was not as it must be, one sentence each. */
  readonly faults: string[];
  readonly manners: Map<Manner, number>;
}

export interface Place {
  readonly session: Session;
  readonly server: SampleServer;
  readonly desk: SoakDesk;
  /** Ends the background, as the browser may at any moment; null where it is let live. */
  readonly kill: (() => Promise<unknown>) | null;
  readonly ledger: Ledger;
}

/** An address of official pages where there is none. */
const NOWHERE = { host: 'www.s0.gov.cn', path: '/nowhere.html' };
const KEPT: readonly FrameState['kept'][] = ['new', 'same', 'changed'];
/** Longest that a page may take to be read and kept, on a busy machine; ms. */
const PATIENCE = 20_000;
/** Longest that anything may take; ms. */
const LONGEST = 30_000;

/**
 * Opens page after page in one tab until there are none.
 * @param next the next page and its number
 */
export async function walk(
  place: Place,
  next: () => Promise<readonly [SoakPage, number] | null>,
): Promise<void> {
  let tab = await newTab(place.session);
  for (let found = await next(); found !== null; found = await next()) {
    const [page, at] = found;
    const manner = mannerOf(at, place.kill !== null);
    place.ledger.manners.set(manner, (place.ledger.manners.get(manner) ?? 0) + 1);
    try {
      await inTime('all of it', openIn(place, tab, page, manner));
    } catch (error) {
      // A tab that hangs takes no more pages.
      leave(tab);
      tab = await newTab(place.session);
      place.ledger.faults.push(`${page.kind} ${at}, ${manner}: ${String(error)}`);
    }
    if (CLOSING.has(manner)) tab = await newTab(place.session);
    else if (manner === 'back' && place.session.kind === 'firefox') {
      // Its remote protocol waits in vain for the next page in a tab whose page came back.
      leave(tab);
      tab = await newTab(place.session);
    }
  }
  await tab.close();
}

/** @throws where something has no end */
export async function inTime<Result>(what: string, work: Promise<Result>): Promise<Result> {
  const late = AbortSignal.timeout(LONGEST);
  const tooLate = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => reject(new Error(`waited ${LONGEST} ms in vain for ${what}`)));
  });
  return Promise.race([work, tooLate]);
}

/** Closes a tab in the middle of what it does, of which puppeteer then may never see the end. */
function leave(tab: Page): void {
  tab.close().catch(() => {});
}

/** Another tab: while it closes one, Firefox may fail to open one. */
function newTab({ browser }: Session): Promise<Page> {
  return until('another tab', () => browser.newPage().catch(() => null));
}

async function openIn(place: Place, tab: Page, page: SoakPage, manner: Manner): Promise<void> {
  const address = place.server.addressOf(page);
  switch (manner) {
    case 'unseen': {
      const answered = new Promise<void>((resolve) => {
        tab.once('response', () => resolve());
      });
      await Promise.race([answered, tab.goto(address).catch(() => {})]);
      leave(tab);
      return;
    }
    case 'unread':
      await goTo(place.session, tab, address, 'domcontentloaded');
      leave(tab);
      return;
    case 'unkept':
      await goTo(place.session, tab, address);
      // The gate has spoken; by the time of an answer from the page the reader is on its way or at work.
      await tab.evaluate(() => document.readyState);
      leave(tab);
      return;
    case 'killed':
      await Promise.all([goTo(place.session, tab, address), place.kill?.()]);
      return settled(place, page);
    case 'reloaded':
      await goTo(place.session, tab, address);
      await reload(place.session, tab);
      return settled(place, page);
    case 'back':
      await goTo(place.session, tab, address);
      await settled(place, page);
      await goTo(place.session, tab, place.server.addressOf(NOWHERE));
      await until(`${address} to be left`, async () => {
        // Ended as the page goes, the background has not heard; whoever asks it has it look.
        if (place.kill !== null) await place.desk.lookAgain(address);
        return (await place.desk.frameAt(address)) === null;
      });
      await goBack(place.session, tab, address);
      return settled(place, page);
    case 'read':
      await goTo(place.session, tab, address);
      return settled(place, page);
  }
}

/** Goes to a page and waits until it is loaded, or its text is there. */
function goTo(session: Session, tab: Page, address: string, waitUntil: 'load' | 'domcontentloaded' = 'load') {
  const states = waitUntil === 'load' ? ['complete'] : ['interactive', 'complete'];
  const isThere = (wanted: string, some: readonly string[]) =>
    location.href === wanted && some.includes(document.readyState);
  return arrival(session, tab.goto(address, { waitUntil }), () => tab.evaluate(isThere, address, states));
}

async function reload(session: Session, tab: Page): Promise<void> {
  const before = await tab.evaluate(() => performance.timeOrigin);
  const isThere = (old: number) => performance.timeOrigin !== old && document.readyState === 'complete';
  await arrival(session, tab.reload(), () => tab.evaluate(isThere, before));
}

/** Waits for a page. Firefox's remote protocol does not tell of every one that it is loaded: it is asked as well. */
async function arrival(
  { kind }: Session,
  told: Promise<unknown>,
  isThere: () => Promise<boolean>,
): Promise<void> {
  if (kind === 'firefox') {
    told.catch(() => {
      // By then it was asked.
    });
    await Promise.race([told, until('a page to be loaded', () => isThere().catch(() => false), PATIENCE)]);
  } else await told;
}

/** Goes back to a page. Firefox never tells that a page is back which it had kept whole. */
async function goBack({ kind }: Session, tab: Page, address: string): Promise<void> {
  if (kind === 'chromium') {
    await tab.goBack();
    return;
  }
  await tab.evaluate(() => history.back());
  await until(`${address} to be back`, async () => (await whereIn(tab)) === address);
}

/** Waits until the report of a page is read as it was printed and told to be kept, and notes what was told. */
async function settled({ server, desk, ledger }: Place, page: SoakPage): Promise<void> {
  const { wanted } = page;
  if (wanted === null) return;
  const outer = server.addressOf(page);
  const address = server.addressOf(page.inner ?? page);
  let last: FrameState | null = null;
  try {
    await until(
      `${address} to be kept`,
      async () => {
        const frame = await desk.frameAt(address);
        const isThere = frame !== null && frame.document === (await desk.documentAt(address, outer));
        if (!isThere || !KEPT.includes(frame.kept)) return false;
        last = frame;
        // A page that is built for very long is read by halves first.
        return misread(frame, wanted).length === 0;
      },
      PATIENCE,
    );
  } catch (error) {
    if (last === null) throw error;
    ledger.faults.push(...misread(last, wanted).map((fault) => `${address}: ${fault}`));
  }
  if (last === null) return;
  const { identity, report } = (last as FrameState).record;
  ledger.told.push({ address, id: reportId(identity), digest: await digestOf(report) });
}

/** What is not as the page printed it, one sentence each. */
function misread({ record: { identity, report } }: FrameState, wanted: Wanted): readonly string[] {
  const { agency, year, expected, optional } = wanted;
  const whose =
    identity.agency === agency && identity.year === year
      ? []
      : [`read as ${identity.agency} ${identity.year}, not ${agency} ${year}`];
  const figures = Object.entries(expected).flatMap(([field, value]) => {
    const figure = report.figures[field];
    const read = figure?.is === 'number' ? figure.value : figure?.is === 'blank' ? null : undefined;
    return read === value || optional.includes(field) ? [] : [`${field} read as ${read}, not ${value}`];
  });
  return [...whose, ...figures];
}
