import type { Figure } from '../core/figure';
import type { OutlineCell, Problem, ProblemCell, TableOutline } from '../core/problem';
import type { FindingWords } from './findings';
import { type Entry, type Language, speaker } from './say';

const entries = {
  title: { zh: '勾稽：读数问题报告', en: 'Gouji: problem with a reading' },
  version: { zh: '程序版本', en: 'Program' },
  browser: { zh: '浏览器', en: 'Browser' },
  address: { zh: '网址', en: 'Address' },
  agency: { zh: '机关', en: 'Agency' },
  year: { zh: '年度', en: 'Year' },
  edition: { zh: '表式', en: 'Form' },
  unknown: { zh: '未能辨认', en: 'not recognised' },
  mixed: { zh: '新旧混用', en: 'mixed' },
  cells: { zh: '标为误读的单元格', en: 'Cells marked as misread' },
  noCells: { zh: '没有单元格标为误读。', en: 'No cell is marked as misread.' },
  printed: { zh: '印为', en: 'printed' },
  read: { zh: '读作', en: 'read as' },
  should: { zh: '应为', en: 'should be' },
  unsaid: { zh: '未说明', en: 'not said' },
  blank: { zh: '空白', en: 'blank' },
  unreadable: { zh: '不可读', en: 'unreadable' },
  rowHeads: { zh: '左侧文字', en: 'words to the left' },
  columnHeads: { zh: '上方文字', en: 'words above' },
  notes: { zh: '读取说明', en: 'Notes on the reading' },
  table: { zh: '表格 {number}', en: 'Table {number}' },
  omitted: { zh: '另有 {count} 行未列出', en: '{count} more {count|row|rows} left out' },
  masked: {
    zh: '表格中的数字已以 9 代替；全为零的数仍为 0。网址去掉了 ? 和 # 以后的部分。',
    en: 'Digits of the tables are replaced by 9; a number of nothing but zeros stays. The address lost what followed ? and #.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/**
 * A problem report as plain text, to be pasted anywhere.
 * @param problem masked already where it is to be (`masked` of lib/core/problem.ts)
 */
export function problemText(
  problem: Problem,
  language: Language,
  words: Pick<FindingWords, 'labels' | 'note'>,
  isMasked: boolean,
): string {
  const say = speaker(entries, language);
  const line = (name: string, value: string) => `${name}${language === 'zh' ? '：' : ': '}${value}`;
  const { identity, edition } = problem;
  const form = edition === 'mixed' ? say('mixed') : (edition ?? say('unknown'));
  const cell = (one: ProblemCell): string =>
    [
      `- ${words.labels.field(one.field)} (${one.field})`,
      `  ${line(say('printed'), quoted(one.figure.text))}`,
      `  ${line(say('read'), readAs(one.figure))}`,
      `  ${line(say('should'), one.should === undefined ? say('unsaid') : quoted(one.should))}`,
      `  ${line(say('rowHeads'), one.heads.row.map(quoted).join(' / ') || '–')}`,
      `  ${line(say('columnHeads'), one.heads.column.map(quoted).join(' / ') || '–')}`,
    ].join('\n');
  const readAs = (figure: Figure) => (figure.is === 'number' ? figure.value : say(figure.is));
  const parts = [
    [
      say('title'),
      line(say('version'), problem.version),
      line(say('browser'), problem.browser),
      line(say('address'), identity.address),
      line(say('agency'), identity.agency ?? say('unknown')),
      line(say('year'), String(identity.year ?? say('unknown'))),
      line(say('edition'), form),
      ...(isMasked ? [say('masked')] : []),
    ].join('\n'),
    problem.cells.length === 0 ? say('noCells') : [say('cells'), ...problem.cells.map(cell)].join('\n'),
    ...(problem.notes.length === 0
      ? []
      : [[say('notes'), ...problem.notes.map((note) => `- [${note.rule}] ${words.note(note)}`)].join('\n')]),
    ...problem.tables.map((table, index) =>
      [
        say('table', { number: index + 1 }),
        outlineText(table),
        ...(table.omitted > 0 ? [say('omitted', { count: table.omitted })] : []),
      ].join('\n'),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A table as markup of nothing but rows, cells, spans and text: saved as a file, it reads as the page's own. */
function outlineText({ rows }: TableOutline): string {
  let group = '';
  const lines = rows.flatMap((row) => {
    const cells = `<tr>${row.cells.map(cellText).join('')}</tr>`;
    if (row.group === group) return [cells];
    const turn = [...(group === '' ? [] : [`</${group}>`]), ...(row.group === '' ? [] : [`<${row.group}>`])];
    group = row.group;
    return [...turn, cells];
  });
  return ['<table>', ...lines, ...(group === '' ? [] : [`</${group}>`]), '</table>'].join('\n');
}

function cellText({ tag, rowSpan, columnSpan, text }: OutlineCell): string {
  const spans = [
    ...(rowSpan === null ? [] : [` rowspan="${escaped(rowSpan)}"`]),
    ...(columnSpan === null ? [] : [` colspan="${escaped(columnSpan)}"`]),
  ];
  return `<${tag}${spans.join('')}>${escaped(text)}</${tag}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function quoted(text: string): string {
  return `「${text}」`;
}
