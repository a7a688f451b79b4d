import type { Block, Edition, Form, Group, Heading, Identity, Section, TableForm } from '../form';
import { labelText } from '../text';

/**
 * All editions of one section taken together, so that a table is read by its labels first and its edition
 * decided afterwards, and a row of another edition is still read as what it is.
 */
export interface SectionForm {
  readonly section: Section;
  readonly prefix: string;
  readonly tables: readonly TableForm[];
  /** Rows of all editions in printed order, one for each key. */
  readonly rows: readonly Heading[];
  readonly rowGroups: readonly Group[];
  readonly columnGroups: readonly Group[];
  /** Columns of all blocks and editions, one for each key and label. */
  readonly columns: readonly Heading[];
  readonly blocks: readonly { readonly edition: Edition; readonly block: Block }[];
  readonly identities: readonly Identity[];
}

const combined = new WeakMap<readonly Form[], readonly SectionForm[]>();

/** The sections of all editions; remembered by the list of forms, as everything read from it is. */
export function sectionForms(forms: readonly Form[]): readonly SectionForm[] {
  const known = combined.get(forms);
  if (known !== undefined) return known;
  const sections = combineAll(forms);
  combined.set(forms, sections);
  return sections;
}

function combineAll(forms: readonly Form[]): SectionForm[] {
  const tables = new Map<Section, TableForm[]>();
  for (const table of forms.flatMap((form) => form.tables)) {
    tables.set(table.section, [...(tables.get(table.section) ?? []), table]);
  }
  return [...tables].map(([section, list]) => combine(section, list));
}

function combine(section: Section, tables: readonly TableForm[]): SectionForm {
  const rowGroups = unique(tables.flatMap((table) => table.rowGroups));
  const blocks = tables.flatMap((table) => table.blocks.map((block) => ({ edition: table.edition, block })));
  return {
    section,
    prefix: tables[0]?.prefix ?? '',
    tables,
    rows: groupRowsFirst(
      mergeRows(tables.map((table) => table.blocks.flatMap((block) => block.rows))),
      rowGroups,
    ),
    rowGroups,
    columnGroups: unique(tables.flatMap((table) => table.columnGroups)),
    columns: uniqueColumns(blocks.flatMap(({ block }) => block.columns)),
    blocks,
    identities: tables.flatMap((table) => table.identities),
  };
}

function unique<T extends Heading | Group>(headings: readonly T[]): T[] {
  return [...new Map(headings.map((heading) => [heading.key, heading])).values()];
}

function uniqueColumns(headings: readonly Heading[]): Heading[] {
  return [...new Map(headings.map((heading) => [`${heading.key} ${heading.label}`, heading])).values()];
}

/** Interleaves the editions' rows: a row that an earlier list lacks comes after the row it follows in its own. */
function mergeRows(lists: readonly (readonly Heading[])[]): Heading[] {
  const merged: Heading[] = [];
  for (const list of lists) {
    let at = 0;
    for (const row of list) {
      const known = merged.findIndex((other) => other.key === row.key);
      if (known >= 0) {
        merged[known] = withSpellings(merged[known], row);
        at = known + 1;
      } else {
        merged.splice(at, 0, row);
        at += 1;
      }
    }
  }
  return merged;
}

/** Both editions' wordings of the same row. */
function withSpellings(one: Heading | undefined, other: Heading): Heading {
  if (one === undefined) return other;
  const spellings = [...(one.spellings ?? []), other.label, ...(other.spellings ?? [])];
  const fresh = spellings.filter((spelling) => labelText(spelling).whole !== labelText(one.label).whole);
  return { ...one, spellings: [...new Set(fresh)] };
}

/** The group whose very words a row bears: （六）其他处理 is a row in one edition and a group in the next. */
export function groupNamedLike(row: Heading, groups: readonly Group[]): Group | undefined {
  return groups.find((group) => group.label === row.label);
}

/** Such a row stands where the group's words stand: before the group's items. */
function groupRowsFirst(rows: readonly Heading[], groups: readonly Group[]): Heading[] {
  const ordered = rows.filter((row) => groupNamedLike(row, groups) === undefined);
  for (const row of rows) {
    const group = groupNamedLike(row, groups);
    if (group === undefined) continue;
    const first = ordered.findIndex((other) => other.group === group.key);
    ordered.splice(first < 0 ? rows.indexOf(row) : first, 0, row);
  }
  return ordered;
}
