import { figureOf, tablesOf } from '../core/check';
import { type Decimal, isNegative, negate, subtract, ZERO } from '../core/decimal';
import { percentage } from '../core/derived';
import type { Figure } from '../core/figure';
import { type Edition, type FieldId, type Form, fieldId, type Section, type TableForm } from '../core/form';
import type { Report } from '../core/report';
import { plain } from '../core/text';
import { tableOfBoth } from './tables';

/**
 * Two reports side by side: years of one agency, two agencies, or two readings of one report. "Was" is the one
 * that is compared from, "is" the one compared to. Plain data; nothing here judges.
 */

/**
 * How a cell stands in the two.
 * same: the same number, or nothing on either side, or the same unreadable text.
 * differs: two numbers that are not the same.
 * gap: one or both print no number, and not the same; a gap has no size, so there is no difference of numbers.
 * formWas, formIs: only the form of that report has the field, so nothing can be said of a change.
 */
export type Standing = 'same' | 'differs' | 'gap' | 'formWas' | 'formIs';

export interface PairCell {
  readonly field: FieldId;
  /** Undefined: not printed. */
  readonly was: Figure | undefined;
  readonly is: Figure | undefined;
  readonly standing: Standing;
  /** Is minus was, exact; null unless both are numbers. */
  readonly difference: Decimal | null;
  /**
   * The difference in percent of what was, one decimal, rounded half away from zero ("-33.3"). Null where there
   * is no difference of numbers, and where what was is not above zero: from nothing no share can be taken.
   */
  readonly percent: string | null;
}

/** What a report has of a table: it prints it; it does not though its form has it; its form has none. */
export type TableSide =
  | { readonly is: 'printed'; readonly edition: Edition }
  | { readonly is: 'missing' }
  | { readonly is: 'otherForm' };

/** Numbers of cells. */
export interface PairCount {
  /** Cells in which both print a number. */
  readonly both: number;
  /** How many of those differ. */
  readonly differ: number;
  /** Cells of both forms in which only the one prints a number. */
  readonly onlyWas: number;
  readonly onlyIs: number;
  /** Numbers in fields that the other's form does not have. */
  readonly formWas: number;
  readonly formIs: number;
}

export interface PairTable {
  readonly section: Section;
  readonly was: TableSide;
  readonly is: TableSide;
  /** Rows and columns of both, as the forms print them. A cell that is no field of either is not in `cells`. */
  readonly table: TableForm;
  readonly cells: Readonly<Record<FieldId, PairCell>>;
  /** Keys of the rows whose every cell stands the same. */
  readonly unchanged: readonly string[];
  readonly count: PairCount;
}

export interface Pair {
  /** In printed order; tables that neither prints are left out. */
  readonly tables: readonly PairTable[];
  readonly count: PairCount;
}

const SECTIONS: readonly Section[] = ['statistics', 'disclosed', 'requests', 'remedies'];

/** Lays two reports side by side, whatever editions their tables follow. */
export function pairOf(was: Report, is: Report, forms: readonly Form[]): Pair {
  const tables = SECTIONS.flatMap((section) => tablePair(section, was, is, forms) ?? []);
  return { tables, count: added(tables.map(({ count }) => count)) };
}

function tablePair(section: Section, was: Report, is: Report, forms: readonly Form[]): PairTable | null {
  const sides = { was: sideOf(was, section, forms), is: sideOf(is, section, forms) };
  if (sides.was.is !== 'printed' && sides.is.is !== 'printed') return null;
  const form = (side: TableSide, other: TableSide) => {
    // A table that a report leaves out is held to be of the edition that the other one prints.
    const edition =
      side.is === 'printed'
        ? side.edition
        : side.is === 'missing' && other.is === 'printed'
          ? other.edition
          : null;
    return formTable(forms, section, edition);
  };
  const own = { was: form(sides.was, sides.is), is: form(sides.is, sides.was) };
  const both = tableOfBoth({ section, was: own.was, is: own.is, reports: [was, is], forms });
  if (both === null) return null;
  const fields = { was: fieldsIn(own.was), is: fieldsIn(own.is) };
  const cells: Record<FieldId, PairCell> = {};
  const unchanged: string[] = [];
  for (const block of both.blocks) {
    for (const row of block.rows) {
      const line = block.columns.flatMap((column) => {
        const field = fieldId(both.prefix, row.key, column.key);
        const [from, to] = [figureOf(was, field), figureOf(is, field)];
        const has = {
          was: fields.was.has(field) || from !== undefined,
          is: fields.is.has(field) || to !== undefined,
        };
        // A subtotal is in no form: who adds one prints more, and nobody's form forbids it.
        const isFree = !fields.was.has(field) && !fields.is.has(field);
        if (!has.was && !has.is) return [];
        return cellOf(field, from, to, isFree || (has.was && has.is) ? null : has.was ? 'formWas' : 'formIs');
      });
      for (const cell of line) cells[cell.field] = cell;
      if (line.every(({ standing }) => standing === 'same')) unchanged.push(row.key);
    }
  }
  return { section, ...sides, table: both, cells, unchanged, count: counted(Object.values(cells)) };
}

