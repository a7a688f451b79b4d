import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isPageName } from '../lib/saved/kinds';
import { cliWords } from '../lib/words/cli';
import { type Language, speaker } from '../lib/words/say';
import { type Telling, type Told, tellFile, unreadable } from './file';
import { inOrder } from './order';
import { startThreads } from './threads';

/** Where output goes, so that tests can listen. What they return is waited for before more is said. */
export interface Streams {
  readonly out: (line: string) => unknown;
  readonly error: (line: string) => unknown;
}

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly telling: Telling;
  /** How many files are read at once; undefined: as many as pays. */
  readonly jobs?: number | undefined;
}

/** Files that one thread reads in the time it takes to start it. */
const WORTH_A_THREAD = 1000;

/** Files for each thread that are read before their turn to be printed: enough for all to stay busy behind a slow one. */
const AHEAD = 16;

/**
 * Checks files and folders in the order given, a folder's files sorted by name. However many are read at once, the
 * output is the same.
 * @returns the exit status: 0, 1 where a report has an error, 2 where an input could not be read
 */
export async function runCheck({ paths, telling, jobs }: CheckRequest, streams: Streams): Promise<number> {
  const inputs = paths.flatMap((path) => inputsOf(path, telling.language));
  const files = inputs.filter((input) => typeof input === 'string').length;
  const most = Math.min(jobs ?? Math.min(availableParallelism(), Math.floor(files / WORTH_A_THREAD)), files);
  const threads = most > 1 ? startThreads(most, telling) : null;
  const tell = async (input: Input): Promise<Told> => {
    if (typeof input !== 'string') return input;
    return threads === null ? tellFile(input, telling) : threads.tell(input);
  };
  let isWrong = false;
  let isUnread = false;
  try {
    for await (const told of inOrder(inputs, tell, threads === null ? 1 : most * AHEAD)) {
      if (told.is === 'read') {
        isWrong ||= told.isWrong;
        await streams.out(told.text);
      } else {
        isUnread = true;
        await streams.error(told.message);
      }
    }
  } finally {
    await threads?.close();
  }
  return isUnread ? 2 : isWrong ? 1 : 0;
}

/** A file to be read, or what is said where there is none. */
type Input = string | Extract<Told, { is: 'unread' }>;

function inputsOf(path: string, language: Language): Input[] {
  const say = speaker(cliWords, language);
  const none = (message: string): Input[] => [{ is: 'unread', message }];
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return none(say('notFound', { path }));
    if (!found.isDirectory()) return isPageName(path) ? [path] : none(say('wrongType', { path }));
    const files = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isPageName(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return files.length === 0 ? none(say('emptyFolder', { path })) : files;
  } catch (error) {
    return none(unreadable(path, error, language));
  }
}
