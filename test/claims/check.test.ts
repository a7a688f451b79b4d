import { describe, expect, it } from 'vitest';
import { checkClaims, readClaims, type TextAbout } from '../../lib/claims';
import type { Figure } from '../../lib/core/figure';
import { fieldsOf } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';

const about: TextAbout = { agency: '清河市水务局', year: 2023 };

function report(
  figures: Readonly<Record<string, string | null>>,
  editions: Report['editions'] = { disclosed: '2021', requests: '2021', remedies: '2021' },
): Report {
  const tables = forms
    .flatMap((form) => form.tables)
    .filter((table) => editions[table.section] === table.edition);
  const all = tables.flatMap((table) => fieldsOf(table).map(({ field }) => [field, printed('0')] as const));
  const own = Object.entries(figures).map(([field, text]) => [field, printed(text)] as const);
  return {
    editions,
    edition: '2021',
    figures: Object.fromEntries(
      [...new Map([...all, ...own])].flatMap(([field, figure]) => (figure === null ? [] : [[field, figure]])),
    ),
    subtotals: {},
    notes: [],
  };
}

/** A figure by its text; null: not printed at all. */
function printed(text: string | null): Figure | null {
  if (text === null) return null;
  if (text === '') return { is: 'blank', text };
  return /^[\d.-]+$/.test(text) ? { is: 'number', value: text, text } : { is: 'unreadable', text };
}

function told(text: string, of: Report) {
  return checkClaims(readClaims([{ text }], about), of).map(({ rule, outcome, left, right }) =>
    [rule.slice(6), outcome, left, right].join(' '),
  );
}

const RECEIVED = 'requests.received.total';
const CARRIED = 'requests.carriedIn.total';
const sentence = '2023年我局收到政府信息公开申请47件。';

describe('a figure against its table', () => {
  it('agrees, or contradicts with both figures', () => {
    expect(told(sentence, report({ [RECEIVED]: '47' }))).toEqual(['figure agrees 47 47']);
    expect(told(sentence, report({ [RECEIVED]: '46' }))).toEqual(['figure contradicts 47 46']);
  });

  it('may count what was carried over, unless it says 新收', () => {
    const of = report({ [RECEIVED]: '40', [CARRIED]: '7' });
    expect(told(sentence, of)).toEqual(['figure agrees 47 47']);
    expect(told('2023年我局新收政府信息公开申请47件。', of)).toEqual(['figure contradicts 47 40']);
  });

  it('is untold where the table prints nothing, no figure, or a blank that may not have been filled in', () => {
    for (const text of [null, '', '见附件']) {
      expect(told(sentence, report({ [RECEIVED]: text }))[0], String(text)).toMatch(/^figure untold 47/);
    }
  });

  it('of nothing agrees with a blank', () => {
    expect(told('2023年我局未收到政府信息公开申请。', report({ [RECEIVED]: '' }))).toEqual([
      'figure agrees 0 0',
    ]);
  });

  it('names all that it was compared with', () => {
    const [finding] = checkClaims(
      readClaims([{ text: '政府信息公开申请中，无法提供9件。' }], about),
      report({}),
    );
    expect(finding?.fields).toEqual([
      'requests.unable.notHeld.total',
      'requests.unable.mustCreate.total',
      'requests.unable.unclear.total',
    ]);
  });

  it('follows the edition of its own table', () => {
    const mixed = { disclosed: '2019', requests: '2021', remedies: '2021' } as const;
    const text = '2023年我局制发规范性文件2件，行政许可13件。';
    const of = report(
      {
        'disclosed.normativeDocs.made': '2',
        'disclosed.licensing.previous': '12',
        'disclosed.licensing.change': '1',
      },
      mixed,
    );
    expect(told(text, of)).toEqual(['figure agrees 2 2', 'figure agrees 13 13']);
    expect(told('2023年我局行政事业性收费3万元。', of)).toEqual(['figure untold 3 ']);
  });

  it('of money is compared within the rounding of either, and shown in 万元', () => {
    const of = report({ 'disclosed.fees.amount': '12.54' });
    expect(told('行政事业性收费125436元。', of)).toEqual(['figure agrees 12.5436 12.54']);
    expect(told('行政事业性收费12.5万元。', of)).toEqual(['figure agrees 12.5 12.54']);
    expect(told('行政事业性收费13.5万元。', of)).toEqual(['figure contradicts 13.5 12.54']);
  });
});

describe('a list against its sum', () => {
  const of = report({ [RECEIVED]: '47', 'requests.handled.total': '45', 'requests.granted.total': '20' });

  it('is judged by the text alone', () => {
    expect(told('全年承办建议提案40件，其中人大建议7件，政协提案32件。', of)).toEqual([
      'sum contradicts 39 40',
    ]);
  });

  it('may hold all that was answered, not all that came in', () => {
    const text = '收到政府信息公开申请47件，其中予以公开20件，部分公开25件。';
    expect(told(text, of).find((line) => line.startsWith('sum'))).toBe('sum untold 45 47');
  });

  it('may leave out what the table has besides', () => {
    const cases = report({
      'review.total': '3',
      'review.upheld': '1',
      'review.overturned': '1',
      'review.pending': '1',
    });
    const text = '政府信息公开行政复议3件，其中维持1件，纠正1件。';
    expect(told(text, cases).filter((line) => line.includes('contradicts'))).toEqual([]);
  });

  it('balances what came in against what was done and carried on', () => {
    const text = '新收政府信息公开申请60件，上年结转5件，答复62件，结转下年4件。';
    expect(told(text, report({})).find((line) => line.startsWith('sum'))).toBe('sum contradicts 65 66');
  });
});

describe('a share', () => {
  const of = report({ [RECEIVED]: '47', 'requests.handled.total': '47' });
  const share = (text: string) => told(text, of).filter((line) => line.startsWith('share'));

  it.each([
    ['12.8', 'agrees'],
    ['12.77', 'agrees'],
    ['12.76', 'untold'],
    ['13', 'agrees'],
    // Cut off, not rounded, in its last digit: left alone.
    ['12.7', 'untold'],
    ['12.9', 'contradicts'],
    ['21', 'contradicts'],
    // Printed to more places than it was rounded to: no error, but nothing that agrees either.
    ['13.0', 'untold'],
    ['12.80', 'untold'],
    ['12.77', 'agrees'],
  ])('of 6 among 47 given as %s %%: %s', (percent, outcome) => {
    const [line = ''] = share(`答复政府信息公开申请47件，其中予以公开6件，占${percent}%，部分公开41件。`);
    expect(line).toContain(outcome);
  });

  it('of a base that nothing names is left alone', () => {
    expect(
      share('予以公开政府信息公开申请6件，占60%。').filter((line) => line.includes('contradicts')),
    ).toEqual([]);
  });
});
