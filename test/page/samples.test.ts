import { describe, expect, it } from 'vitest';
import { check, tally } from '../../lib/core/check';
import { forms } from '../../lib/forms';
import { readHtml } from '../accuracy/measure';
import { samples } from '../samples';

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
  const reading = readHtml(sample.html());
  const findings = check(reading.report, forms);

  it(`is ${sample.kind}`, () => {
    expect(reading.kind).toBe(sample.kind);
  });

  if (sample.kind === 'other') {
    it('yields nothing', () => {
      expect(reading.report.figures).toEqual({});
      expect(findings.filter((finding) => finding.outcome !== 'untold')).toEqual([]);
      expect(reading.places.size).toBe(0);
    });
    return;
  }

  it('tells whose report it is and for which year', () => {
    expect(reading.identity).toMatchObject({ agency: sample.agency, year: sample.year });
  });

  if (sample.kind === 'uncheckable') {
    it('names the pictures or files that stand for the tables, and calls nothing fine', () => {
      expect(reading.enclosures.length).toBeGreaterThan(0);
      expect(findings.filter((finding) => finding.outcome === 'holds')).toEqual([]);
    });
    return;
  }

  it('yields every figure it prints and no other', () => {
    const read = Object.fromEntries(
      Object.entries(reading.report.figures).map(([field, figure]) => [
        field,
        figure.is === 'number' ? figure.value : null,
      ]),
    );
    expect(read).toEqual(sample.figures);
    expect(reading.report.edition).toBe(sample.edition);
  });

  it('keeps the identities it keeps, and no other', () => {
    const { hold, fail, untold } = tally(findings);
    expect({ hold, fail, untold }).toEqual(sample.identities);
    expect(
      findings
        .filter((finding) => finding.outcome === 'fails')
        .map((finding) => ({ id: finding.identity.id, left: finding.left, right: finding.right })),
    ).toEqual(expect.arrayContaining([...sample.failing]));
    expect(findings.filter((finding) => finding.outcome === 'fails')).toHaveLength(sample.failing.length);
    const ids = findings
      .filter((finding) => finding.outcome === 'untold')
      .map((finding) => finding.identity.id);
    expect(ids.sort()).toEqual([...sample.untold].sort());
  });

  it('knows the cell of every figure', () => {
    expect([...reading.places.keys()].sort()).toEqual(Object.keys(sample.figures).sort());
  });
});
