import { describe, expect, it } from 'vitest';
import type { FieldId, Section } from '../../lib/core/form';
import { drawTable } from '../../lib/evidence/picture';
import { cellMarks } from '../../lib/evidence/tell';
import { forms } from '../../lib/forms';
import { evidenceOf, read } from './made';

const words = {
  title: '云汀 2022 <script>',
  sentences: ['各申请人之和为 23，总计印为 32，相差 9'],
  legend: '标记',
  source: 'http://zjj.yunting.gov.cn/?a=1&b="2"',
  implied: (value: string) => `推算 ${value}`,
  notPrinted: '未印',
};

function drawn(section: Section, ids: readonly string[]): string {
  const form = forms.find(({ edition }) => edition === '2021');
  const table = form?.tables.find((one) => one.section === section);
  if (table === undefined) throw new Error(`no ${section}`);
  return drawTable(table, read.report, cellMarks(evidenceOf(ids).findings, true), words).svg;
}

interface Piece {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function rectsOf(svg: string): Piece[] {
  return [...svg.matchAll(/<rect ([^>]*)>/g)].map(([, attributes = '']) => {
    const number = (name: string) =>
      Number(new RegExp(`(?:^| )${name}="([\\d.]+)"`).exec(attributes)?.[1] ?? '0');
    return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
  });
}

describe('the picture of a table', () => {
  const svg = drawn('requests', ['requests.applicants:unable.notHeld']);

  it('has every figure as printed, and the marks of its finding', () => {
    const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
    const figures = Object.entries(read.report.figures).filter(([field]) => field.startsWith('requests.'));
    const numbers = texts.filter((text) => /^\d+$/.test(text));
    expect(numbers.sort()).toEqual(figures.map(([, { text }]) => text).sort());
    expect(texts).toContain('−9');
    expect(texts).toContain('推算 23');
    expect(svg.match(/stroke-dasharray="5 3"/g)).toHaveLength(1);
    // Seven terms are framed.
    expect(svg.match(/fill="none"/g)).toHaveLength(7);
  });

  it('stands on its own: no reference, nothing that runs, text escaped', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /href|url\(|<script|<style|<image|on\w+=/,
    );
    expect(svg).toContain('云汀 2022 &lt;script&gt;');
    expect(svg).toContain('?a=1&amp;b=&quot;2&quot;');
  });

  it.each(['disclosed', 'requests', 'remedies'] as const)(
    'of %s leaves no cell outside and lays none over another',
    (section) => {
      const [ground, ...rest] = rectsOf(drawn(section, []));
      if (ground === undefined) throw new Error('no ground');
      for (const { x, y, width, height } of rest) {
        expect(x + width).toBeLessThanOrEqual(ground.width - 23);
        expect(y + height).toBeLessThan(ground.height);
      }
      const isOver = (a: Piece, b: Piece) =>
        a.x + 1 < b.x + b.width &&
        b.x + 1 < a.x + a.width &&
        a.y + 1 < b.y + b.height &&
        b.y + 1 < a.y + a.height;
      const over = rest.flatMap((one, at) => rest.slice(at + 1).filter((other) => isOver(one, other)));
      expect(over).toEqual([]);
    },
  );
});

describe('the marks of findings', () => {
  const marks = (ids: readonly string[], isWhole: boolean) => cellMarks(evidenceOf(ids).findings, isWhole);
  const marked = (all: ReturnType<typeof marks>, wanted: (field: FieldId) => boolean) =>
    [...all.keys()].filter(wanted);

  it('of several findings are where each ends, and the one suspect', () => {
    const all = marks(['requests.applicants:unable.notHeld', 'requests.outcomes:total'], false);
    expect(marked(all, () => true).sort()).toEqual([
      'requests.handled.total',
      'requests.unable.notHeld.total',
    ]);
    expect(all.get('requests.handled.total')).toEqual({
      isTerm: false,
      ends: ['+9'],
      fails: true,
      suspect: null,
    });
    expect(all.get('requests.unable.notHeld.total')).toEqual({
      isTerm: false,
      ends: ['−9'],
      fails: true,
      suspect: '23',
    });
  });

  it('name no suspect where several figures could be wrong', () => {
    const all = marks(['review.results'], true);
    expect([...all.values()].filter(({ suspect }) => suspect !== null)).toEqual([]);
    expect(all.get('review.total')?.ends).toEqual(['+1']);
  });
});
