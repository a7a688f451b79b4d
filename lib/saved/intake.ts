import { type Outcome, verdictOf } from '../core/standing';
import type { Given } from './gather';
import { kindOfFile, LARGEST } from './kinds';
import type { NoReading, SavedReading } from './read';
import type { GivenUp } from './reader';

/**
 * Reads many saved pages and keeps their reports, one after another: while one is kept the next is read already. What
 * touches the browser (the worker that reads, the archive) is handed in.
 */

/** What a report that was kept is called, and how its checks came out. */
export interface KeptFile {
  readonly is: 'kept';
  readonly path: string;
  readonly how: 'new' | 'same' | 'changed';
  /** Id of the report and digest of the reading in the archive. */
  readonly id: string;
  readonly digest: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly fails: number;
  /** The sign of the whole. */
  readonly verdict: Outcome;
}

export interface UnkeptFile {
  readonly is: 'unkept';
  readonly path: string;
  readonly why: Why;
}

export type FileResult = KeptFile | UnkeptFile;

/** Why nothing was kept of a file, besides what reading it found. */
export type Why =
  | NoReading
  /** No page by its name. */
  | 'other'
  /** Larger than is read. */
  | 'large'
  | GivenUp
  /** A person marked it as not a report. */
  | 'notReport'
  /** Recording is paused, its site or page is excluded, the window is a private one. */
  | 'paused'
  | 'excluded'
  | 'private'
  /** The archive could not be written: no room, or another failure. */
  | 'full'
  | 'failed';

export type Reading = Extract<SavedReading, { is: 'report' }>;
type Wrote = Pick<KeptFile, 'how' | 'id' | 'digest'>;

/** How many files there are in all, how many are done, and which one it is now. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly path: string;
}

export interface Desk {
  /** Reads a file, see lib/saved/reader.ts. */
  read(file: Blob, path: string): Promise<SavedReading | GivenUp>;
  /** Why nothing may be kept at all; null: it may. Asked again before each file. */
  forbidden(): Promise<'paused' | 'private' | null>;
  /** Keeps a report, unless a rule of the person's forbids it. */
  keep(
    reading: Reading,
    path: string,
  ): Promise<Wrote | 'excluded' | 'paused' | 'notReport' | 'full' | 'failed'>;
  /** Told of each file that is done, in order. */
  onResult(result: FileResult, progress: Progress): void;
  /** Lets the window draw and hear what a person does, where it is time for that. */
  rest(): Promise<void>;
}

/**
 * Takes files in, in the order given.
 * @param signal ends it: the file at hand is finished, the others are `unread`
 * @returns one result for each file
 */
export async function takeIn(
  given: readonly Given[],
  desk: Desk,
  signal: AbortSignal,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  let isFull = false;
  const isOver = () => signal.aborted || isFull;
  const start = (at: number): Promise<SavedReading | Why> => {
    const file = given[at];
    return file === undefined || isOver() ? Promise.resolve('unread') : readingOf(file, desk);
  };
  let next = start(0);
  for (const [at, { path }] of given.entries()) {
    const reading = await next;
    next = start(at + 1);
    const result = await resultOf(reading, path, desk, isOver);
    if (result.is === 'unkept' && result.why === 'full') isFull = true;
    results.push(result);
    await desk.rest();
    desk.onResult(result, { done: at + 1, of: given.length, path: given[at + 1]?.path ?? '' });
  }
  return results;
}

async function readingOf({ path, open }: Given, desk: Desk): Promise<SavedReading | Why> {
  if (kindOfFile(path) === 'other') return 'other';
  const forbidden = await desk.forbidden();
  if (forbidden !== null) return forbidden;
  try {
    const file = await open();
    if (file.size > LARGEST) return 'large';
    return await desk.read(file, path);
  } catch {
    return 'closed';
  }
}

async function resultOf(
  reading: SavedReading | Why,
  path: string,
  desk: Desk,
  isOver: () => boolean,
): Promise<FileResult> {
  const unkept = (why: Why): FileResult => ({ is: 'unkept', path, why });
  if (typeof reading === 'string') return unkept(reading);
  if (reading.is === 'none') return unkept(reading.why);
  if (isOver()) return unkept('unread');
  const wrote = await desk.keep(reading, path);
  if (typeof wrote === 'string') return unkept(wrote);
  const { identity, counts } = reading;
  const { agency, year, title } = identity;
  return { is: 'kept', path, ...wrote, agency, year, title, fails: counts.fail, verdict: verdictOf(counts) };
}
