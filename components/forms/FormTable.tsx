import type { ComponentChildren } from 'preact';
import {
  type Block,
  type FieldId,
  fieldId,
  type Group,
  type Heading,
  type TableForm,
} from '../../lib/core/form';
import { printedWords } from '../../lib/words/printed';

interface FormTableProps {
  readonly table: TableForm;
  /** What stands in a figure's cell. */
  readonly figure: (field: FieldId) => ComponentChildren;
  /** Further attributes of that cell. */
  readonly attributes?: (field: FieldId) => Readonly<Record<string, string | undefined>>;
}

/** A statutory table as the notice prints it, heads merged as there, in the form's own words. */
export function FormTable(props: FormTableProps) {
  const { table } = props;
  return (
    <>
      {table.blocks.map((block) => (
        <table key={block.title ?? ''} class={`form form-${table.section}`}>
          <thead>
            {block.title === undefined ? <Heads {...props} block={block} /> : <Titled block={block} />}
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <Row key={row.key} {...props} block={block} row={row} before={block.rows[at - 1]} />
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

/** Section 二: the article of the regulations over the names of the columns. */
function Titled({ block }: { readonly block: Block }) {
  return (
    <>
      <tr>
        <th colSpan={block.columns.length + 1}>{block.title}</th>
      </tr>
      <tr>
        <th>{printedWords.content}</th>
        {block.columns.map(({ key, label }) => (
          <th key={key}>{label}</th>
        ))}
      </tr>
    </>
  );
}

/** How many columns the labels of rows take. */
function labelColumns(table: TableForm): number {
  if (table.blocks.every(({ rows }) => rows.every(({ label }) => label === ''))) return 0;
  return table.rowGroups.length > 0 ? 3 : 1;
}

/** Heads with groups: 申请人情况 over 法人或其他组织 over its five columns. */
function Heads({ table, block }: FormTableProps & { readonly block: Block }) {
  const labels = labelColumns(table);
  const over = umbrella(table, block.columns);
  const depth = 2 + (over === undefined ? 0 : 1);
  const [first, ...others] = runsOf(block.columns);
  const runs = first === undefined ? [] : [first, ...others];
  const inside = new Set(over?.columns);
  return (
    <>
      <tr>
        {labels > 0 && (
          <th colSpan={labels} rowSpan={depth}>
            {table.section === 'requests' ? printedWords.balance : ''}
          </th>
        )}
        {over === undefined
          ? runs.map((run) => <RunHead key={run.columns[0]?.key} table={table} run={run} rows={depth} />)
          : [
              ...runs
                .filter((run) => !inside.has(run.columns[0]?.key ?? ''))
                .map((run) => <RunHead key={run.columns[0]?.key} table={table} run={run} rows={depth} />),
              <th key="over" colSpan={inside.size}>
                {over.group.label}
              </th>,
            ]}
      </tr>
      {over !== undefined && (
        <tr>
          {runs
            .filter((run) => inside.has(run.columns[0]?.key ?? ''))
            .map((run) => (
              <RunHead key={run.columns[0]?.key} table={table} run={run} rows={2} />
            ))}
        </tr>
      )}
      <tr>
        {runs
          .filter((run) => run.group !== undefined)
          .flatMap(({ columns }) => columns)
          .map(({ key, label }) => (
            <th key={key}>{label}</th>
          ))}
      </tr>
    </>
  );
}

interface Run {
  readonly group: string | undefined;
  readonly columns: readonly Heading[];
}

/** Columns parted where their group changes; a column without a group stands alone. */
function runsOf(columns: readonly Heading[]): Run[] {
  const runs: { group: string | undefined; columns: Heading[] }[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.group !== undefined && last.group === column.group)
      last.columns.push(column);
    else runs.push({ group: column.group, columns: [column] });
  }
  return runs;
}

function RunHead({
  table,
  run,
  rows,
}: {
  readonly table: TableForm;
  readonly run: Run;
  readonly rows: number;
}) {
  const group = table.columnGroups.find(({ key }) => key === run.group);
  if (group === undefined) return <th rowSpan={rows}>{run.columns[0]?.label}</th>;
  return (
    <th colSpan={run.columns.length} rowSpan={Math.max(1, rows - 1)}>
      {group.label}
    </th>
  );
}

/** A group over other groups, or over all columns: 申请人情况; 行政诉讼 over both kinds of it. */
function umbrella(
  table: TableForm,
  columns: readonly Heading[],
): { readonly group: Group; readonly columns: readonly string[] } | undefined {
  const named = new Set(columns.map(({ group }) => group));
  const group = table.columnGroups.find(({ key }) => !named.has(key));
  if (group === undefined) return undefined;
  const under = columns.filter((column) => column.group?.startsWith(`${group.key}.`) === true);
  return { group, columns: (under.length > 0 ? under : columns).map(({ key }) => key) };
}

interface RowProps extends FormTableProps {
  readonly block: Block;
  readonly row: Heading;
  readonly before: Heading | undefined;
}

function Row({ table, block, row, before, figure, attributes }: RowProps) {
  return (
    <tr>
      <Labels table={table} block={block} row={row} before={before} />
      {block.columns.map((column) => {
        const field = fieldId(table.prefix, row.key, column.key);
        return (
          <td key={column.key} {...attributes?.(field)}>
            {figure(field)}
          </td>
        );
      })}
    </tr>
  );
}

/** 三、本年度办理结果 over （三）不予公开 over its items; rows outside stand across all columns of labels. */
function Labels({ table, block, row, before }: Pick<RowProps, 'table' | 'block' | 'row' | 'before'>) {
  const columns = labelColumns(table);
  if (columns === 0) return null;
  const [outer] = table.rowGroups;
  if (row.group === undefined || outer === undefined) return <th colSpan={columns}>{printed(row)}</th>;
  const group = table.rowGroups.find(({ key }) => key === row.group);
  const isIn = group !== undefined && group !== outer;
  return (
    <>
      {before?.group === undefined && (
        <th rowSpan={block.rows.filter((one) => one.group !== undefined).length}>{printed(outer)}</th>
      )}
      {isIn && before?.group !== row.group && (
        <th rowSpan={block.rows.filter((one) => one.group === row.group).length}>{printed(group)}</th>
      )}
      <th colSpan={isIn ? 1 : 2}>{printed(row)}</th>
    </>
  );
}

function printed({ number, label }: Group): string {
  return `${number ?? ''}${label}`;
}
