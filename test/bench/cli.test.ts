import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plain } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { plantError, soundReport } from '../publisher/sound';
import { sampleNamed } from '../samples';
import { quartersOf } from './cli/held';
import { writePages } from './cli/pages';
import { readWithCheerio } from './cli/rival';
import { scoreOf } from './cli/score';

const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the cheerio reader', () => {
  it.each(['2019', '2021'] as const)('reads all of a report of %s as the notice prints it', (edition) => {
    const page = publish(soundReport(4, edition), plain);
    const reading = readWithCheerio(page.html);
    const wanted = Object.entries(page.expected).map(([field, value]) => [
      field,
      value === null ? null : Number(value),
    ]);
    expect(reading.figures).toEqual(Object.fromEntries(wanted));
    expect(reading).toMatchObject({ agency: page.agency, year: page.year, failing: [] });
    expect(reading.identities).toEqual({ hold: edition === '2019' ? 40 : 42, fail: 0, untold: 0 });
  });

  it('reads a published report, and what does not add up', () => {
    const { html, figures } = sampleNamed('wenshang-2020');
    expect(Object.keys(readWithCheerio(html()).figures)).toHaveLength(Object.keys(figures).length);
    const wrong = plantError(soundReport(21, '2021'), 'requests.granted.business', '170');
    expect(readWithCheerio(publish(wrong, plain).html).failing.map(({ id }) => id)).toHaveLength(2);
  });
});

describe('the pages of the command line', () => {
  it('are of every kind, the same each time', () => {
    const [one, other] = ['one', 'other'].map((name) => writePages(join(folder, name), 120));
    const texts = (pages = new Map<string, unknown>()) =>
      [...pages.keys()].map((path) => readFileSync(path, 'utf8'));
    expect(texts(one)).toHaveLength(120);
    expect(texts(one)).toEqual(texts(other));
    const reports = [...(one?.values() ?? [])].filter(({ expected }) => Object.keys(expected).length > 0);
    expect(reports.length).toBeGreaterThan(84);
    expect(reports.length).toBeLessThan(108);
  });
});

describe('what a program read', () => {
  const output = join(folder, 'output.jsonl');
  const wanted = {
    agency: '甲',
    year: 2021,
    expected: { a: '1.50', b: null, c: '3', d: '4' },
    optional: ['d'],
  };

  it('is right, wrong or missing, figure by figure', () => {
    const figures = { a: 1.5, b: 0, e: 7 };
    writeFileSync(output, `${JSON.stringify({ source: 'x', agency: '甲', year: 2020, figures })}\n`);
    expect(scoreOf(output, new Map([['x', wanted]]))).toEqual({ expected: 3, right: 1, wrong: 2, whole: 0 });
  });

  it('must be there for every page', () => {
    writeFileSync(output, `${JSON.stringify({ source: 'x', figures: {} })}\n`);
    expect(() => scoreOf(output, new Map([['y', wanted]]))).toThrow();
  });
});

it('memory is compared by its quarters', () => {
  expect(quartersOf([10, 20, 12, 0, 99, 22, 33, 24])).toEqual({ first: 15, last: 28.5, growth: 1.9 });
});
