/** Hears what is written to the consoles of the extension's own contexts, and every exception in any page. */
import { createInterface } from 'node:readline';
import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';
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
  if (session.kind === 'firefox') {
    hearOutput(session.browser, add);
    return notes;
  }
  const start = (target: Target) => {
    // What is gone before it could be listened to has nothing to say.
    hearTarget(target, session.origin, add).catch(() => {});
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

/**
 * Firefox writes what its consoles say, also those of the background, to its output, and exceptions to the other one.
 * The pages of a soak have no scripts that write to a console.
 */
function hearOutput(browser: Browser, add: (note: Note) => void): void {
  const program = browser.process();
  for (const output of [program?.stdout, program?.stderr]) {
    if (output == null) throw new Error('the output of Firefox cannot be read');
    createInterface({ input: output }).on('line', (line) => {
      const note = noteIn(line);
      if (note !== null) add(note);
    });
  }
}

/** @returns null for a line about something else: what Firefox says of its own scripts */
export function noteIn(line: string): Note | null {
  const [, type, said = ''] = /^console\.(\w+): ?(.*)$/.exec(line) ?? [];
  // What scripts say is quoted; Firefox's own parts say their names first.
  if (type !== undefined)
    return /^[\w.-]+:( |$)/.test(said) ? null : { where: 'a console', type, text: said };
  const [, where, what = ''] =
    /^JavaScript error: ((?:moz-extension|https?):[^,]*), line \d+: ?(.*)$/.exec(line) ?? [];
  return where === undefined ? null : { where, type: 'exception', text: what };
}
