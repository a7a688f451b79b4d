import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type ChartAbout, chartSvg, framed } from '../../components/charts/file';
import { lineDrawing } from '../../components/charts/lines';
import { stackDrawing } from '../../components/charts/stacks';
import { sourceText } from '../../lib/words/charts';
import { lines, parts } from './data';
import { colliding, outside } from './inside';

const about: ChartAbout = {
  title: '云汀市教育局 <2015–2022> & 其他：新收申请',
  description: '两个机关，2015 至 2022 年',
  source: sourceText(
    { agencies: 2, addresses: 11, first: '2024-01-31', last: '2024-02-02', program: '0.1.0' },
    'zh',
  ),
  definitions: [
    '新收申请：一、本年新收政府信息公开申请数量，总计栏。',
    '比例：予以公开 ÷（七）总计，四舍五入到一位小数。',
  ],
  file: '2022-新收申请',
};

const colourOf = (paint: string) => (paint === 'paper' ? 'rgb(255, 255, 255)' : `rgb(1, 2, ${paint.length})`);

/** Tags that are opened and closed in order, or what is wrong with them: an XML file has no mercy. */
function illFormed(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const body = xml.replace(/^<\?xml[^?]*\?>\n/, '');
  const pieces = body.match(/<[^>]*>|[^<]+/g) ?? [];
  for (const piece of pieces) {
    const tag = /^<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>$/i.exec(piece);
    if (tag === null) {
      if (piece.startsWith('<') || /&(?!(?:amp|lt|gt|quot);)/.test(piece)) faults.push(piece);
    } else if (tag[1] === '/') {
      if (open.pop() !== tag[2]) faults.push(piece);
    } else if (tag[4] === '') open.push(tag[2] ?? '');
  }
  return [...faults, ...open];
}

function wordsIn(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>(?:<title>[^<]*<\/title>)?([^<]*)<\/text>/g)]
    .map(([, text]) => text)
    .join('');
}

describe('a chart saved as a file', () => {
  const svg = chartSvg(lineDrawing(lines, 800), about, colourOf);
  const stack = chartSvg(
    stackDrawing(
      { parts, stacks: [{ key: 'a', name: '甲', values: ['1', '2', '3', '4', '5', '6'], text: '21 件' }] },
      800,
    ),
    about,
    colourOf,
  );

  it.each([
    ['lines', svg],
    ['stacks', stack],
  ])('is well formed and one picture: %s', (_, text) => {
    expect(illFormed(text)).toEqual([]);
    const [root] = parseFragment(text.replace(/^.*\n/, '')).childNodes;
    expect(root?.nodeName).toBe('svg');
  });

  it('says title, source and definitions as text in it', () => {
    const words = wordsIn(svg).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    for (const text of [about.title, ...about.definitions, about.source]) {
      expect(words.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''));
    }
    expect(svg).toContain('<title>云汀市教育局 &lt;2015–2022&gt; &amp; 其他：新收申请</title>');
    expect(about.source).toContain('11 个网址，读取于 2024-01-31 至 2024-02-02。勾稽 0.1.0');
  });

  it('names its fonts and refers to nothing outside itself', () => {
    expect(svg).toMatch(/font-family="[^"]*PingFang SC[^"]*Noto Sans CJK SC/);
    const addresses = `${svg}${stack}`.match(/https?:[^"\s<]*/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['http://www.w3.org/2000/svg']));
    expect(`${svg}${stack}`).not.toMatch(/href|@import|<image|<style|<script|var\(/);
    const used = [...stack.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
    const defined = [...stack.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(4);
    expect(new Set(used)).toEqual(new Set(defined));
  });

  it('keeps everything within its edges', () => {
    const whole = framed(lineDrawing(lines, 800), about);
    expect(outside(whole)).toEqual([]);
    expect(colliding(whole)).toEqual([]);
  });

  it('takes out what no XML file may hold', () => {
    const odd = chartSvg(lineDrawing(lines, 800), { ...about, title: '甲\u0000\u0008乙\ud800"' }, colourOf);
    expect(odd).toContain('<title>甲乙&quot;</title>');
  });
});
