import { expect, it } from 'vitest';
import { check } from '../../lib/core/check';
import type { Figure } from '../../lib/core/figure';
import type { FieldId } from '../../lib/core/form';
import { namedSuspects, type Suspicion, suspects } from '../../lib/core/suspect';
import { forms } from '../../lib/forms';
import { outcomeKeys } from '../publisher/layout';
import type { PrintedEdition } from '../publisher/model';
import { type Random, seeded } from '../publisher/random';
import { soundReport } from '../publisher/sound';
import {
  allHold,
  blank,
  figuresFrom,
  keyOf,
  number,
  pairs,
  placesIn,
  promisesOf,
  reportOf,
  singles,
  valuesOf,
} from './oracle';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

function explained(edition: PrintedEdition, figures: Readonly<Record<FieldId, Figure>>): Suspicion {
  const report = reportOf(edition, figures);
  return suspects(report, check(report, forms), { forms });
}

const sizeOf = ({ causes }: Suspicion) => causes.reduce((sum, { size }) => sum + size, 0);

/** Whether, cause by cause, the true figures with their true values are among the smallest sets. */
function holdsTruth({ causes }: Suspicion, truth: Readonly<Record<FieldId, number>>): boolean {
  return causes.every(({ sets }) =>
    sets.some((set) =>
      set.every(
        ({ field, expected }) =>
          truth[field] !== undefined && (expected === null || expected === String(truth[field])),
      ),
    ),
  );
}

/** A wrong figure as people make them: a little off, a digit less or more, zero, or anything. */
export function wrong(random: Random, right: number): number {
  const made = random.pick([
    right + 1 + random.below(4),
    Math.max(0, right - 1 - random.below(4)),
    right * 10,
    Math.floor(right / 10),
    random.below(2 * right + 10),
  ]);
  return made === right ? right + 1 : made;
}

/** Fields of section 三 to spoil: anywhere, within one row or column, or in the corner of a few. */
export function fieldsToSpoil(random: Random, edition: PrintedEdition, count: number): FieldId[] {
  const cells = [...placesIn(promisesOf(edition)).keys()].filter((field) => field.startsWith('requests.'));
  const rowOf = (field: FieldId) => field.slice(0, field.lastIndexOf('.'));
  const columnOf = (field: FieldId) => field.slice(field.lastIndexOf('.'));
  const one = cells[random.below(cells.length)] ?? '';
  const other = cells[random.below(cells.length)] ?? '';
  const near = random.pick<(field: FieldId) => boolean>([
    () => true,
    (field) => rowOf(field) === rowOf(one),
    (field) => columnOf(field) === columnOf(one),
    (field) =>
      [one, other].some((cell) => rowOf(cell) === rowOf(field) || columnOf(cell) === columnOf(field)),
  ]);
  const pool = cells.filter(near);
  const chosen = new Set<FieldId>();
  while (chosen.size < count) chosen.add(pool[random.below(pool.length)] ?? one);
  return [...chosen];
}

