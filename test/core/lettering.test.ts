import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened, textWidth, wrapped } from '../../lib/core/lettering';

describe('lines of text', () => {
  it('break Chinese between characters and other words at blanks', () => {
    expect(wrapped('政府信息公开', 36, 12)).toEqual(['政府信', '息公开']);
    expect(wrapped('granted in full', 80, 12)).toEqual(['granted in', 'full']);
  });

  it('begin with no closing mark', () => {
    expect(wrapped('政府信，息公开', 36, 12)).toEqual(['政府', '信，息', '公开']);
  });

  it('lose nothing but blanks, and keep to the width', () => {
    const text = fc.string({ unit: fc.constantFrom('政', '，', 'a', 'W', ' ', '1', '（'), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 300 }), (some, width) => {
        const lines = wrapped(some, width, 12);
        expect(lines.join('').replaceAll(' ', '')).toBe(some.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('say where something was cut', () => {
    expect(wrapped('一二三四五六七八九', 36, 12, 2)).toEqual(['一二三', '四五…']);
    expect(shortened('一二三', 36, 12)).toBe('一二三');
  });
});
