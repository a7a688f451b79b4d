import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ClaimFinding, checkClaims, readClaims } from '../lib/claims';
import { forms } from '../lib/forms';
import type { PageDocument } from '../lib/page/document';
import { narrativeOf } from '../lib/page/narrative';
import { type PageReading, readPage } from '../lib/page/read';
import { decodePage } from '../lib/saved/decode';
import { parsePage } from '../lib/saved/document';
import { isPageName } from '../lib/saved/kinds';
import { cliWords } from '../lib/words/cli';
import { type Language, speaker } from '../lib/words/say';
import { type Output, outputOf } from './output';

/** Where output goes, so that tests can listen. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly language: Language;
  /** How one file's output is printed. */
  readonly print: (output: Output) => string;
}

/** No report is larger; a file that is would only exhaust memory. */
const LIMIT_MB = 64;

/**
 * Checks files and folders in the order given, a folder's files sorted by name.
 * @returns the exit status: 0, 1 where a report has an error, 2 where an input could not be read
 */
export function runCheck(request: CheckRequest, streams: Streams): number {
  const say = speaker(cliWords, request.language);
  let wrong = false;
  let unread = false;
  const fail = (message: string) => {
    unread = true;
    streams.error(message);
  };
  for (const path of request.paths) {
    for (const file of filesOf(path, say, fail)) {
      const output = checkFile(file, request.language, say, fail);
      if (output === undefined) continue;
      wrong ||= output.findings.some((finding) => finding.level === 'error');
      streams.out(request.print(output));
    }
  }
  return unread ? 2 : wrong ? 1 : 0;
}

type Say = ReturnType<typeof speaker<keyof typeof cliWords>>;

function filesOf(path: string, say: Say, fail: (message: string) => void): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    fail(say('notFound', { path }));
    return [];
  }
  if (!found.isDirectory()) {
    if (isPageName(path)) return [path];
    fail(say('wrongType', { path }));
    return [];
  }
  try {
    const files = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isPageName(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    if (files.length === 0) fail(say('emptyFolder', { path }));
    return files;
  } catch (error) {
    fail(say('unreadable', { path, reason: reasonOf(error) }));
    return [];
  }
}

function checkFile(
  path: string,
  language: Language,
  say: Say,
  fail: (message: string) => void,
): Output | undefined {
  try {
    const size = statSync(path).size;
    if (size > LIMIT_MB * 1024 * 1024) {
      fail(say('tooLarge', { path, limit: LIMIT_MB }));
      return undefined;
    }
    const page = parsePage(decodePage(readFileSync(path)));
    const reading = readPage(page, forms, { address: path });
    return outputOf(path, reading, language, claimsOf(page, reading));
  } catch (error) {
    fail(say('unreadable', { path, reason: reasonOf(error) }));
    return undefined;
  }
}

/** What the report's running text claims, held against its tables. */
function claimsOf(page: PageDocument, reading: PageReading): ClaimFinding[] {
  if (reading.kind !== 'report') return [];
  const blocks = narrativeOf(page, reading.places.values());
  return checkClaims(readClaims(blocks, reading.identity), reading.report);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
