import type { DerivedRule } from '../core/derived';
import type { Edition, Form } from '../core/form';
import type { NoteRule } from '../core/report';
import type { RuleSource, SoftRule, SourceDocument, Wording } from '../core/soft';
import { CLAIM_RULES } from './claims';
import { findingWords } from './findings';
import { type Entry, type Language, speaker } from './say';
import { sourceWords } from './source';

/** must: a failure is an error. should: worth a look. note: a word on form or page. figure: worked out. */
export type RuleForce = 'must' | 'should' | 'note' | 'figure';

/** One rule of the rule book. */
export interface RuleEntry {
  readonly id: string;
  readonly says: Wording;
  readonly force: RuleForce;
  readonly source: RuleSource | null;
  readonly editions: readonly Edition[];
  /** How many identities or figures the rule has in each edition; null where that is not counted. */
  readonly counts: Readonly<Partial<Record<Edition, number>>> | null;
  /** Asked only of what a publisher prints beyond the form. */
  readonly whenPrinted: boolean;
}

/** What the rule book is made from. */
export interface RuleData {
  readonly forms: readonly Form[];
  readonly soft: readonly SoftRule[];
  readonly derived: readonly DerivedRule[];
  readonly sourceOf: (rule: string) => RuleSource | undefined;
  readonly documents: Readonly<Record<string, SourceDocument>>;
}

/** What the reader's notes are about. */
const NOTES: Readonly<Record<NoteRule, Entry>> = {
  'page.unreadable': { zh: '一个单元格无法读作数字', en: 'a cell is not a figure' },
  'page.row': { zh: '一行数字与其栏目对不上', en: 'the cells of a row do not fit its columns' },
  'page.shifted': {
    zh: '一行数字错位，按唯一相符的位置读取',
    en: 'a row is out of place and was read in the only position that adds up',
  },
  'page.repeated': {
    zh: '同一栏目印有两次而数字不同',
    en: 'something is printed twice with different figures',
  },
  'page.otherCopy': {
    zh: '页面上另有一份数字不同的同类表格',
    en: 'the page holds another table of the same kind with other figures',
  },
  'page.otherReport': {
    zh: '数字所在的表格印在另一份报告的标题之下',
    en: 'the tables that were read stand under the name of another report',
  },
  'form.extraRow': { zh: '表式之外的一行', en: 'a row that the form does not have' },
  'form.extraColumn': { zh: '表式之外的栏', en: 'a column that the form does not have' },
  'form.otherEdition': { zh: '属于另一版表式的栏目', en: 'a row of another edition of the form' },
  'form.missing': { zh: '表中未印出的栏目', en: 'rows or columns of the form that are not printed' },
  'form.missingSection': { zh: '未找到一个部分的表格', en: 'the table of a section was not found' },
  'form.mixed': { zh: '各表使用的表式版本不同', en: 'the tables follow different editions of the form' },
};

