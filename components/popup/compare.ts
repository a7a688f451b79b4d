import { type Decimal, subtract, ZERO } from '../../lib/core/decimal';
import type { Figure } from '../../lib/core/figure';
import { type FieldId, type Form, fieldsOf, type Section } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import type { ComparedFigure, ComparedReport, ComparisonView } from './views';

const SECTIONS: readonly Section[] = ['statistics', 'disclosed', 'requests', 'remedies'];

/** Puts two reports side by side, in the order of their forms, each figure once. */
export function comparisonView(
  left: { readonly row: ComparedReport; readonly report: Report },
  right: { readonly row: ComparedReport; readonly report: Report },
  forms: readonly Form[],
  label: (field: FieldId) => string,
  address: string,
): ComparisonView {
  const sections = SECTIONS.map((section) => {
    const fields = new Set(
      [left.report, right.report].flatMap((report) => printedFields(report, section, forms)),
    );
    return {
      section,
      figures: [...fields].map((field) =>
        compared(field, label(field), left.report.figures[field], right.report.figures[field]),
      ),
    };
  });
  return {
    left: left.row,
    right: right.row,
    address,
    sections: sections.filter(({ figures }) => figures.length > 0),
  };
}

/** Fields of one section that a report prints, in the form's order. */
function printedFields(report: Report, section: Section, forms: readonly Form[]): FieldId[] {
  // A row of another edition is printed now and then, so every edition's fields are looked for.
  const own = (edition: string) => (edition === report.editions[section] ? 0 : 1);
  return forms
    .flatMap((form) => form.tables)
    .filter((table) => table.section === section)
    .sort((a, b) => own(a.edition) - own(b.edition))
    .flatMap((table) => fieldsOf(table).map(({ field }) => field))
    .filter((field) => report.figures[field] !== undefined);
}

function compared(
  field: FieldId,
  label: string,
  left: Figure | undefined,
  right: Figure | undefined,
): ComparedFigure {
  const from = numberIn(left);
  const to = numberIn(right);
  const difference = from === null || to === null ? null : subtract(to, from);
  const differs = difference === null ? !isSame(left, right) : difference !== ZERO;
  return { field, label, left, right, difference, differs };
}

function numberIn(figure: Figure | undefined): Decimal | null {
  return figure?.is === 'number' ? figure.value : null;
}

function isSame(left: Figure | undefined, right: Figure | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return left.is === right.is && (left.is === 'blank' || left.text === right.text);
}
