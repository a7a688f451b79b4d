import { type Finding, figureOf, tablesOf } from './check';
import { add, type Decimal, isNegative, isWhole, shift, subtract, sum, ZERO } from './decimal';
import {
  type Block,
  type FieldId,
  type Form,
  fieldId,
  type Heading,
  type Identity,
  type TableForm,
} from './form';
import type { Report } from './report';
import type { Slip, SlipId, Suspect } from './suspect/types';

/** What a slip is looked for in. */
export interface SlipContext {
  readonly forms: readonly Form[];
  /** The same agency's report of the year before, where there is one. */
  readonly yearBefore?: Report;
}

/** A figure's place in its table. */
interface Place {
  readonly prefix: string;
  readonly block: Block;
  readonly row: number;
  readonly column: number;
  readonly rowHeading: Heading;
  readonly columnHeading: Heading;
}

/** One suspect with all that a slip may be told from. */
interface Case {
  readonly field: FieldId;
  /** Printed value; a blank is zero. */
  readonly printed: Decimal;
  readonly blank: boolean;
  readonly expected: Decimal;
  /** Undefined for a figure that the form does not have, such as a subtotal. */
  readonly place: Place | undefined;
  readonly placeOf: (field: FieldId) => Place | undefined;
  /** Identities that the figure is the total of. */
  readonly totalOf: readonly Identity[];
  /** Identities that the figure is a part of, where they have a total. */
  readonly partOf: () => readonly Identity[];
  /** How many figures are corrected together. */
  readonly together: number;
  /** Value on the page; null where none was read. */
  readonly before: (field: FieldId) => Decimal | null;
  /** Value once the suspects are corrected; null where none was read or none is implied. */
  readonly after: (field: FieldId) => Decimal | null;
  readonly yearBefore: Report | undefined;
}

/** Where it fits: the figure that it came from, or null where the slip names none. Undefined: it does not fit. */
type Fit = FieldId | null | undefined;

/** Each slip with the exact condition it is claimed under, most specific first: the first that fits is named. */
const SLIPS: readonly { readonly id: SlipId; readonly test: (one: Case) => Fit }[] = [
  { id: 'blankTotal', test: (one) => when(one.blank && one.totalOf.length > 0) },
  { id: 'carryOverCounted', test: carryOver },
  { id: 'organisationsLeftOut', test: (one) => when(organisationsLeftOut(one)) },
  { id: 'rowShifted', test: (one) => when(rowShifted(one)) },
  { id: 'tenfold', test: (one) => when(one.expected !== ZERO && one.printed === shift(one.expected, 1)) },
  { id: 'digitsSwapped', test: (one) => when(digits(one, swapped)) },
  {
    id: 'digitDoubled',
    test: (one) => when(digits(one, (printed, expected) => oneDigitMore(printed, expected, true))),
  },
  {
    id: 'copiedYearBefore',
    test: (one) => when(one.yearBefore !== undefined && copied(one, valueIn(one.yearBefore, one.field))),
  },
  {
    id: 'digitDropped',
    test: (one) => when(digits(one, (printed, expected) => oneDigitMore(expected, printed, false))),
  },
  { id: 'totalNotUpdated', test: (one) => when(one.totalOf.some((identity) => lacksOnePart(one, identity))) },
  { id: 'copiedAbove', test: (one) => copiedFrom(one, [neighbour(one, -1, 0)]) },
  { id: 'copiedBeside', test: (one) => copiedFrom(one, [neighbour(one, 0, -1), neighbour(one, 0, 1)]) },
];

/**
 * Names the slip that a suspect looks like, or null where none fits exactly.
 * @param set all figures corrected together with it, itself included
 */
export function slipOf(
  report: Report,
  suspect: Suspect,
  context: SlipContext,
  set: readonly Suspect[] = [suspect],
): Slip | null {
  return slipFinder(report, context)(suspect, set);
}

/** As `slipOf`, for many suspects of one report. */
export function slipFinder(
  report: Report,
  context: SlipContext,
): (suspect: Suspect, set: readonly Suspect[]) => Slip | null {
  const tables = tablesOf(report, context.forms);
  const placeOf = (field: FieldId) => {
    for (const table of tables) {
      const place = placesIn(table).get(field);
      if (place !== undefined) return place;
    }
    return undefined;
  };
  const identities = tables
    .flatMap((table) => table.identities)
    .filter(({ force, relation }) => force === 'must' && relation === '=');
  return (suspect, set) => {
    const { field, expected } = suspect;
    if (expected === null) return null;
    const one: Case = {
      field,
      printed: suspect.printed ?? ZERO,
      blank: suspect.printed === null,
      expected,
      place: placeOf(field),
      placeOf,
      together: set.length,
      totalOf: identities.filter(({ total }) => total === field),
      partOf: () =>
        identities.filter(
          ({ total, left }) => total !== undefined && left.some((term) => term.field === field),
        ),
      before: (other) => valueIn(report, other),
      after: (other) => {
        const corrected = set.find((member) => member.field === other);
        return corrected === undefined ? valueIn(report, other) : corrected.expected;
      },
      yearBefore: context.yearBefore,
    };
    for (const { id, test } of SLIPS) {
      const from = test(one);
      if (from !== undefined) return { id, from };
    }
    return null;
  };
}

/** Totals left blank over parts that are not all zero, with the sums they would have: slips, though nothing fails. */
export function blankTotals(findings: readonly Finding[]): Suspect[] {
  return findings.flatMap(({ identity, reason, left }) =>
    reason === 'blankTotal' && identity.total !== undefined && left !== null
      ? [{ field: identity.total, printed: null, expected: left }]
      : [],
  );
}

/** Places by table: forms never change, so each is laid out once. */
const laidOut = new WeakMap<TableForm, ReadonlyMap<FieldId, Place>>();

