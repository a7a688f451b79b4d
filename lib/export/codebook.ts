import { type Edition, type FieldId, type Form, fieldsOf, type Section } from '../core/form';
import { forms } from '../forms';
import { type Labels, labels } from '../words/labels';

/** What is known of a field, whichever report prints it: a line of the codebook. */
export interface CodebookEntry {
  readonly field: FieldId;
  readonly section: Section;
  /** The form's own words: 三（二）部分公开·总计. */
  readonly label: string;
  /** A short English name. */
  readonly labelEnglish: string;
  /** count: of things. change: 本年增/减, signed. yuan: 元. tenThousandYuan: 万元. */
  readonly unit: 'count' | 'change' | 'yuan' | 'tenThousandYuan';
  /** Editions of the form that have it. */
  readonly editions: readonly Edition[];
  /** A subtotal that publishers add; the form itself has none. */
  readonly subtotal: boolean;
  /** Ids of the identities that it takes part in. */
  readonly identities: readonly string[];
}

const SECTIONS: readonly Section[] = ['statistics', 'disclosed', 'requests', 'remedies'];

/** Every field of every edition: by section, then in printed order of the earliest edition; subtotals last. */
export const codebook: readonly CodebookEntry[] = codebookOf(forms);

const byField = new Map(codebook.map((entry, at) => [entry.field, { entry, at }]));

/** What is known of a field; undefined for one that no edition has. */
export function entryOf(field: FieldId): CodebookEntry | undefined {
  return byField.get(field)?.entry;
}

/** Orders fields as the codebook does; fields that no edition has come last, by their names. */
export function inOrder(a: FieldId, b: FieldId): number {
  const places = [a, b].map((field) => byField.get(field)?.at ?? codebook.length);
  const [first = 0, second = 0] = places;
  return first - second || (a < b ? -1 : a > b ? 1 : 0);
}

function codebookOf(all: readonly Form[]): CodebookEntry[] {
  const entries = new Map<FieldId, CodebookEntry>();
  const [chinese, english] = [labels(all, 'zh'), labels(all, 'en')];
  const tables = all.flatMap((form) => form.tables);
  const printed = SECTIONS.flatMap((section) => tables.filter((table) => table.section === section));
  for (const table of printed) {
    for (const { field, kind } of fieldsOf(table)) {
      const unit = kind.type === 'amount' ? kind.unit : kind.type;
      put(entries, named(field, chinese, english), { section: table.section, unit }, table.edition);
    }
  }
  for (const table of printed) {
    const subtotals = table.identities.flatMap(({ whenPrinted, total }) =>
      whenPrinted === true && total !== undefined ? [total] : [],
    );
    for (const field of subtotals) {
      const base = { section: table.section, unit: 'count', subtotal: true } as const;
      put(entries, named(field, chinese, english), base, table.edition);
    }
  }
  const parts = new Map<FieldId, Set<string>>();
  for (const { id, left, right } of printed.flatMap(({ identities }) => identities)) {
    for (const { field } of [...left, ...right]) parts.set(field, (parts.get(field) ?? new Set()).add(id));
  }
  return [...entries.values()].map((entry) => ({
    ...entry,
    identities: [...(parts.get(entry.field) ?? [])],
  }));
}

type Named = Pick<CodebookEntry, 'field' | 'label' | 'labelEnglish'>;

function named(field: FieldId, chinese: Labels, english: Labels): Named {
  return { field, label: chinese.field(field), labelEnglish: english.field(field) };
}

function put(
  entries: Map<FieldId, CodebookEntry>,
  name: Named,
  base: Pick<CodebookEntry, 'section' | 'unit'> & { readonly subtotal?: true },
  edition: Edition,
): void {
  const before = entries.get(name.field);
  const editions = [...new Set([...(before?.editions ?? []), edition])];
  entries.set(
    name.field,
    before ? { ...before, editions } : { ...name, subtotal: false, ...base, editions, identities: [] },
  );
}
