import { compare, sum, ZERO } from '../decimal';
import type { Figure } from '../figure';
import type { FieldId, Identity } from '../form';
import { noteOn, type SectionReading, withdraw } from './result';
import type { SectionForm } from './section';

/**
 * Takes back rows that have lost a cell or stand one aside: the total is blank, and what stands left of it is the
 * sum of all before (9 0 0 0 0 9 □ for 9 0 0 0 0 0 9). Where the cell was lost cannot be told, so none of the
 * row's figures can.
 *
 * A publisher who leaves totals blank leaves several; they are a sign only if every row without one ends like that.
 */
export function withdrawShifted(form: SectionForm, into: SectionReading): void {
  const rows = unique(rowsOf(form).filter((identity) => isWithoutTotal(identity, into)));
  if (!rows.every((row) => endsWithItsSum(row, into))) return;
  for (const { left, total } of rows) {
    const fields = left.map((term) => term.field).concat(total ?? []);
    const texts = fields.map((field) => into.figures.get(field)?.text ?? '');
    into.notes.push(noteOn('page.row', form, fields, texts));
    withdraw(fields, into);
  }
}

const ofRows = new WeakMap<SectionForm, readonly Identity[]>();

/** A form's identities that speak of one printed row each. */
function rowsOf(form: SectionForm): readonly Identity[] {
  const known = ofRows.get(form) ?? form.identities.filter(isRow);
  ofRows.set(form, known);
  return known;
}

/** The editions share most identities. */
function unique(identities: readonly Identity[]): Identity[] {
  return [...new Map(identities.map((identity) => [identity.id, identity])).values()];
}

/** Whether an identity speaks of one printed row: its fields differ in their last part alone. */
function isRow({ left, total }: Identity): boolean {
  if (total === undefined) return false;
  const rowOf = (field: FieldId) => field.slice(0, field.lastIndexOf('.'));
  return left.every((term) => rowOf(term.field) === rowOf(total));
}

function isWithoutTotal({ left, total }: Identity, into: SectionReading): boolean {
  const printed = total === undefined ? undefined : into.figures.get(total);
  return printed?.is === 'blank' && left.some((term) => !isZero(into.figures.get(term.field)));
}

function isZero(figure: Figure | undefined): boolean {
  return figure?.is !== 'number' || figure.value === ZERO;
}

function endsWithItsSum({ left }: Identity, into: SectionReading): boolean {
  const figures = left.map((term) => into.figures.get(term.field));
  const last = figures.findLastIndex((figure) => figure?.is !== 'blank');
  const end = figures[last];
  if (last < 1 || end?.is !== 'number' || end.value === ZERO) return false;
  const before = figures.slice(0, last).flatMap((figure) => (figure?.is === 'number' ? [figure.value] : []));
  return before.length > 0 && compare(sum(before), end.value) === 0;
}