const entries = {
  must: { zh: '必须成立（不符即为错误）', en: 'Must hold (a failure is an error)' },
  should: { zh: '提示（异常而未必有误）', en: 'Worth a look (unusual, not an error by itself)' },
  note: { zh: '说明（关于表式和页面）', en: 'Notes (on the form and the page)' },
  figure: { zh: '推算的数字（表式未印）', en: 'Derived figures (the form does not print them)' },
  source: { zh: '依据：{source}', en: 'Source: {source}' },
  editions: { zh: '适用版本：{editions}', en: 'Editions: {editions}' },
  whenPrinted: { zh: '{editions}（印有时）', en: '{editions} (where printed)' },
  rule: { zh: '规则', en: 'Rule' },
  sourceHead: { zh: '依据', en: 'Source' },
  editionsHead: { zh: '版本（项数）', en: 'Editions (how many)' },
  documents: { zh: '所依据的文件', en: 'What the rules rest on' },
  title: { zh: '勾稽规则', en: 'The rule book' },
  generated: {
    zh: '本页由表式和核对规则的数据生成，请勿手工修改：`npm run rules`。',
    en: 'Made from the data of the forms and checks; do not edit it by hand: `npm run rules`.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

const FORCES: readonly RuleForce[] = ['must', 'should', 'note', 'figure'];

/** Every rule by its id, in the order of the forms and lists it comes from. */
export function ruleBook({ forms, soft, derived, sourceOf }: RuleData): RuleEntry[] {
  return [
    ...identityRules(forms, sourceOf),
    ...soft.map(
      (rule): RuleEntry => ({
        id: rule.rule,
        says: rule.asks,
        force: rule.level === 'warning' ? 'should' : 'note',
        source: rule.source,
        editions: rule.editions,
        counts: null,
        whenPrinted: false,
      }),
    ),
    ...claimRules(forms),
    ...Object.entries(NOTES).map(
      ([id, says]): RuleEntry => ({
        id,
        says,
        force: 'note',
        source: null,
        editions: forms.map((form) => form.edition),
        counts: null,
        whenPrinted: false,
      }),
    ),
    ...derivedRules(derived),
  ];
}

/** What is asked of the running text. */
function claimRules(forms: readonly Form[]): RuleEntry[] {
  return Object.entries(CLAIM_RULES).map(([id, says]) => ({
    id,
    says,
    force: 'should',
    source: null,
    editions: forms.map((form) => form.edition),
    counts: null,
    whenPrinted: false,
  }));
}

function identityRules(forms: readonly Form[], sourceOf: RuleData['sourceOf']): RuleEntry[] {
  const [zh, en] = [findingWords('zh', forms), findingWords('en', forms)];
  const found = forms.flatMap((form) =>
    form.tables.flatMap((table) => table.identities.map((identity) => ({ identity, edition: form.edition }))),
  );
  return [...groupBy(found, ({ identity }) => identity.rule)].map(([id, cases]): RuleEntry => {
    const force = cases.some(({ identity }) => identity.force === 'must') ? 'must' : 'should';
    return {
      id,
      says: { zh: zh.ruleName(id), en: en.ruleName(id) },
      force,
      source: sourceOf(id) ?? null,
      ...counted(cases.map(({ edition }) => edition)),
      whenPrinted: cases.every(({ identity }) => identity.whenPrinted === true),
    };
  });
}

function derivedRules(derived: readonly DerivedRule[]): RuleEntry[] {
  return [...groupBy(derived, ({ rule }) => rule)].flatMap(([id, cases]): RuleEntry[] => {
    const [first] = cases;
    if (first === undefined) return [];
    const { definition, name, of } = first;
    // Only shares have a name of their own; sums are named by their row or column.
    const says =
      of === undefined
        ? { zh: `${name.zh}：${definition.zh}`, en: `${name.en}: ${definition.en}` }
        : definition;
    const editions = cases.flatMap((rule) => rule.editions);
    return [{ id, says, force: 'figure', source: null, ...counted(editions), whenPrinted: false }];
  });
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function counted(all: readonly Edition[]): Pick<RuleEntry, 'editions' | 'counts'> {
  const editions = [...new Set(all)].sort();
  const counts = Object.fromEntries(
    editions.map((edition) => [edition, all.filter((one) => one === edition).length]),
  );
  return { editions, counts };
}

function editionsText({ editions, counts, whenPrinted }: RuleEntry, language: Language): string {
  const counting = editions.map((edition) =>
    counts === null || whenPrinted ? edition : `${edition} (${counts[edition] ?? 0})`,
  );
  const list = counting.join(language === 'zh' ? '、' : ', ');
  return whenPrinted ? speaker(entries, language)('whenPrinted', { editions: list }) : list;
}

/** The rule book for a terminal, in one language. */
export function ruleBookText(data: RuleData, language: Language): string {
  const say = speaker(entries, language);
  const book = ruleBook(data);
  return FORCES.flatMap((force) => [
    say(force),
    ...book
      .filter((entry) => entry.force === force)
      .flatMap((entry) => {
        const source = sourceWords(entry.source, data.documents, language);
        return [
          '',
          `  ${entry.id}`,
          `    ${entry.says[language]}`,
          `    ${say('editions', { editions: editionsText(entry, language) })}`,
          ...(source === '' ? [] : [`    ${say('source', { source })}`]),
        ];
      }),
    '',
  ]).join('\n');
}

/** The rule book as a Markdown page, both languages side by side; ends in a line break. */
export function ruleBookMarkdown(data: RuleData): string {
  const both = (entry: Entry, between = ' · ') => `${entry.zh}${between}${entry.en}`;
  const cell = (entry: Entry) => both(entry, '<br>').replaceAll('|', '\\|').replaceAll('\n', ' ');
  const book = ruleBook(data);
  const lines = [`# ${both(entries.title)}`, '', both(entries.generated, '<br>'), ''];
  for (const force of FORCES) {
    const own = book.filter((entry) => entry.force === force);
    const sourced = own.some((entry) => entry.source !== null);
    const heads = [
      'id',
      both(entries.rule),
      both(entries.editionsHead),
      ...(sourced ? [both(entries.sourceHead)] : []),
    ];
    lines.push(`## ${both(entries[force])}`, '');
    lines.push(`| ${heads.join(' | ')} |`, `|${heads.map(() => ' --- |').join('')}`);
    for (const entry of own) {
      const source =
        entry.source === null
          ? ''
          : cell({
              zh: sourceWords(entry.source, data.documents, 'zh'),
              en: sourceWords(entry.source, data.documents, 'en'),
            });
      const editions = editionsText(entry, 'en');
      const cells = [`\`${entry.id}\``, cell(entry.says), editions, ...(sourced ? [source] : [])];
      lines.push(`| ${cells.join(' | ')} |`);
    }
    lines.push('');
  }
  lines.push(`## ${both(entries.documents)}`, '');
  for (const { cited, title } of Object.values(data.documents)) lines.push(`- ${cited}: ${both(title)}`);
  return `${lines.join('\n')}\n`;
}
