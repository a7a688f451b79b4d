import { describe, expect, it } from 'vitest';
import { check, tally } from '../../lib/core/check';
import { fieldsOf } from '../../lib/core/form';
import { forms } from '../../lib/forms';
import { readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { taggedCells } from './html-cells';
import { publishStatistics, soundStatistics, spoilStatistics, statisticsField } from './statistics';
import { indicators, statisticsSums } from './statistics-layout';
import { statisticsMarkups } from './statistics-markups';

const seeds = [1, 2, 3, 4, 5];
const [plain] = statisticsMarkups;
if (plain === undefined) throw new Error('there are no markups');

function read(html: string) {
  return readPage(parsePage(html), forms, { address: 'http://www.example.gov.cn/2014.html' });
}

describe('the form of 2014 as printed', () => {
  const form = forms.find(({ edition }) => edition === '2014');

  it('has the fields of the form, in its order and words', () => {
    const printed = indicators.flatMap(({ key }) => (key === undefined ? [] : [statisticsField(key)]));
    const known = form?.tables.flatMap(fieldsOf) ?? [];
    expect(printed).toEqual(known.map(({ field }) => field));
    const { html } = publishStatistics(soundStatistics(1), plain);
    for (const { row } of known) expect(html).toContain(`${row.number ?? ''}${row.label}`);
  });

  it('adds up in every seeded report', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const { figures } = soundStatistics(seed);
      const value = (key: string) => Number(figures[statisticsField(key)]?.value);
      for (const [total, parts] of Object.entries(statisticsSums)) {
        expect(parts.reduce((sum, part) => sum + value(part), 0)).toBe(value(total));
      }
    }
  });
});

describe.each(statisticsMarkups)('$name', (markup) => {
  it('is read figure by figure', () => {
    for (const seed of seeds) {
      const page = publishStatistics(soundStatistics(seed), markup, { seed, tagged: true });
      const { kind, identity, report } = read(page.html);
      expect([kind, identity.agency, identity.year, report.edition]).toEqual([
        'report',
        page.agency,
        page.year,
        '2014',
      ]);
      const values = Object.entries(report.figures).map(([field, figure]) => [
        field,
        figure.is === 'number' ? figure.value : figure.is === 'blank' ? null : figure,
      ]);
      expect(Object.fromEntries(values)).toEqual(page.expected);
    }
  });

  it('marks the cell of each field once', () => {
    const page = publishStatistics(soundStatistics(7), markup, { seed: 7, tagged: true });
    expect(taggedCells(page.html).map(({ field }) => field)).toEqual(Object.keys(page.expected));
  });
});

describe('the identities of 2014', () => {
  it('hold in a sound report, and one planted error breaks those it is a term of', () => {
    const report = soundStatistics(2);
    const sound = tally(check(read(publishStatistics(report, plain).html).report, forms));
    expect(sound).toEqual({ checked: 7, hold: 7, fail: 0, untold: 0 });
    const field = statisticsField('answered.refused');
    const wrong = spoilStatistics(report, field, '4711');
    const findings = check(read(publishStatistics(wrong, plain).html).report, forms);
    const failing = findings
      .filter(({ outcome }) => outcome === 'fails')
      .map(({ identity }) => identity.rule);
    expect(failing.sort()).toEqual(['statistics.answers', 'statistics.refusals']);
  });
});
