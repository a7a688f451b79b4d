import { describe, expect, it } from 'vitest';
import {
  contentSchema,
  cut,
  decisionSchema,
  identitySchema,
  isOpenable,
  reportSchema,
} from '../../lib/archive/schema';
import { decimal } from '../../lib/core/decimal';
import { fieldsOf } from '../../lib/core/form';
import { notReport } from '../../lib/core/misread';
import { type Report, unknownIdentity } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { softRules } from '../../lib/forms/soft';
import { reportWith } from '../overlay/report';

const sound = reportWith({ 'requests.granted.total': '', 'requests.handled.total': '见附件' });
const withFigure = (field: string, figure: unknown) => ({
  ...sound,
  figures: { ...sound.figures, [field]: figure },
});
const isReport = (value: unknown) => reportSchema.safeParse(value).success;

describe('the schema of a report', () => {
  it('takes a report as it is, and drops what does not belong', () => {
    expect(reportSchema.parse(sound)).toEqual(sound);
    expect(reportSchema.parse({ ...sound, findings: [1] })).toEqual(sound);
  });

  it.each(['0', '-6', '43.788', '-0.5', '379460'])('takes the number %s', (value) => {
    expect(decimal(value)).toBe(value);
    expect(isReport(withFigure('review.total', { is: 'number', value, text: value }))).toBe(true);
  });

  it.each(['', '-0', '007', '1.50', '1e5', 'NaN', '1,113', ' 1', '0x1'])(
    'refuses the number %j, which no report holds',
    (value) => {
      expect(isReport(withFigure('review.total', { is: 'number', value, text: value }))).toBe(false);
    },
  );

  it('takes a number of 400 digits and refuses one of 1001', () => {
    const ofDigits = (count: number) => {
      const value = '9'.repeat(count);
      return isReport(withFigure('review.total', { is: 'number', value, text: value }));
    };
    expect([ofDigits(400), ofDigits(1001)]).toEqual([true, false]);
  });

  it.each(['constructor.prototype.', 'a b', '', '<b>', '.a', 'a..b'])('refuses the field %j', (field) => {
    const figures = JSON.parse(`{${JSON.stringify(field)}: {"is": "blank", "text": ""}}`);
    expect(isReport({ ...sound, figures })).toBe(false);
  });

  it('gives a field that would be a prototype no place', () => {
    const figures = JSON.parse('{"__proto__": {"is": "blank", "text": ""}}');
    const parsed = reportSchema.parse({ ...sound, figures });
    expect(Object.getOwnPropertyNames(parsed.figures)).toEqual([]);
    expect('is' in parsed.figures).toBe(false);
  });

  it('refuses wrong shapes', () => {
    expect(isReport(withFigure('review.total', 3))).toBe(false);
    expect(isReport(withFigure('review.total', { is: 'maybe', text: '' }))).toBe(false);
    expect(isReport({ ...sound, edition: '2031' })).toBe(false);
    expect(isReport({ ...sound, editions: { annex: '2021' } })).toBe(false);
    expect(isReport({ ...sound, notes: [{ rule: 'page.eval', fields: [], texts: [] }] })).toBe(false);
    expect(isReport({ ...sound, figures: undefined })).toBe(false);
  });

  it('refuses more figures than a form can have', () => {
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, i) => [`a.b${i}`, { is: 'blank', text: '' }]),
    );
    expect(isReport({ ...sound, figures: many })).toBe(false);
  });

  it('cuts text that is merely long', () => {
    const long = reportSchema.parse(
      withFigure('review.total', { is: 'unreadable', text: '甲'.repeat(1_000_000) }),
    );
    expect(long.figures['review.total']?.text).toBe(`${'甲'.repeat(499)}…`);
  });

  it('keeps the first of a list that is merely long: a page decides how many cells stand in a row', () => {
    const texts = Array.from({ length: 10_000 }, (_, at) => String(at));
    const note = { rule: 'page.row', section: 'remedies', fields: ['review.total'], texts };
    const { notes } = reportSchema.parse({ ...sound, notes: Array(5000).fill(note) });
    expect(notes).toHaveLength(200);
    expect(notes[0]?.texts).toEqual(texts.slice(0, 60));
    const { tables } = contentSchema.parse({ sections: [], tables: Array(500).fill('<table></table>') });
    expect(tables).toHaveLength(40);
  });
});

