import { describe, expect, it } from 'vitest';
import { accept, type Sender } from '../../entrypoints/background/accept';
import { printCss } from '../../entrypoints/background/print';
import type { PrintMark } from '../../lib/messages';

const self = { id: 'gouji', origin: 'chrome-extension://gouji/' };
const page: Sender = { id: 'gouji', url: 'http://a.gov.cn/1.html', frameId: 0, tab: { id: 7 } };
const mark: PrintMark = { path: [2, 3, 1], sign: 'fails', text: '+3 −12' };
const message = (marks: readonly unknown[]) => ({ type: 'print.marks', isOn: true, marks });

describe('marks to print', () => {
  it('are taken from a page', () => {
    expect(accept(message([mark]), page, self)).toMatchObject({ message: { marks: [mark] } });
  });

  it.each([
    { ...mark, text: '"} * { display: none }' },
    { ...mark, text: '\\22 ' },
    { ...mark, text: '1'.repeat(61) },
    { ...mark, path: [] },
    { ...mark, path: [0] },
    { ...mark, path: ['2) , *'] },
    { ...mark, sign: 'x' },
    { ...mark, css: '' },
  ])('are refused where they are anything but a way, a sign and a difference: %j', (wrong) => {
    expect(accept(message([wrong]), page, self)).toBe(null);
  });

  it('become rules for print alone, one cell each', () => {
    const css = printCss([mark, { path: [2, 1], sign: 'holds', text: '' }]);
    expect(css).toMatch(/^@media print \{[\s\S]*\}$/);
    expect(css).toContain(':root > :nth-child(2) > :nth-child(3) > :nth-child(1)::after');
    expect(css).toContain('content: "+3 −12" !important');
    expect(css).toContain('content: "✓" !important');
    // Whatever the page says in print is outweighed.
    for (const rule of css.match(/[a-z-]+: [^;{}]+;/g) ?? []) expect(rule).toContain('!important');
  });
});
