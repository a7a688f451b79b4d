import { figureOf, tablesOf } from '../core/check';
import { type Decimal, ZERO } from '../core/decimal';
import type { Figure } from '../core/figure';
import {
  type FieldId,
  type FieldPlace,
  type Form,
  fieldsOf,
  type Section,
  type TableForm,
} from '../core/form';
import type { Report } from '../core/report';

/**
 * Figures that repeat those of the year before. A table or a row of a table is told where every one of its figures
 * is what it was, zeros and blanks counting as the same nothing, and chance is no explanation.
 *
 * Chance: two years of things that happen about n times a year come out alike about once in 2√(πn) times (two draws
 * of one Poisson distribution). For independent figures that multiplies: once in √(12·n₁ × 12·n₂ × …), with 4π
 * rounded down. What is told would come about by chance less than once in `CHANCE` tables or rows, and counts
 * `FEWEST` figures at least, because a single figure may stand still for a reason. Nothing is counted of totals, which
 * repeat their parts, of what an agency has rather than does (documents in force, items, staff), of what must be what
 * the year before left (上年结转), and of zeros. Zeros at the end of a figure are taken off first: round figures are
 * estimates.
 */

/** What repeats the year before: worth a look, no error by itself. */
export interface Repeated {
  readonly section: Section;
  /** Key of a row of section 三; null: the whole table. */
  readonly row: string | null;
  /** The figures that repeat, without zeros and blanks, in printed order. */
  readonly fields: readonly FieldId[];
}

/** Figures that speak, at least. */
export const FEWEST = 3;
/** One in so many by chance, at most. */
export const CHANCE = 31_623;

const LEAST = BigInt(CHANCE) ** 2n;

/** Last parts of the ids of figures that say what there is, not what was done in the year. */
const STANDING =
  /^disclosed\.(?:.+\.(?:inForce|previous)|(?:regulations|normativeDocs)\.total)$|^statistics\.staff\./;

/** @returns tables first; a row of a table that is told as a whole is not told again */
export function repeatedFrom(before: Report, now: Report, forms: readonly Form[]): Repeated[] {
  const earlier = new Map(tablesOf(before, forms).map((table) => [table.section, table]));
  return tablesOf(now, forms).flatMap((table): Repeated[] => {
    const old = earlier.get(table.section);
    if (old === undefined || now.editions[table.section] === undefined) return [];
    const totals = totalsOf(table);
    const repeated = (places: readonly FieldPlace[]) => repeatedIn(before, now, places, totals);
    const { section } = table;
    if (old === table) {
      const fields = repeated(fieldsOf(table));
      if (fields !== null) return [{ section, row: null, fields }];
    }
    const rows = table.blocks.flatMap((block) => block.rows);
    return rows.flatMap(({ key }): Repeated[] => {
      if (key === '' || rows.length === 1) return [];
      const fields = repeated(fieldsOf(table).filter(({ row }) => row.key === key));
      return fields === null ? [] : [{ section, row: key, fields }];
    });
  });
}

/** The figures other than nothing, where all repeat and chance is no explanation; else null. */
function repeatedIn(
  before: Report,
  now: Report,
  places: readonly FieldPlace[],
  totals: ReadonlySet<FieldId>,
): FieldId[] | null {
  const fields: FieldId[] = [];
  let [count, weight] = [0, 1n];
  for (const { field } of places) {
    const value = amountOf(figureOf(now, field));
    if (value === null || value !== amountOf(figureOf(before, field))) return null;
    if (value === ZERO) continue;
    fields.push(field);
    if (totals.has(field) || STANDING.test(field)) continue;
    count += 1;
    weight *= 12n * sizeOf(value);
  }
  return count >= FEWEST && weight >= LEAST ? fields : null;
}

/** A number; zero for a blank; null where nothing can be said of it. */
function amountOf(figure: Figure | undefined): Decimal | null {
  if (figure === undefined || figure.is === 'unreadable') return null;
  return figure.is === 'number' ? figure.value : ZERO;
}

/** A figure in its own digits, without sign, point and the zeros at its end: 43.788 is 43788, 1200 is 12. */
function sizeOf(value: Decimal): bigint {
  return BigInt(value.replace(/[-.]/g, '').replace(/0+$/, '') || '0');
}

/** Figures that the form's own sums make of others. */
function totalsOf(table: TableForm): ReadonlySet<FieldId> {
  return new Set(table.identities.flatMap(({ total }) => (total === undefined ? [] : [total])));
}
