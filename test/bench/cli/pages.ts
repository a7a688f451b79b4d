/** Saved pages for the command line: made ones, in a folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markupNamed, markups, uncheckable } from '../../publisher/markups';
import { type Markup, type PublishedPage, publish } from '../../publisher/publish';
import { plantError, soundReport } from '../../publisher/sound';
import { samples } from '../../samples';

/** What must be read on a page; nothing where it holds no report. */
export type Wanted = Pick<PublishedPage, 'agency' | 'year' | 'expected' | 'optional'>;

/** One report in so many has a wrong figure. */
const WRONG = 7;

/**
 * Writes so many pages, the same each time, each into a file of its own. Of ten, five are reports in every way of
 * printing them, two of them pasted from Word, which is most common and large; one is a report without tables, the last
 * two are samples: published reports, news, lists and other tables.
 * @returns by the files' paths, what must be read in them
 */
export function writePages(folder: string, count: number): Map<string, Wanted> {
  mkdirSync(folder, { recursive: true });
  const pages = new Map<string, Wanted>();
  for (let at = 0; at < count; at += 1) {
    const path = join(folder, `${String(at).padStart(5, '0')}.html`);
    const { html, wanted } = pageAt(at);
    writeFileSync(path, html);
    pages.set(path, wanted);
  }
  return pages;
}

const word = markupNamed('Word paste');

function pageAt(at: number): { html: string; wanted: Wanted } {
  const turn = Math.floor(at / 10);
  switch (at % 10) {
    case 3:
    case 7:
      return published(at, word);
    case 5:
      return published(at, taken(uncheckable, turn));
    case 8:
    case 9: {
      const { html, figures, agency, year } = taken(samples, turn * 2 + (at % 10) - 8);
      const wanted = { agency: agency ?? '', year: year ?? 0, expected: figures, optional: [] };
      return { html: html(), wanted };
    }
    default:
      return published(at, taken(markups, at - turn * 5));
  }
}

function published(at: number, markup: Markup): { html: string; wanted: Wanted } {
  const sound = soundReport(at, at % 2 === 0 ? '2021' : '2019');
  const report = at % WRONG === 0 ? plantError(sound, 'requests.granted.business', '123') : sound;
  const wanted = publish(report, markup, { seed: at });
  return { html: wanted.html, wanted };
}

function taken<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('nothing to take turns');
  return item;
}