function placesIn(table: TableForm): ReadonlyMap<FieldId, Place> {
  const known = laidOut.get(table);
  if (known !== undefined) return known;
  const { prefix } = table;
  const places = new Map<FieldId, Place>();
  for (const block of table.blocks) {
    block.rows.forEach((rowHeading, row) => {
      block.columns.forEach((columnHeading, column) => {
        const field = fieldId(prefix, rowHeading.key, columnHeading.key);
        places.set(field, { prefix, block, row, column, rowHeading, columnHeading });
      });
    });
  }
  laidOut.set(table, places);
  return places;
}

function valueIn(report: Report, field: FieldId): Decimal | null {
  const figure = figureOf(report, field);
  if (figure === undefined || figure.is === 'unreadable') return null;
  return figure.is === 'number' ? figure.value : ZERO;
}

function when(fits: boolean): Fit {
  return fits ? null : undefined;
}

/** （七）总计 is too large by exactly what was carried out of the year, or into it, in the same column. */
function carryOver({ place, printed, expected, after }: Case): Fit {
  if (place?.rowHeading.key !== 'handled') return undefined;
  return ['carriedOut', 'carriedIn']
    .map((row) => fieldId(place.prefix, row, place.columnHeading.key))
    .find((field) => {
      const carried = after(field);
      return carried !== null && carried !== ZERO && printed === add(expected, carried);
    });
}

/** A row's 总计 prints the natural persons only, and there are applications by organisations. */
function organisationsLeftOut({ place, printed, expected, after, totalOf }: Case): boolean {
  if (place === undefined) return false;
  const organisations = place.block.columns
    .filter((column) => column.group === 'organisations')
    .map((column) => fieldId(place.prefix, place.rowHeading.key, column.key));
  const parts = totalOf.find(({ left }) =>
    organisations.every((field) => left.some((term) => term.field === field)),
  );
  if (organisations.length === 0 || parts === undefined) return false;
  const left = valuesOf(organisations, after);
  if (left === null) return false;
  const leftOut = sum(left);
  return leftOut !== ZERO && printed === subtract(expected, leftOut);
}

/**
 * All parts of a row's total are printed one place to the right or to the left of where they belong, with nothing
 * at the end they left and nothing lost at the other.
 */
function rowShifted({ place, placeOf, partOf, together, before, after }: Case): boolean {
  if (place === undefined || together < 2) return false;
  return partOf().some(({ left }) => {
    const fields = left.map((term) => term.field);
    const inRow = fields.every((other) => {
      const at = placeOf(other);
      return at?.block === place.block && at.row === place.row;
    });
    if (!inRow) return false;
    const printed = valuesOf(fields, before);
    const right = valuesOf(fields, after);
    if (printed === null || right === null) return false;
    return movedOn(right, printed) || movedOn([...right].reverse(), [...printed].reverse());
  });
}

function movedOn(right: readonly Decimal[], printed: readonly Decimal[]): boolean {
  return (
    printed[0] === ZERO &&
    right.at(-1) === ZERO &&
    right.some((value) => value !== ZERO) &&
    printed.slice(1).every((value, position) => value === right[position])
  );
}

/** The total is the sum of its parts but for exactly one, as if that part had been added or counted later. */
function lacksOnePart({ printed, expected, after }: Case, { left }: Identity): boolean {
  const parts = valuesOf(
    left.map((term) => term.field),
    after,
  );
  if (parts === null || sum(parts) !== expected) return false;
  const counted = parts.filter((value) => value !== ZERO);
  return counted.length > 1 && counted.some((value) => printed === subtract(expected, value));
}

function valuesOf(fields: readonly FieldId[], read: (field: FieldId) => Decimal | null): Decimal[] | null {
  const values: Decimal[] = [];
  for (const field of fields) {
    const value = read(field);
    if (value === null) return null;
    values.push(value);
  }
  return values;
}

/** Tests two whole numbers by their digits. A printed zero is more often an empty place than a mistyped number. */
function digits({ printed, expected }: Case, test: (printed: string, expected: string) => boolean): boolean {
  const plain = [printed, expected].every((value) => isWhole(value) && !isNegative(value));
  return plain && printed !== ZERO && test(printed, expected);
}

/** Two neighbouring digits have changed places. */
function swapped(printed: string, expected: string): boolean {
  if (printed.length !== expected.length) return false;
  for (let at = 0; at + 1 < printed.length; at += 1) {
    const [one = '', two = ''] = expected.slice(at, at + 2);
    if (one !== two && printed === expected.slice(0, at) + two + one + expected.slice(at + 2)) return true;
  }
  return false;
}

/** The longer number is the shorter with one digit more; `twice`: with one of its digits typed twice. */
function oneDigitMore(longer: string, shorter: string, twice: boolean): boolean {
  if (longer.length !== shorter.length + 1) return false;
  for (let at = 0; at < longer.length; at += 1) {
    const without = longer.slice(0, at) + longer.slice(at + 1);
    if (without === shorter && (!twice || longer[at] === longer[at + 1])) return true;
  }
  return false;
}

function copied({ printed }: Case, other: Decimal | null): boolean {
  return printed !== ZERO && other === printed;
}

function copiedFrom(one: Case, fields: readonly (FieldId | undefined)[]): Fit {
  return fields.find((field) => field !== undefined && copied(one, one.before(field)));
}

/** The cell so many rows and columns further, within the same block of the table. */
function neighbour({ place }: Case, rows: number, columns: number): FieldId | undefined {
  if (place === undefined) return undefined;
  const row = place.block.rows[place.row + rows];
  const column = place.block.columns[place.column + columns];
  return row === undefined || column === undefined ? undefined : fieldId(place.prefix, row.key, column.key);
}
