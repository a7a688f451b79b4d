import type { ComponentChildren } from 'preact';
import type { FieldId, TableForm } from '../../lib/core/form';
import { layOutForm, type PrintedCell } from '../../lib/words/form-layout';

interface FormTableProps {
  readonly table: TableForm;
  /** What stands in a figure's cell. */
  readonly figure: (field: FieldId) => ComponentChildren;
  /** Further attributes of that cell. */
  readonly attributes?: (field: FieldId) => Readonly<Record<string, string | undefined>>;
  /** The name of a field's row in another language, printed small under the form's own. */
  readonly gloss?: (field: FieldId) => string;
}

/** A statutory table as the notice prints it, heads merged as there, in the form's own words. */
export function FormTable({ table, figure, attributes, gloss }: FormTableProps) {
  const cell = (one: PrintedCell, at: number, row: readonly PrintedCell[]) => {
    const spans = { rowSpan: one.rowSpan, colSpan: one.columnSpan };
    const { field } = one;
    if (field === null) {
      const named = row[at + 1]?.field ?? null;
      return (
        <th key={at} scope={scopeOf(one, row[at + 1])} {...spans}>
          {one.text}
          {named !== null && gloss !== undefined && (
            <span class="gloss" lang="en">
              {gloss(named)}
            </span>
          )}
        </th>
      );
    }
    return (
      <td key={at} {...attributes?.(field)}>
        {figure(field)}
      </td>
    );
  };
  const lines = (rows: readonly (readonly PrintedCell[])[]) =>
    // Rows never change their places: a form is a form.
    rows.map((row, at) => <tr key={String(at)}>{row.map(cell)}</tr>);
  return (
    <>
      {layOutForm(table).map(({ heads, rows }, at) => (
        <table key={table.blocks[at]?.title ?? ''} class={`form form-${table.section}`}>
          <thead>{lines(heads)}</thead>
          <tbody>{lines(rows)}</tbody>
        </table>
      ))}
    </>
  );
}

/** What a head stands over or beside: the last before the figures names its row. */
function scopeOf(head: PrintedCell, next: PrintedCell | undefined): 'row' | 'rowgroup' | 'col' | 'colgroup' {
  if (next?.field != null) return 'row';
  if (head.rowSpan > 1 && next !== undefined && head.columnSpan === 1) return 'rowgroup';
  return head.columnSpan > 1 ? 'colgroup' : 'col';
}