/** Section 三 of one edition as the parity code it is; a file for each edition, so that they run side by side. */
export function testParity(edition: PrintedEdition): void {
  const promises = promisesOf(edition);
  const places = placesIn(promises);
  const cells = [...places.keys()].filter((field) => field.startsWith('requests.'));

  it('any one wrong figure of section 三 is detected, and named wherever one correction exists', () => {
    let named = 0;
    const faults: string[] = [];
    for (const seed of SEEDS) {
      const random = seeded(seed);
      const values = valuesOf(soundReport(seed, edition));
      const figures = figuresFrom(values);
      for (const field of cells) {
        const right = values[field] ?? 0;
        const printed = wrong(random, right);
        figures[field] = number(printed);
        values[field] = printed;
        const suspicion = explained(edition, figures);
        const possible = singles(promises, values, places);
        const found = new Map(
          suspicion.causes.flatMap(({ sets }) => sets.flat()).map((one) => [one.field, one]),
        );
        if (suspicion.causes.length !== 1) faults.push(`${seed} ${field}: not detected`);
        if (sizeOf(suspicion) !== 1 || found.size !== possible.size)
          faults.push(`${seed} ${field}: ${found.size} of ${possible.size}`);
        if (found.get(field)?.expected !== String(right)) faults.push(`${seed} ${field}: wrong value`);
        if (possible.size === 1) {
          const [only] = namedSuspects(suspicion);
          if (only?.field !== field || only.printed !== String(printed) || only.expected !== String(right))
            faults.push(`${seed} ${field}: not named`);
          named += 1;
        }
        figures[field] = number(right);
        values[field] = right;
      }
    }
    expect(faults).toEqual([]);
    expect(named).toBe(SEEDS.length * cells.length);
  }, 120_000);

  it.each([2, 3])(
    '%i wrong figures are among the smallest sets, and named where they are the only one',
    (count) => {
      const faults: string[] = [];
      const sizes = new Map<number, number>();
      let alone = 0;
      for (let seed = 0; seed < 1500; seed += 1) {
        const random = seeded(seed * 3 + count);
        const values = valuesOf(soundReport(seed % 200, edition));
        const truth: Record<FieldId, number> = {};
        for (const field of fieldsToSpoil(random, edition, count)) {
          truth[field] = values[field] ?? 0;
          values[field] = wrong(random, truth[field] ?? 0);
        }
        const suspicion = explained(edition, figuresFrom(values));
        const size = sizeOf(suspicion);
        sizes.set(size, (sizes.get(size) ?? 0) + 1);
        const single = singles(promises, values, places);
        if (single.size > 0 !== (size === 1)) faults.push(`${seed}: ${size} figures`);
        if (size < 1 || size > count) faults.push(`${seed}: ${size} figures`);
        // Fewer figures than were spoilt may explain the same failures: then they really must.
        for (const set of size < count ? (suspicion.causes[0]?.sets ?? []) : []) {
          const changed = Object.fromEntries(set.map(({ field, expected }) => [field, Number(expected)]));
          if (!allHold(promises, { ...values, ...changed })) faults.push(`${seed}: does not mend`);
        }
        if (size < count) continue;
        if (!holdsTruth(suspicion, truth)) faults.push(`${seed}: ${keyOf(Object.keys(truth))} not found`);
        const fieldsNamed = keyOf(namedSuspects(suspicion).map(({ field }) => field));
        const sets = suspicion.causes.reduce((product, cause) => product * cause.sets.length, 1);
        if (sets === 1) alone += 1;
        if (fieldsNamed !== (sets === 1 ? keyOf(Object.keys(truth)) : '')) faults.push(`${seed}: not named`);
      }
      expect(faults).toEqual([]);
      expect(sizes.get(count)).toBeGreaterThan(1400);
      expect(alone).toBeGreaterThan(1000);
      expect(alone).toBeLessThan(1500);
    },
    120_000,
  );

  it('finds all pairs that trying all values finds, and no other', () => {
    let several = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const random = seeded(seed + 900);
      const sound = valuesOf(soundReport(seed, edition));
      if (Math.max(...Object.values(sound)) > 60) continue;
      const values = { ...sound };
      // Where it can be, one figure gains what another of its row loses, and another row could have done the same.
      const rows = outcomeKeys(edition).map((row) => `requests.${row}`);
      const twin = rows.find((row) => (values[`${row}.business`] ?? 0) > 0);
      const moved = rows.find((row) => row !== twin && (values[`${row}.naturalPerson`] ?? 0) > 0);
      if (twin !== undefined && moved !== undefined) {
        values[`${moved}.naturalPerson`] = (values[`${moved}.naturalPerson`] ?? 0) - 1;
        values[`${moved}.business`] = (values[`${moved}.business`] ?? 0) + 1;
      } else {
        for (const field of fieldsToSpoil(random, edition, 2))
          values[field] = (values[field] ?? 0) + 1 + random.below(3);
      }
      if (singles(promises, values, places).size > 0) continue;
      const suspicion = explained(edition, figuresFrom(values));
      const found = suspicion.causes.flatMap(({ sets }) =>
        sets.map((set) => [
          keyOf(set.map(({ field }) => field)),
          Object.fromEntries(set.map(({ field, expected: value }) => [field, Number(value)])),
        ]),
      );
      expect(suspicion.causes).toHaveLength(1);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(pairs(promises, values)));
      if (found.length > 1) several += 1;
    }
    expect(several).toBeGreaterThan(5);
  }, 60_000);

  it('never suspects a sound report, blanks and dashes included', () => {
    const faults: number[] = [];
    for (let seed = 0; seed < 5000; seed += 1) {
      const random = seeded(seed + 5);
      const figures = figuresFrom(valuesOf(soundReport(seed, edition)));
      // Zeros printed blank or as a dash; in one report of eight, the whole 总计 column is left blank.
      const often = 1 + random.below(4);
      const bare = random.oneIn(8);
      for (const [field, figure] of Object.entries(figures)) {
        const zero = figure.is === 'number' && figure.value === '0';
        if ((zero && random.oneIn(often)) || (bare && field.endsWith('.total')))
          figures[field] = random.oneIn(2) ? blank : { is: 'blank', text: '—' };
      }
      const report = reportOf(edition, figures);
      const findings = check(report, forms);
      const suspicion = suspects(report, findings, { forms });
      if (findings.some(({ outcome }) => outcome === 'fails') || suspicion.causes.length > 0)
        faults.push(seed);
    }
    expect(faults).toEqual([]);
  }, 60_000);
}
