import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/check';
import { type Counts, countsOf, standingsOf, verdictOf } from '../../lib/core/standing';
import { forms } from '../../lib/forms';
import { readHtml } from '../accuracy/measure';
import { markups, plain } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { soundReport } from '../publisher/sound';
import { sampleNamed } from '../samples';

/** Counts of a page as the command line and every part of the extension have them. */
function countsIn(html: string): Counts {
  const { report } = readHtml(html);
  return countsOf(check(report, forms), standingsOf(report, []));
}

const sound = publish(soundReport(7, '2021'), plain, { seed: 7 }).html;
/** The first table of the plain page: section 二. */
const from = sound.indexOf('<table');
const to = sound.indexOf('</table>') + '</table>'.length;

function withDisclosed(change: (table: string) => string): string {
  return sound.slice(0, from) + change(sound.slice(from, to)) + sound.slice(to);
}

describe('the sign of a report', () => {
  it.each(['wenshang-2020', 'zhoukou-2023', 'ouhai-2020', 'zhongwei-2020', 'sound-2023'])(
    'is a tick where all was read and holds: %s',
    (name) => {
      const counts = countsIn(sampleNamed(name).html());
      expect([verdictOf(counts), counts.unread]).toEqual(['holds', 0]);
    },
  );

  it('says once what an untold check says already', () => {
    expect(countsIn(sampleNamed('mudanjiang-2020').html())).toMatchObject({ untold: 3, unread: 0 });
  });

  /** What is withheld on these, however sound the report: a row printed twice, in parts, shifted or not at all. */
  const withheld = new Set([
    'a row split in two',
    'a row printed twice with remarks',
    'rows missing',
    'section 四 shifted',
  ]);

  it.each(markups.map(({ name }) => name))('of a sound report fits what was read of it: %s', (name) => {
    const markup = markups.find((one) => one.name === name);
    if (markup === undefined) throw new Error(`no markup ${name}`);
    for (const edition of ['2019', '2021'] as const) {
      const { html } = publish(soundReport(11, edition), markup, { seed: 11 });
      expect(verdictOf(countsIn(html))).toBe(withheld.has(name) ? 'untold' : 'holds');
    }
  });

  it('is no tick where cells of section 二 cannot be read', () => {
    const counts = countsIn(withDisclosed((table) => table.replace(/(<td[^>]*>)\d+(?=<)/, '$1▒▒')));
    expect(counts).toMatchObject({ fail: 0, untold: 0, unread: 1 });
    expect(verdictOf(counts)).toBe('untold');
  });

  it('is no tick where a row of section 二 has another name, and its own row is not there', () => {
    const counts = countsIn(withDisclosed((table) => table.replace('行政许可', '许的准可')));
    expect(counts).toMatchObject({ fail: 0, untold: 0, unread: 1 });
  });

  it('is no tick where section 二 is a picture', () => {
    const counts = countsIn(withDisclosed(() => '<img src="t2.png">'));
    expect(counts).toMatchObject({ fail: 0, untold: 0, unread: 1 });
    expect(verdictOf(counts)).toBe('untold');
  });

  it('does not mind tables and rows that were never part of the form', () => {
    const other =
      '<table><tr><td>类别</td><td>数量</td></tr><tr><td>会议</td><td>见附件</td></tr><tr><td>总计</td><td>25</td></tr></table>';
    expect(verdictOf(countsIn(sound.slice(0, from) + other + sound.slice(from)))).toBe('holds');
    const row = '<tr><td>其他主动公开文件</td><td colspan="3">12</td></tr></table>';
    expect(verdictOf(countsIn(withDisclosed((table) => table.replace('</table>', row))))).toBe('holds');
  });
});