function sideOf(report: Report, section: Section, forms: readonly Form[]): TableSide {
  const edition = report.editions[section];
  if (edition !== undefined) return { is: 'printed', edition };
  const tables = tablesOf(report, forms);
  const isMissing = tables.length === 0 || tables.some((table) => table.section === section);
  return { is: isMissing ? 'missing' : 'otherForm' };
}

function formTable(forms: readonly Form[], section: Section, edition: Edition | null): TableForm | undefined {
  return forms
    .flatMap((form) => form.tables)
    .find((table) => table.section === section && table.edition === edition);
}

function fieldsIn(table: TableForm | undefined): ReadonlySet<FieldId> {
  return new Set(
    table?.blocks.flatMap((block) =>
      block.rows.flatMap((row) => block.columns.map((column) => fieldId(table.prefix, row.key, column.key))),
    ),
  );
}

function cellOf(
  field: FieldId,
  was: Figure | undefined,
  is: Figure | undefined,
  only: 'formWas' | 'formIs' | null,
): PairCell {
  const cell = { field, was, is, difference: null, percent: null };
  if (only !== null) return { ...cell, standing: only };
  if (was?.is !== 'number' || is?.is !== 'number')
    return { ...cell, standing: isSameGap(was, is) ? 'same' : 'gap' };
  const difference = subtract(is.value, was.value);
  if (difference === ZERO)
    return { ...cell, standing: 'same', difference, percent: percent(was.value, difference) };
  return { ...cell, standing: 'differs', difference, percent: percent(was.value, difference) };
}

function isSameGap(was: Figure | undefined, is: Figure | undefined): boolean {
  if (was === undefined || is === undefined) return was === is;
  return was.is === is.is && (was.is !== 'unreadable' || plain(was.text) === plain(is.text));
}

function percent(was: Decimal, difference: Decimal): string | null {
  if (was === ZERO || isNegative(was)) return null;
  if (!isNegative(difference)) return percentage(difference, was);
  const size = percentage(negate(difference), was);
  return /[1-9]/.test(size) ? `-${size}` : size;
}

function counted(cells: readonly PairCell[]): PairCount {
  const number = (figure: Figure | undefined) => figure?.is === 'number';
  const count = (test: (cell: PairCell) => boolean) => cells.filter(test).length;
  const isShared = ({ standing }: PairCell) => standing !== 'formWas' && standing !== 'formIs';
  return {
    both: count((cell) => number(cell.was) && number(cell.is)),
    differ: count(({ standing }) => standing === 'differs'),
    onlyWas: count((cell) => isShared(cell) && number(cell.was) && !number(cell.is)),
    onlyIs: count((cell) => isShared(cell) && number(cell.is) && !number(cell.was)),
    formWas: count((cell) => cell.standing === 'formWas' && number(cell.was)),
    formIs: count((cell) => cell.standing === 'formIs' && number(cell.is)),
  };
}

function added(counts: readonly PairCount[]): PairCount {
  const sum = (key: keyof PairCount) => counts.reduce((all, count) => all + count[key], 0);
  return {
    both: sum('both'),
    differ: sum('differ'),
    onlyWas: sum('onlyWas'),
    onlyIs: sum('onlyIs'),
    formWas: sum('formWas'),
    formIs: sum('formIs'),
  };
}
