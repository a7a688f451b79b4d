import { describe, expect, it } from 'vitest';
import { check, tally } from '../../lib/core/check';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { addUp, tallyOf } from '../publisher/adder';
import { gridsOf } from '../publisher/html-cells';
import { plantedErrors, type Sample, sampleNamed, samples } from '.';

const reports = samples.filter((sample) => sample.kind === 'report');
const requestsEdition = (sample: Sample) =>
  'requests.otherwise.all.total' in sample.figures ? '2019' : '2021';

function asRead(sample: Sample): Report {
  const requests = requestsEdition(sample);
  const figures = Object.entries(sample.figures).map(([field, value]) => [
    field,
    value === null ? { is: 'blank', text: '' } : { is: 'number', value, text: value },
  ]);
  return {
    editions: { requests, remedies: requests },
    edition: sample.edition,
    figures: Object.fromEntries(figures),
    subtotals: {},
    notes: [],
  };
}

describe('sample pages', () => {
  it('have names, addresses and whole pages of their own', () => {
    expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length);
    expect(new Set(samples.map(({ host, path }) => host + path)).size).toBe(samples.length);
    for (const sample of samples) {
      expect(sample.host).toMatch(/^[a-z.]+\.gov\.cn$/);
      expect(sample.path).toMatch(/^\/[\w/.-]+$/);
      expect(sample.html()).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\s*$/);
    }
  });

  it('are of all three kinds', () => {
    const count = (kind: Sample['kind']) => samples.filter((sample) => sample.kind === kind).length;
    expect([count('report'), count('uncheckable'), count('other')]).toEqual([8, 2, 14]);
  });
});

describe.each(reports)('$name', (sample) => {
  it('says itself what holds, fails and cannot be told, as two ways of adding up do', () => {
    const outcomes = addUp(requestsEdition(sample), sample.figures);
    expect(tallyOf(outcomes)).toEqual(sample.identities);
    const { checked: _, ...counted } = tally(check(asRead(sample), forms));
    expect(counted).toEqual(sample.identities);
    const failing = outcomes
      .filter(({ outcome }) => outcome === 'fails')
      .map(({ id, left, right }) => ({ id, left: String(left), right: String(right) }));
    expect(failing).toEqual(sample.failing);
    expect(outcomes.filter(({ outcome }) => outcome === 'untold').map(({ id }) => id)).toEqual(sample.untold);
  });

  it('prints as many figures as it claims', () => {
    const cells = gridsOf(sample.html()).flatMap((grid) => grid.cells);
    const figures = cells.filter(({ text }) => /^\s*[+-]?(增 )?\d+(\.\d+)?元?\s*$/.test(text));
    const claimed = Object.values(sample.figures).filter((value) => value !== null).length;
    const unclaimed = sample.name === 'mudanjiang-2020' ? 11 : 0;
    expect(figures).toHaveLength(claimed + unclaimed);
  });
});

describe('the five published reports', () => {
  it.each([
    ['wenshang-2020', '汶上县住房和城乡建设局', 2020, '2019'],
    ['zhoukou-2023', '周口市住房和城乡建设局', 2023, 'mixed'],
    ['ouhai-2020', '瓯海区住房和城乡建设局', 2020, '2019'],
    ['mudanjiang-2020', '牡丹江市住房和城乡建设局', 2020, '2019'],
    ['zhongwei-2020', '中卫市住房和城乡建设局', 2020, '2019'],
  ] as const)('%s is the report of %s of %i', (name, agency, year, edition) => {
    expect(sampleNamed(name)).toMatchObject({ agency, year, edition });
  });

  it('carry the figures that were printed', () => {
    expect(sampleNamed('wenshang-2020').figures).toMatchObject({
      'disclosed.licensing.change': '-6',
      'disclosed.procurement.amount': '379460',
      'requests.unable.notHeld.naturalPerson': '7',
      'litigation.direct.pending': '1',
    });
    expect(sampleNamed('zhoukou-2023').figures).toMatchObject({
      'disclosed.otherServices.decisions': '0',
      'disclosed.licensing.decisions': '1714',
      'requests.unable.notHeld.total': '29',
      'review.total': '5',
    });
    expect(sampleNamed('ouhai-2020').figures).toMatchObject({
      'disclosed.licensing.change': '6',
      'disclosed.otherServices.change': '-14',
      'disclosed.penalties.change': '28',
      'disclosed.procurement.amount': '209600',
    });
    expect(sampleNamed('mudanjiang-2020').figures).toMatchObject({
      'disclosed.fees.change': '30',
      'disclosed.procurement.amount': '74690',
      'requests.unable.unclear.total': '1',
    });
    expect(sampleNamed('mudanjiang-2020').figures).not.toHaveProperty('review.total');
    expect(sampleNamed('zhongwei-2020').figures).toMatchObject({
      'disclosed.otherServices.decisions': '2057',
      'requests.handled.total': '0',
    });
  });
});

describe('planted errors', () => {
  it('stand on the page, and undone make it sound', () => {
    const { figures } = sampleNamed('planted-errors-2022');
    for (const { field, printed } of plantedErrors) expect(figures[field]).toBe(printed);
    const repaired = Object.fromEntries(plantedErrors.map(({ field, sound }) => [field, sound]));
    expect(tallyOf(addUp('2021', { ...figures, ...repaired }))).toEqual({ hold: 42, fail: 0, untold: 0 });
  });
});

describe('pages that are no reports', () => {
  it('print the whole form in the notice of the format, and no figure in it', () => {
    const texts = gridsOf(sampleNamed('format-notice').html()).flatMap((grid) =>
      grid.cells.map(({ text }) => text),
    );
    expect(texts).toContain('四、结转下年度继续办理');
    expect(texts).toContain('复议后起诉');
    expect(texts.filter((text) => /^\d+$/.test(text))).toEqual([]);
  });
});
