import { readFileSync, statSync } from 'node:fs';
import { type ClaimFinding, checkClaims, readClaims } from '../lib/claims';
import { forms } from '../lib/forms';
import type { PageDocument } from '../lib/page/document';
import { narrativeOf } from '../lib/page/narrative';
import { type PageReading, readPage } from '../lib/page/read';
import { decodePage } from '../lib/saved/decode';
import { parsePage } from '../lib/saved/document';
import { cliWords } from '../lib/words/cli';
import { type Language, speaker } from '../lib/words/say';
import { outputOf, toJson } from './output';
import { noPaint, terminalPaint, toText } from './print';

/** How every file of a run is told. Plain data, so that threads can be given it. */
export interface Telling {
  readonly language: Language;
  /** As an object of the JSON Lines output; else in words. */
  readonly json: boolean;
  /** Whether words are coloured, as on a terminal. */
  readonly painted: boolean;
}

/** What is said of one file. Plain data. */
export type Told =
  | {
      readonly is: 'read';
      /** For standard output. */
      readonly text: string;
      /** Whether its report has an error. */
      readonly isWrong: boolean;
    }
  | {
      readonly is: 'unread';
      /** For standard error. */
      readonly message: string;
    };

/** No report is larger; a file that is would only exhaust memory. */
const LIMIT_MB = 64;

/** Reads and checks one saved page. Never throws: a file that cannot be read is told as such. */
export function tellFile(path: string, { language, json, painted }: Telling): Told {
  try {
    if (statSync(path).size > LIMIT_MB * 1024 * 1024) {
      return { is: 'unread', message: speaker(cliWords, language)('tooLarge', { path, limit: LIMIT_MB }) };
    }
    const page = parsePage(decodePage(readFileSync(path)));
    const reading = readPage(page, forms, { address: path });
    const output = outputOf(path, reading, language, claimsOf(page, reading));
    return {
      is: 'read',
      text: json ? toJson(output) : toText(output, language, painted ? terminalPaint : noPaint),
      isWrong: output.findings.some((finding) => finding.level === 'error'),
    };
  } catch (error) {
    return { is: 'unread', message: unreadable(path, error, language) };
  }
}

/** The sentence that a file or folder could not be read, with the reason. */
export function unreadable(path: string, error: unknown, language: Language): string {
  const reason = error instanceof Error ? error.message : String(error);
  return speaker(cliWords, language)('unreadable', { path, reason });
}

/** What the report's running text claims, held against its tables. */
function claimsOf(page: PageDocument, reading: PageReading): ClaimFinding[] {
  if (reading.kind !== 'report') return [];
  const blocks = narrativeOf(page, reading.places.values());
  return checkClaims(readClaims(blocks, reading.identity), reading.report);
}
