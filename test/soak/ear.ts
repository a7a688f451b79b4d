/** Hears what is written to the consoles of the extension's own contexts, and every exception in any page. */
import type { CDPSession, Page, Protocol, Target } from 'puppeteer-core';
import type { Session } from '../e2e/harness/session';

export interface Note {
  /** Address of the page, or what runs there. */
  readonly where: string;
  /** error, warning, log, … of a console; exception. */
  readonly type: string;
  readonly text: string;
}

/** Faults among notes: exceptions and errors. The rest is told and not counted. */
export function isFault({ type }: Note): boolean {
  return type === 'exception' || type === 'error' || type === 'assert';
}

/**
 * Listens from now on, to what is open and to whatever opens.
 * @returns what was heard, the same list all along
 */
export function listen(session: Session): readonly Note[] {
  const notes: Note[] = [];
  const add = (note: Note) => notes.push(note);
  const hear = session.kind === 'chromium' ? hearTarget : hearPage;
  const start = (target: Target) => {
    // What is gone before it could be listened to has nothing to say.
    hear(target, session.origin, add).catch(() => {});
  };
  session.browser.targets().forEach(start);
  session.browser.on('targetcreated', start);
  return notes;
}

const ATTACHING = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
const HEARD = new Set(['page', 'service_worker', 'background_page', 'other']);

async function hearTarget(target: Target, origin: string, add: (note: Note) => void): Promise<void> {
  if (!HEARD.has(target.type())) return;
  // A worker with a session of our own could not be ended.
  const client = isWorker(target) ? (await target.worker())?.client : await target.createCDPSession();
  if (client !== undefined) await hearClient(client, target, origin, add);
}

function isWorker(target: Target): boolean {
  return target.type() === 'service_worker';
}

async function hearClient(
  client: CDPSession,
  target: Target,
  origin: string,
  add: (note: Note) => void,
): Promise<void> {
  /** Origins of the worlds in this process by their numbers: a content script's is the extension's. */
  const worlds = new Map<number, string>();
  const where = () => `${target.type()} ${target.url()}`;
  const isOurs = (...addresses: readonly (string | undefined)[]) =>
    [target.url(), ...addresses].some((one) => one?.includes(origin));
  client.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.id, context.origin));
  client.on('Runtime.consoleAPICalled', ({ type, args, executionContextId, stackTrace }) => {
    if (isOurs(worlds.get(executionContextId), stackTrace?.callFrames[0]?.url))
      add({ where: where(), type, text: args.map(shown).join(' ') });
  });
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url = '' } }) => {
    add({ where: where(), type: 'exception', text: `${text} ${exception?.description ?? ''} ${url}` });
  });
  client.on('Log.entryAdded', ({ entry }) => {
    if (isOurs(entry.url, entry.text, entry.stackTrace?.callFrames[0]?.url))
      add({ where: where(), type: entry.level, text: `${entry.text} ${entry.url ?? ''}` });
  });
  // Frames of other sites have sessions of their own.
  client.on('sessionattached', (child) => {
    hearClient(child, target, origin, add).catch(() => {});
  });
  await Promise.all([
    client.send('Runtime.enable'),
    client.send('Log.enable'),
    // Not the worker, which lives as long as a session of a page's holds it.
    isWorker(target)
      ? null
      : client.send('Target.setAutoAttach', { ...ATTACHING, filter: [{ type: 'iframe' }] }),
  ]);
}

function shown({ value, description }: Protocol.Runtime.RemoteObject): string {
  return description ?? JSON.stringify(value) ?? '';
}

/** Firefox tells pages' consoles and exceptions; not the background's. */
async function hearPage(target: Target, origin: string, add: (note: Note) => void): Promise<void> {
  const page: Page | null = await target.page();
  if (page === null) return;
  page.on('pageerror', (error) => add({ where: page.url(), type: 'exception', text: String(error) }));
  page.on('console', (message) => {
    const { url } = message.location();
    if (url?.startsWith(origin) || page.url().startsWith(origin))
      add({ where: page.url(), type: message.type(), text: message.text() });
  });
}
