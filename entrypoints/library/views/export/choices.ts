import type { Choice, ChoiceGroup } from '../../../../components/export/Export';
import type { ListRow } from '../../../../lib/archive/list';
import { plain } from '../../../../lib/core/text';
import { type ExportKind, isCite, KINDS } from '../../../../lib/export/writer';
import type { ExportWords } from '../../../../lib/words/export';

/** Which reports go out, as the address says it: `what=year&year=2020`. */
export interface Scope {
  readonly what: 'all' | 'selection' | 'report' | 'agency' | 'year';
  /** The report's id, the agency or the year. */
  readonly of: string;
  /** Both in one, for a list to choose from. */
  readonly value: string;
}

type Query = Readonly<Record<string, string>>;

/** The part of the query that names the one report, agency or year. */
const NAMED = { report: 'id', agency: 'agency', year: 'year' } as const;

export function scopeIn(query: Query): Scope {
  const what =
    (['selection', 'report', 'agency', 'year'] as const).find((one) => one === query.what) ?? 'all';
  const of = what === 'all' || what === 'selection' ? '' : (query[NAMED[what]] ?? '');
  return { what, of, value: of === '' ? what : `${what}:${of}` };
}

/** The query of a choice in the list. */
export function scopeQuery(value: string): Query {
  const [what = '', ...rest] = value.split(':');
  const of = rest.join(':');
  const none = { id: '', agency: '', year: '' };
  if (what === 'report' || what === 'agency' || what === 'year') return { ...none, what, [NAMED[what]]: of };
  return { ...none, what };
}

/** The rows that a scope names, by agency and year, so that the years of an agency stand under one another. */
export function chosenRows(
  { what, of }: Scope,
  rows: readonly ListRow[],
  selection: readonly string[],
): ListRow[] {
  const picked = new Set(selection);
  const name = plain(of);
  const found = rows.filter((row) => {
    if (what === 'selection') return picked.has(row.id);
    if (what === 'report') return row.id === of;
    if (what === 'agency') return plain(row.agency ?? '') === name;
    return what === 'all' || String(row.year) === of;
  });
  const by = new Intl.Collator('zh');
  return found.sort((a, b) => by.compare(a.agency ?? '', b.agency ?? '') || (a.year ?? 0) - (b.year ?? 0));
}

export function scopeGroups(
  scope: Scope,
  rows: readonly ListRow[],
  selection: readonly string[],
  say: ExportWords,
): ChoiceGroup[] {
  const picked = chosenRows({ what: 'selection', of: '', value: '' }, rows, selection).length;
  const one = scope.what === 'report' ? rows.find(({ id }) => id === scope.of) : undefined;
  const many: Choice[] = [
    { value: 'all', label: say('scopeAll', { n: rows.length }) },
    ...(picked > 0 || scope.what === 'selection'
      ? [{ value: 'selection', label: say('scopeSelection', { n: picked }) }]
      : []),
    ...(scope.what === 'report'
      ? [
          {
            value: scope.value,
            label: say('scopeReport', { name: one === undefined ? scope.of : nameOf(one) }),
          },
        ]
      : []),
  ];
  const years = counted(rows.flatMap(({ year }) => (year === null ? [] : [String(year)])));
  const agencies = counted(rows.flatMap(({ agency }) => agency ?? []));
  const by = new Intl.Collator('zh');
  return [
    { label: say('scopeMany'), choices: many },
    {
      label: say('scopeYears'),
      choices: [...years]
        .sort(([a], [b]) => Number(b) - Number(a))
        .map(([year, n]) => ({ value: `year:${year}`, label: say('scopeYear', { year, n }) })),
    },
    {
      label: say('scopeAgencies'),
      choices: [...agencies]
        .sort(([a], [b]) => by.compare(a, b))
        .map(([agency, n]) => ({ value: `agency:${agency}`, label: say('scopeAgency', { agency, n }) })),
    },
  ].filter(({ choices }) => choices.length > 0);
}

function nameOf({ agency, year, title }: ListRow): string {
  return agency === null || year === null ? title : `${agency} ${year}`;
}

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const TABLES: readonly ExportKind[] = ['markdown', 'html'];

export function kindGroups(say: ExportWords): ChoiceGroup[] {
  const choice = (kind: ExportKind): Choice => ({ value: kind, label: say(`kind_${kind}`) });
  const data = KINDS.filter((kind) => !isCite(kind) && !TABLES.includes(kind));
  return [
    { label: say('groupData'), choices: data.map(choice) },
    { label: say('groupTables'), choices: TABLES.map(choice) },
    { label: say('groupCite'), choices: KINDS.filter(isCite).map(choice) },
  ];
}

export function aboutOf(kind: ExportKind, say: ExportWords): string {
  return isCite(kind) ? say('about_cite') : say(`about_${kind}`);
}

/** Whether a file of the kind may begin with the mark of UTF-8. */
export function hasMark(kind: ExportKind): boolean {
  return kind === 'long' || kind === 'wide' || kind === 'findings' || kind === 'codebook';
}
