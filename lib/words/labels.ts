import { type FieldId, type Form, fieldsOf, type Group, type Heading, type TableForm } from '../core/form';
import { english } from './english';
import type { Language } from './say';

/** Words for the figures of the forms: the form's own Chinese labels, and short English names. */
export interface Labels {
  /** Whole name of a figure: 三（二）部分公开·总计 */
  field(field: FieldId): string;
  /** Name of its row: （二）部分公开 */
  row(field: FieldId): string;
  /** Name of its column: 总计 */
  column(field: FieldId): string;
  /** Names that tell fields of one list apart: their columns where they share a row, else their rows. */
  apart(fields: readonly FieldId[]): string[];
}

interface Named {
  readonly table: TableForm;
  readonly row: Heading;
  readonly column: Heading;
}

/** @param forms the editions whose figures are to be named */
export function labels(forms: readonly Form[], language: Language): Labels {
  const known = new Map<FieldId, Named>();
  for (const table of forms.flatMap((form) => form.tables)) {
    for (const place of fieldsOf(table))
      known.set(place.field, { table, row: place.row, column: place.column });
    for (const [field, named] of subtotalsOf(table)) known.set(field, named);
  }
  const row = (field: FieldId) => {
    const named = known.get(field);
    return named === undefined ? field : rowName(named, language);
  };
  const column = (field: FieldId) => {
    const named = known.get(field);
    return named === undefined ? '' : columnName(named, language);
  };
  return {
    row,
    column,
    apart(fields) {
      const rows = new Set(fields.map((field) => known.get(field)?.row.key));
      if (rows.size > 1) return fields.map(row);
      return fields.map((field) => {
        const named = known.get(field);
        return named === undefined ? field : language === 'en' ? englishColumn(named) : named.column.label;
      });
    },
    field(field) {
      const named = known.get(field);
      if (named === undefined) return field;
      const parts = [rowPath(named, language), column(field)].filter((part) => part !== '');
      return parts.join(language === 'zh' ? '·' : ', ');
    },
  };
}

function subtotalsOf(table: TableForm): [FieldId, Named][] {
  const optional = table.identities.filter((identity) => identity.whenPrinted === true);
  return optional.flatMap((identity): [FieldId, Named][] => {
    const first = fieldsOf(table).find((place) => place.field === identity.left[0]?.field);
    const group = table.rowGroups.find((one) => one.key === first?.row.group);
    if (identity.total === undefined || first === undefined || group === undefined) return [];
    return [[identity.total, { table, row: subtotalRow(group), column: first.column }]];
  });
}

/** The group of section 三 that holds the groups of outcomes. */
const OUTCOMES = 'outcomes';

function subtotalRow(group: Group): Heading {
  return { ...group, label: `${group.label}（小计）`, group: OUTCOMES };
}

function groupOf(groups: readonly Group[], heading: Heading): Group | undefined {
  return groups.find((group) => group.key === heading.group);
}

/** A label without the remark the form prints in brackets: 部分公开. */
function short(label: string): string {
  return label.replace(/（(?!小计).*）$/, '');
}

function rowName(named: Named, language: Language): string {
  const { row } = named;
  if (language === 'en') return englishRow(named);
  return `${row.number ?? ''}${short(row.label)}`;
}

/** Row with its group's number: 三（三）1.属于国家秘密; 三（二）部分公开. */
function rowPath(named: Named, language: Language): string {
  const { table, row } = named;
  if (language === 'en') return englishRow(named);
  const group = groupOf(table.rowGroups, row);
  if (group === undefined) return rowName(named, language);
  const outcomes = table.rowGroups.find((one) => one.key === OUTCOMES);
  const chapter = outcomes === undefined ? '' : '三';
  return group === outcomes
    ? `${chapter}${rowName(named, language)}`
    : `${chapter}${group.number ?? ''}${rowName(named, language)}`;
}

function columnName(named: Named, language: Language): string {
  const { table, column } = named;
  // An only column goes without saying.
  if (column.key === '') return '';
  const group = table.section === 'remedies' ? groupOf(table.columnGroups, column) : undefined;
  if (language === 'en')
    return [group && english[table.section].groups[group.key], englishColumn(named)]
      .filter(Boolean)
      .join(': ');
  return group === undefined ? short(column.label) : `${group.label}·${column.label}`;
}

function englishRow({ table, row }: Named): string {
  const { rows, groups } = english[table.section];
  if (row.key === '') return '';
  return rows[row.key] ?? `${groups[row.key] ?? row.key} (subtotal)`;
}

function englishColumn({ table, column }: Named): string {
  const { columns } = english[table.section];
  return columns[column.key] ?? columns[column.key.slice(column.key.lastIndexOf('.') + 1)] ?? column.key;
}
