import { describe, expect, it } from 'vitest';
import { shownText, speaker } from '../../lib/words/say';

const entries = {
  printed: { zh: '印为“{text}”', en: 'printed as “{text}”' },
  rows: { zh: '{n} 行', en: '{n} {n|row|rows}' },
} as const;

describe('a sentence', () => {
  it('is filled in the language, with the number that the value asks for', () => {
    expect(speaker(entries, 'zh')('rows', { n: 1 })).toBe('1 行');
    expect([1, 2].map((n) => speaker(entries, 'en')('rows', { n }))).toEqual(['1 row', '2 rows']);
  });

  it('keeps a place without a value in sight', () => {
    expect(speaker(entries, 'en')('printed')).toBe('printed as “{text}”');
  });

  it('names what a cell shows that is no text', () => {
    expect(speaker(entries, 'zh')('printed', { text: '\uFFFC' })).toBe('印为“〔非文字内容〕”');
    expect(speaker(entries, 'en')('printed', { text: '7\uFFFC' })).toBe('printed as “7[not text]”');
  });

  it('has a sign for it among figures', () => {
    expect(shownText('7\uFFFC')).toBe('7▣');
  });
});
