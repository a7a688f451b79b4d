import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { madePlace } from '../made/places';
import { plain } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { plantError, soundReport } from '../publisher/sound';

/** Saved pages in a folder of their own, for tests of the import. */

/** A report of a body that no other page of these tests is of. */
export function pageOf(at: number, changes: { readonly isOther?: boolean } = {}): string {
  const report = soundReport(at, '2021');
  const printed = changes.isOther ? plantError(report, 'review.total', '98765') : report;
  return publish(printed, plain).html.replaceAll(report.agency, agencyOf(at));
}

export function agencyOf(at: number): string {
  return madePlace(Math.floor(at / 2)).agencies[at % 2] ?? '';
}

/** What marks a page as saved by a browser from an address. */
export function savedFrom(address: string, html: string): string {
  return html.replace(
    '<html',
    `<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->\n<html`,
  );
}

/** Files on the disk, by path. */
export interface Folder {
  readonly path: string;
  /** Writes a file. @returns its whole path */
  put(name: string, content: string | Uint8Array): string;
  /** Writes a file of so many bytes, all zero, that takes no room. */
  putHuge(name: string, bytes: number): string;
  remove(): void;
}

export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'gouji-import-'));
  const put = (name: string, content: string | Uint8Array) => {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  return {
    path,
    put,
    putHuge(name, bytes) {
      const file = put(name, '');
      truncateSync(file, bytes);
      return file;
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
