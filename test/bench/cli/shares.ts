/** What the time for a page goes to, in one process: how much of it is parsing, and how much is the same work in both. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { tellFile } from '../../../cli/file';
import { check } from '../../../lib/core/check';
import { forms } from '../../../lib/forms';
import { readPage } from '../../../lib/page/read';
import { decodePage } from '../../../lib/saved/decode';
import { parsePage } from '../../../lib/saved/document';
import type { Table } from '../part';
import { readWithCheerio } from './rival';

/** The second time through counts: what runs for the first time is compiled meanwhile. */
const TIMES = 2;

type Work = (path: string) => unknown;

const works = {
  rival: (path) => JSON.stringify(readWithCheerio(decodePage(readFileSync(path)))),
  rivalParsing: (path) => load(decodePage(readFileSync(path))),
  gouji: (path) => tellFile(path, { language: 'zh', json: true, painted: false }),
  goujiParsing: (path) => parsePage(decodePage(readFileSync(path))),
  goujiSame: (path) => {
    const { report, identity } = readPage(parsePage(decodePage(readFileSync(path))), forms, {
      address: path,
    });
    return JSON.stringify({ identity, report, checked: check(report, forms) });
  },
} satisfies Record<string, Work>;

/** @param folder of saved pages */
export function measureShares(folder: string): Table {
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const spent = { rival: 0, rivalParsing: 0, gouji: 0, goujiParsing: 0, goujiSame: 0 };
  for (let time = 0; time < TIMES; time += 1) {
    for (const name of Object.keys(spent) as (keyof typeof spent)[]) spent[name] = 0;
    for (const path of paths)
      for (const [name, work] of Object.entries(works) as [keyof typeof spent, Work][]) {
        const started = performance.now();
        work(path);
        spent[name] += performance.now() - started;
      }
  }
  const row = (what: string, whole: number, parsing: number) => ({
    what,
    figures: [
      (spent.rival / whole).toFixed(2),
      `${((100 * parsing) / whole).toFixed(0)} %`,
      (spent.rival / parsing).toFixed(2),
    ],
  });
  return {
    what: 'the time for a page, programs running already',
    columns: ['ratio', 'parsing', 'no more'],
    rows: [
      row('the cheerio reader', spent.rival, spent.rivalParsing),
      row('gouji check', spent.gouji, spent.goujiParsing),
      row('the same work of it: read, checked, as JSON', spent.goujiSame, spent.goujiParsing),
    ],
    notes: [
      'ratio: pages in the time of one of the cheerio reader. parsing: its share: file, decoding, tree.',
      'no more: the ratio if parsing were all there is to do.',
      'Besides the same work, gouji check looks twice, explains failures, holds the text against the tables, and words it.',
    ],
  };
}
