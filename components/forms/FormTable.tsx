import type { ComponentChildren } from 'preact';
import type { FieldId, TableForm } from '../../lib/core/form';
import { layOutForm, type PrintedCell } from '../../lib/words/form-layout';

interface FormTableProps {
  readonly table: TableForm;
  /** What stands in a figure's cell. */
  readonly figure: (field: FieldId) => ComponentChildren;
  /** Further attributes of that cell. */
  readonly attributes?: (field: FieldId) => Readonly<Record<string, string | undefined>>;
}

/** A statutory table as the notice prints it, heads merged as there, in the form's own words. */
export function FormTable({ table, figure, attributes }: FormTableProps) {
  const cell = (one: PrintedCell, at: number) => {
    const spans = { rowSpan: one.rowSpan, colSpan: one.columnSpan };
    const { field } = one;
    if (field === null)
      return (
        <th key={at} {...spans}>
          {one.text}
        </th>
      );
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
