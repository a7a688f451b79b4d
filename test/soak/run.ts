/**
 * `npm run soak`: many pages opened in one browser with the built extension, in several tabs, and at the end nothing
 * held that could go, nothing lost, nothing complained. What is done and how to read the table: docs/performance.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../scripts/browsers';
import { type SampleServer, serve } from '../e2e/harness/server';
import { launch, type Session } from '../e2e/harness/session';
import { checkArchive } from './archive';
import { openSoakDesk } from './desk';
import { listen, type Note } from './ear';
import { LASTING, openLasting } from './lasting';
import { type SoakPage, soakPages } from './pages';
import { isClean, type Outcome } from './table';
import { type Ledger, type Place, walk } from './walk';

/** Tabs at once. */
const TABS = 4;
/** Between two ends of the background, besides those that a page brings. */
const PAGES_BETWEEN_ENDS = 25;
/** Between two uses of what stays open. */
const PAGES_BETWEEN_USES = 5;
/** Between two lines that tell how far it is. */
const PAGES_BETWEEN_LINES = 50;
/** Uses before what is held is weighed for the first time: by then everything has been used. */
const WARM_UP = 20;

interface Course {
  readonly kind: BrowserKind;
  readonly server: SampleServer;
  readonly hosts: readonly string[];
  readonly profile: string;
  readonly ledger: Ledger;
  readonly notes: Note[];
}

/** @returns whether all is as it must be, which it prints */
export async function soak(kind: BrowserKind, count: number): Promise<boolean> {
  const started = performance.now();
  const pages = soakPages(count);
  const all = [...pages, ...LASTING].flatMap((page) =>
    page.inner === undefined ? [page] : [page, page.inner],
  );
  const server = await serve(all);
  const profile = mkdtempSync(join(tmpdir(), 'gouji-soak-'));
  const ledger: Ledger = { told: [], faults: [], manners: new Map() };
  const notes: Note[] = [];
  const hosts = [...new Set(all.map(({ host }) => host))];
  const course: Course = { kind, server, hosts, profile, ledger, notes };
  try {
    const half = Math.floor(pages.length / 2);
    const ends = await withBrowser(course, (session) => endedAgain(course, session, pages.slice(0, half)));
    const last = await withBrowser(course, (session) => inOneGo(course, session, pages.slice(half)));
    const seconds = (performance.now() - started) / 1000;
    return isClean({ ...last, kind, pages: count, ends, ledger, notes, seconds });
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Opens the profile, new or as it was left. */
async function withBrowser<Found>(
  { kind, hosts, profile, notes }: Course,
  run: (session: Session) => Promise<Found>,
): Promise<Found> {
  const session = await launch({ kind, hosts, profile, isLoud: true });
  const heard = listen(session);
  try {
    return await run(session);
  } finally {
    notes.push(...heard);
    await session.close();
  }
}

/** Opens pages while the background is ended again and again. @returns how often it was */
async function endedAgain(course: Course, session: Session, pages: readonly SoakPage[]): Promise<number> {
  let ends = 0;
  const kill = async () => {
    if (await session.endBackground()) ends += 1;
  };
  const desk = await openSoakDesk(session);
  await openAll(course, session, { desk, kill }, pages, async (at) => {
    if (at % PAGES_BETWEEN_ENDS === 0) await kill();
  });
  return ends;
}

/** Opens pages beside others that stay open, and tells at the end what is held, kept and forgotten. */
async function inOneGo(
  course: Course,
  session: Session,
  pages: readonly SoakPage[],
): Promise<Pick<Outcome, 'growth' | 'forgotten' | 'archive'>> {
  const desk = await openSoakDesk(session);
  const lasting = await openLasting(session, course.server, desk);
  const warm = Math.min(Math.floor(pages.length / 4), WARM_UP);
  const use = (at: number) => (at % PAGES_BETWEEN_USES === 0 ? lasting.use() : Promise.resolve());
  await openAll(course, session, { desk, kill: null }, pages.slice(0, warm), lasting.use);
  await lasting.weigh();
  await openAll(course, session, { desk, kill: null }, pages.slice(warm), use);
  const growth = await lasting.grown();
  const forgotten = await desk.forgotten();
  return { growth, forgotten, archive: await checkArchive(session, course.ledger.told) };
}

/** Opens pages in several tabs. @param between done before a page is begun, by its number */
async function openAll(
  { server, ledger }: Course,
  session: Session,
  { desk, kill }: Pick<Place, 'desk' | 'kill'>,
  pages: readonly SoakPage[],
  between: (at: number) => Promise<void>,
): Promise<void> {
  const queue = pages.entries();
  const next = async () => {
    const { value, done } = queue.next();
    if (done === true) return null;
    const [at, page] = value;
    if (at % PAGES_BETWEEN_LINES === 0) console.log(`page ${at} of ${pages.length}`);
    await between(at);
    return [page, at] as const;
  };
  await Promise.all(Array.from({ length: TABS }, () => walk({ session, server, desk, kill, ledger }, next)));
}