describe('the schema of an identity', () => {
  const identity = { ...unknownIdentity('报告', 'http://a.gov.cn/'), agency: '某局', year: 2020 };

  it('takes unknown agency and year', () => {
    expect(identitySchema.parse({ ...identity, agency: null, year: null }).agency).toBe(null);
  });

  it('keeps markup as the text it is, without what turns its direction', () => {
    const agency = '\u202E<b onclick="1">某局</b>\u2066\u0000\u200F';
    const parsed = identitySchema.parse({ ...unknownIdentity(agency, 'http://a.gov.cn/'), agency });
    expect(parsed.agency).toBe('<b onclick="1">某局</b>');
    expect(parsed.title).toBe(parsed.agency);
  });

  it('cuts a long title and refuses a year that is none', () => {
    expect(identitySchema.parse({ ...identity, title: '<b>'.repeat(1000) }).title).toHaveLength(400);
    for (const year of [20.5, 20201, '2020', Number.NaN])
      expect(identitySchema.safeParse({ ...identity, year }).success).toBe(false);
  });
});

describe('the schema of a decision', () => {
  const decision = {
    id: 'form.rows:granted=refused.stateSecret',
    terms: { 'review.total': '-4', 'review.upheld': '', 'review.pending': '~', '@agency': '某局' },
    verdict: { state: 'noted', note: '已去函' },
    at: '2024-01-02T03:04:05.678Z',
  };
  const isDecision = (value: unknown) => decisionSchema.safeParse(value).success;

  it('takes a decision as it is', () => {
    expect(decisionSchema.parse(decision)).toEqual(decision);
    expect(decisionSchema.parse({ ...decision, verdict: { state: 'confirmed' } }).verdict).toEqual({
      state: 'confirmed',
    });
  });

  it('takes what is said of the reading itself', () => {
    const said = (id: string, verdict: object) =>
      decisionSchema.safeParse({ ...decision, id, verdict }).success;
    expect(said('read.cell:requests.refused.stateSecret.total', { state: 'misread' })).toBe(true);
    expect(said('read.cell:review.total', { state: 'misread', should: '12' })).toBe(true);
    expect(said('read.cell:review.total', { state: 'misread', should: ' ' })).toBe(false);
    const { id, terms, verdict } = notReport(sheetOfAll(), {
      address: `http://a.gov.cn/${'x'.repeat(9000)}`,
    });
    expect(decisionSchema.safeParse({ ...decision, id, terms, verdict }).success).toBe(true);
  });

  it('takes the id of every check there is', () => {
    const ids = forms.flatMap((form) => form.tables).flatMap((table) => table.identities);
    const odd = [...ids, ...softRules.map(({ rule }) => ({ id: rule }))].filter(
      ({ id }) => !isDecision({ ...decision, id }),
    );
    expect(odd).toEqual([]);
  });

  it('keeps plain text, without the blanks around it, cut at a sane length', () => {
    const noted = (note: string) => decisionSchema.parse({ ...decision, verdict: { state: 'noted', note } });
    expect(noted(' <b>已去函</b>\n').verdict).toEqual({ state: 'noted', note: '<b>已去函</b>' });
    expect(noted('甲'.repeat(501)).verdict).toEqual({ state: 'noted', note: `${'甲'.repeat(499)}…` });
  });

  it('refuses what decides nothing, or on nothing', () => {
    expect(isDecision({ ...decision, verdict: { state: 'noted', note: ' ' } })).toBe(false);
    expect(isDecision({ ...decision, verdict: { state: 'dismissed' } })).toBe(false);
    expect(isDecision({ ...decision, at: 'yesterday' })).toBe(false);
    expect(isDecision({ ...decision, id: 'a b' })).toBe(false);
    expect(isDecision({ ...decision, terms: { constructor: 1 } })).toBe(false);
    const many = Object.fromEntries(Array.from({ length: 401 }, (_, i) => [`a.b${i}`, '1']));
    expect(isDecision({ ...decision, terms: many })).toBe(false);
  });
});

describe('cut', () => {
  it('leaves what fits and never halves a character', () => {
    expect(cut('abc', 3)).toBe('abc');
    expect(cut('abcd', 3)).toBe('ab…');
    expect(cut('a𠮷𠮷', 3)).toBe('a…');
  });
});

describe('isOpenable', () => {
  it('knows pages from scripts and the rest', () => {
    expect(['http://a.gov.cn/', 'https://a', 'file:///a.html'].every(isOpenable)).toBe(true);
    const others = [
      'javascript:alert(1)',
      'data:text/html,x',
      'about:srcdoc',
      'chrome://settings',
      '',
      'http:///',
    ];
    expect(others.filter(isOpenable)).toEqual([]);
  });
});

/** A report that prints every figure of every form. */
function sheetOfAll(): Report {
  const fields = forms.flatMap((form) => form.tables.flatMap((table) => fieldsOf(table)));
  const figures = Object.fromEntries(fields.map(({ field }) => [field, { is: 'blank', text: '' } as const]));
  return { editions: {}, edition: null, figures, subtotals: {}, notes: [] };
}
