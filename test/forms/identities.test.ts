import { describe, expect, it } from 'vitest';
import { check, fieldsIn, tally } from '../../lib/core/check';
import { add } from '../../lib/core/decimal';
import type { Figure } from '../../lib/core/figure';
import { type Form, fieldsOf } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';

const number = (value: string): Figure => ({ is: 'number', value, text: value });

/** A sheet on which every identity holds and no figure is zero: one request of each kind by each applicant. */
function soundSheet(form: Form): Record<string, Figure> {
  const figures: Record<string, Figure> = {};
  for (const table of form.tables) for (const { field } of fieldsOf(table)) figures[field] = number('1');
  const outcomes = form.edition === '2019' ? 19 : 21;
  for (const field of Object.keys(figures)) {
    const applicants = field.endsWith('.total') ? 6 : 1;
    if (field.startsWith('requests.handled.')) figures[field] = number(String(outcomes * applicants));
    else if (field.startsWith('requests.received.')) figures[field] = number(String(outcomes * applicants));
    else if (field.startsWith('requests.')) figures[field] = number(String(applicants));
    else if (/^(?:review|litigation\.\w+)\.total$/.test(field)) figures[field] = number('4');
  }
  return figures;
}

function reportOf(form: Form, figures: Readonly<Record<string, Figure>>): Report {
  const editions = Object.fromEntries(form.tables.map((table) => [table.section, form.edition]));
  return { editions, edition: form.edition, figures, subtotals: {}, notes: [] };
}

const hardCounts = { '2019': 40, '2021': 42 } as const;

for (const form of forms.filter((one) => one.edition !== '2014')) {
  describe(`the ${form.edition} form`, () => {
    const sheet = soundSheet(form);
    const findings = check(reportOf(form, sheet), forms);
    const known = new Set(Object.keys(sheet));

    it(`has its hard identities, and on a sound sheet all hold`, () => {
      const expected = form.edition === '2019' ? hardCounts['2019'] : hardCounts['2021'];
      expect(tally(findings)).toEqual({ checked: expected, hold: expected, fail: 0, untold: 0 });
    });

    it('names every identity once, and no field that it does not have', () => {
      const ids = findings.map((finding) => finding.identity.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(
        findings.flatMap((finding) => fieldsIn(finding.identity)).filter((field) => !known.has(field)),
      ).toEqual([]);
    });

    it('covers every cell of section 三 at least twice', () => {
      const covered = findings.flatMap((finding) => fieldsIn(finding.identity));
      for (const field of known) {
        if (!field.startsWith('requests.')) continue;
        expect(covered.filter((other) => other === field).length, field).toBeGreaterThanOrEqual(2);
      }
    });

    it.each(findings.map((finding) => [finding.identity.id, finding.identity] as const))(
      '%s: any single changed figure fails it, an unreadable or missing one makes it untold',
      (id, identity) => {
        for (const field of fieldsIn(identity)) {
          const outcome = (figure: Figure | undefined) => {
            const { [field]: printed, ...rest } = sheet;
            const changed = figure === undefined ? rest : { ...rest, [field]: figure };
            expect(printed).toBeDefined();
            return check(reportOf(form, changed), forms).find((finding) => finding.identity.id === id);
          };
          const original = sheet[field];
          const value = original?.is === 'number' ? original.value : '0';
          expect(outcome(number(add(value, '1')))?.outcome, `${field} + 1`).toBe('fails');
          expect(outcome(number('0'))?.outcome, `${field} = 0`).toBe('fails');
          expect(outcome({ is: 'unreadable', text: '?' }), field).toMatchObject({
            outcome: 'untold',
            reason: 'unreadable',
            unknown: [field],
          });
          expect(outcome(undefined), field).toMatchObject({
            outcome: 'untold',
            reason: 'notPrinted',
            unknown: [field],
          });
        }
      },
    );

    it('has labels that are unique in their place', () => {
      for (const table of form.tables) {
        for (const block of table.blocks) {
          for (const headings of [block.rows, block.columns]) {
            const names = headings.map((heading) => `${heading.group ?? ''} ${heading.label}`);
            expect(new Set(names).size, table.section).toBe(names.length);
          }
        }
      }
    });
  });
}

describe('blank is not zero', () => {
  const form = forms.find((one) => one.edition === '2021');
  const blank: Figure = { is: 'blank', text: '' };
  const findingsWith = (changes: Record<string, Figure>) => {
    if (form === undefined) throw new Error('no 2021 form');
    return new Map(
      check(reportOf(form, { ...soundSheet(form), ...changes }), forms).map((finding) => [
        finding.identity.id,
        finding,
      ]),
    );
  };

  it('holds where blanks read as zero fit', () => {
    const zero = number('0');
    const results = Object.fromEntries(
      ['upheld', 'overturned', 'otherResult', 'pending'].map((result) => [`review.${result}`, blank]),
    );
    expect(findingsWith({ ...results, 'review.total': zero }).get('review.results')).toMatchObject({
      outcome: 'holds',
    });
    expect(findingsWith({ ...results, 'review.total': blank }).get('review.results')).toMatchObject({
      outcome: 'holds',
    });
  });

  it('cannot tell a blank total over parts that are not zero, nor any identity it is a term of', () => {
    const findings = findingsWith({ 'requests.granted.total': blank });
    expect(findings.get('requests.applicants:granted')).toMatchObject({
      outcome: 'untold',
      reason: 'blankTotal',
      left: '6',
    });
    expect(findings.get('requests.outcomes:total')).toMatchObject({
      outcome: 'untold',
      reason: 'notFilledIn',
    });
    expect(findings.get('requests.outcomes:business')).toMatchObject({ outcome: 'holds' });
  });

  it('fails where a part is blank and the printed total does not fit', () => {
    expect(findingsWith({ 'review.upheld': blank }).get('review.results')).toMatchObject({
      outcome: 'fails',
      left: '3',
      right: '4',
      blank: ['review.upheld'],
    });
  });
});

describe('a section that was not found', () => {
  it('leaves its identities untold', () => {
    const form = forms.find((one) => one.edition === '2019');
    if (form === undefined) throw new Error('no 2019 form');
    const figures = Object.fromEntries(
      Object.entries(soundSheet(form)).filter(([field]) => field.startsWith('requests.')),
    );
    const report: Report = {
      editions: { requests: '2019' },
      edition: '2019',
      figures,
      subtotals: {},
      notes: [],
    };
    expect(tally(check(report, forms))).toEqual({ checked: 40, hold: 37, fail: 0, untold: 3 });
  });
});

describe('subtotals', () => {
  it('are checked only where a publisher prints them', () => {
    const form = forms.find((one) => one.edition === '2019');
    if (form === undefined) throw new Error('no 2019 form');
    const report = {
      ...reportOf(form, soundSheet(form)),
      subtotals: { 'requests.refused.subtotal.total': number('47') },
    };
    const findings = check(report, forms);
    expect(findings.filter((finding) => finding.identity.rule === 'requests.subtotal')).toHaveLength(1);
    expect(findings.find((finding) => finding.outcome === 'fails')).toMatchObject({
      left: '48',
      right: '47',
    });
  });
});
