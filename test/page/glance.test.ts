import { describe, expect, it } from 'vitest';
import type { PageElement, PageNode } from '../../lib/page/document';
import { walk } from '../../lib/page/dom';
import { lookAt } from '../../lib/page/gate';
import { isRuledOut } from '../../lib/page/glance';
import { parsePage } from '../../lib/saved/document';
import { gatePages } from '../bench/gate-pages';
import { pageKinds } from '../bench/pages';
import { textOf } from '../bench/reading';
import { markups, uncheckable } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { soundReport } from '../publisher/sound';
import { samples } from '../samples';

/** What a browser tells of a page at once. */
function textsOf(html: string): readonly [all: string, found: string] {
  const page = parsePage(html);
  const found: string[] = [];
  const note = (element: PageElement): boolean => {
    if (/^(?:title|h[1-3])$/.test(element.localName)) found.push(textOf(element));
    if (element.localName === 'meta' && /column/i.test(element.getAttribute('name') ?? ''))
      found.push(element.getAttribute('content') ?? '');
    return true;
  };
  walk(page as PageNode, { enter: note, leave: () => undefined, text: () => undefined });
  return [textOf(page), found.join('|')];
}

function ruledOut(html: string, { address = '', around = '', isFull = false } = {}): boolean {
  const texts = textsOf(html);
  const characters = texts[0].match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return isRuledOut(texts, address, around, (more) => isFull || characters >= 200 + more);
}
const table = (...cells: string[]) => `<table><tr><td>${cells.join('<td>')}</table>`;

/** By each character of the gate's words, all that Unicode has for it besides. */
const formsOf = new Map<string, string[]>();
for (let point = 0; point < 0x11_0000; point += 1) {
  if (point >= 0xd800 && point < 0xe000) continue;
  const form = String.fromCodePoint(point);
  const plain = form.normalize('NFKC');
  if (plain !== form && plain.length === 1) formsOf.set(plain, [...(formsOf.get(plain) ?? []), form]);
}

describe('a glance', () => {
  const reports = samples.filter(({ kind }) => kind !== 'other');

  it.each(reports)('does not rule out $name', (sample) => {
    expect(ruledOut(sample.html())).toBe(false);
  });

  it.each(['2019', '2021'] as const)('rules out no markup of a %s report', (edition) => {
    const report = soundReport(5, edition);
    const out = [...markups, ...uncheckable].filter((markup) => ruledOut(publish(report, markup).html));
    expect(out.map(({ name }) => name)).toEqual([]);
  });

  it('rules out nothing in which the look finds something', () => {
    const pages = [...samples.map(({ html }) => html()), ...pageKinds.map(({ make }) => make(1_000))];
    const wrong = pages.filter((html) => {
      const { isReport, awaitsReport } = lookAt(parsePage(html));
      return (isReport || awaitsReport) && ruledOut(html);
    });
    expect(wrong).toEqual([]);
  });

  it.each(gatePages)('rules out $name', ({ html }) => {
    expect(ruledOut(html(0))).toBe(true);
  });

  it.each([
    ['勾稽关系', '复议后起诉'],
    ['鉤稽關係', '複議後起訴'],
    ['新收政府信息公开', '科研机构'],
    ['上年結轉政府信息公開', '无法提供'],
    ['复议直接起诉', '予以公开'],
    ['覆議起訴', '不予處理'],
    ['结转下年继续办理', '予以公开'],
    ['結轉下年度繼續辦理', '予以公開'],
    ['统计指标', '统计数', '公开'],
    ['統計指標', '統計數', '公開'],
  ])('knows every way to write %s', (...words) => {
    const [word = '', ...others] = words;
    expect(lookAt(parsePage(table(...words))).isReport).toBe(true);
    for (const [at, character] of [...word].entries()) {
      for (const form of [character, ...(formsOf.get(character) ?? [])]) {
        const written = word.slice(0, at) + form + word.slice(at + 1);
        const html = table([...written].join('<b>\u200b </b>'), ...others);
        expect(lookAt(parsePage(html)).isReport, written).toBe(true);
        expect(ruledOut(html), written).toBe(false);
      }
    }
  });

  it('knows a report of pictures by any four of its sections', () => {
    const sections = [
      '总体情况',
      '主动公开政府信息',
      '收到和处理政府信息公开申请',
      '行政复议、行政诉讼',
      '存在的主要问题',
      '其他需要报告',
    ];
    for (const [first] of sections.entries()) {
      for (let second = first + 1; second < sections.length; second += 1) {
        const four = sections.filter((_, at) => at !== first && at !== second);
        const html = `<p>某局政府信息公开工作年度报告</p><p>${four.join('</p><p>')}</p>`;
        expect(lookAt(parsePage(html)).isReport).toBe(true);
        expect(ruledOut(html)).toBe(false);
      }
    }
  });

  it.each([
    ['its title', '<title>某局政府信息公开年报</title>', ''],
    ['a heading in another form', '<h2>政府信息公\u200b开 \uf98e報</h2>', ''],
    ['its column', '<meta name="ColumnName" content="政府信息公开年度报告">', ''],
    ['its address', '', 'http://www.a.gov.cn/xxgkAnnualReport.jsp'],
  ])('leaves a page to the look that is named by %s, however much it prints', (_, html, address) => {
    expect(ruledOut(html, { address })).toBe(false);
  });

  it.each([
    ['its title', { html: '<title>政府信息公开</title>' }],
    ['its address', { address: 'http://www.a.gov.cn/zwgk/1.html' }],
    ['the page around it', { around: '政府信息公开工作年度报告' }],
  ])('leaves a page to the look that has a promise in %s, unless it is full', (_, promise) => {
    const { html = '', ...given } = { html: '', ...promise };
    expect(ruledOut(html, { ...given, isFull: false })).toBe(false);
    expect(ruledOut(html, { ...given, isFull: true })).toBe(true);
  });
});
