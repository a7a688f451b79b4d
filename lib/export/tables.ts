import { exportSource } from '../words/export';
import type { Language } from '../words/say';
import { speaker } from '../words/say';
import { sections } from '../words/sections';
import { cellText } from './csv';
import { type GridCell, type PrintedTable, printedTables, printedText } from './printed';
import type { ExportReport } from './record';

/**
 * A report's tables as printed, for the clipboard: Markdown, HTML with merged heads, and the same as plain text with
 * tabs. Each report begins with its title and its source. Texts are `neutralised`, because spreadsheets take what is
 * pasted for formulas as well.
 */

type Block = PrintedTable['blocks'][number];

/** Title and source of a report, one line each. */
function linesAbove(report: ExportReport, language: Language): [title: string, source: string] {
  const { title, agency, year } = report;
  return [title === '' ? `${agency ?? ''} ${year ?? ''}`.trim() : title, exportSource(report, language)];
}

function named(table: PrintedTable['table'], language: Language): string {
  return speaker(sections, language)(`section_${table.section}`);
}

/** The words of a head or figure that covers a place of the grid. */
function textAt({ rows }: Block, row: number, column: number): string {
  for (let up = row; up >= 0; up -= 1)
    for (let left = column; left >= 0; left -= 1) {
      const cell = rows[up]?.[left];
      if (cell && up + cell.rowSpan > row && left + cell.columnSpan > column) return printedText(cell);
    }
  return '';
}

/** Words from the outer to the inner head of a line or column, each once. */
function pathOf(texts: readonly string[]): string {
  return texts.filter((text, at) => text !== '' && text !== texts[at - 1]).join('·');
}

/** A block with one line of heads and one column of labels, for what knows no merged cells. */
function flattened(block: Block): string[][] {
  const { rows, heads, labels } = block;
  const width = rows[0]?.length ?? 0;
  const numbers = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  const label = (row: number) => pathOf(numbers(0, labels).map((column) => textAt(block, row, column)));
  const head = numbers(labels, width).map((column) =>
    pathOf(numbers(0, heads).map((row) => textAt(block, row, column))),
  );
  const corner = labels === 0 ? [] : [label(heads - 1)];
  return [
    [...corner, ...head],
    ...numbers(heads, rows.length).map((row) => [
      ...(labels === 0 ? [] : [label(row)]),
      ...numbers(labels, width).map((column) => textAt(block, row, column)),
    ]),
  ];
}

/** GitHub's tables: signs that would mean something are escaped, a line break becomes `<br>`. */
export function markdown(report: ExportReport, language: Language): string {
  const [title, source] = linesAbove(report, language);
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |\n`;
  const tables = printedTables(report, language).map(({ table, blocks }) => {
    const parts = blocks.map((block) => {
      const [head = [], ...rows] = flattened(block);
      const rule = `|${head.map((_, at) => (at < Math.min(1, block.labels) ? ' --- |' : ' ---: |')).join('')}\n`;
      return `${line(head)}${rule}${rows.map(line).join('')}`;
    });
    return `### ${markdownText(named(table, language))}\n\n${parts.join('\n')}`;
  });
  return [`## ${markdownText(title)}\n\n${markdownText(source)}\n`, ...tables].join('\n');
}

function markdownText(text: string): string {
  return cellText(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) =>
      sign === '<' || sign === '>' || sign === '&' ? html(sign) : `\\${sign}`,
    )
    .replace(/\n/g, '<br>');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function html(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function htmlText(text: string): string {
  return html(cellText(text)).replace(/\n/g, '<br>');
}

/** HTML of headings and tables alone, heads merged as printed. */
export function htmlTables(report: ExportReport, language: Language): string {
  const [title, source] = linesAbove(report, language);
  const tables = printedTables(report, language).map(({ table, blocks }) => {
    const drawn = blocks.map(
      ({ rows, heads }) =>
        `<table border="1"><thead>${rows.slice(0, heads).map(htmlRow).join('')}</thead><tbody>${rows.slice(heads).map(htmlRow).join('')}</tbody></table>`,
    );
    return `<h3>${htmlText(named(table, language))}</h3>${drawn.join('')}`;
  });
  return `<h2>${htmlText(title)}</h2><p>${htmlText(source)}</p>${tables.join('')}`;
}

function htmlRow(row: readonly GridCell[]): string {
  const cells = row.map((cell) => {
    if (cell === null) return '';
    const name = cell.field === null ? 'th' : 'td';
    const spans = `${span('rowspan', cell.rowSpan)}${span('colspan', cell.columnSpan)}`;
    return `<${name}${spans}>${htmlText(printedText(cell))}</${name}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function span(name: string, count: number): string {
  return count === 1 ? '' : ` ${name}="${count}"`;
}

/** The same with tabs between cells, a line a row: what editors without tables take. */
export function plainTables(report: ExportReport, language: Language): string {
  const line = (cells: readonly string[]) =>
    `${cells.map((text) => cellText(text.replace(/\s+/g, ' '))).join('\t')}\n`;
  const tables = printedTables(report, language).map(
    ({ table, blocks }) =>
      `${line([named(table, language)])}${blocks.map((block) => flattened(block).map(line).join('')).join('')}`,
  );
  return [...linesAbove(report, language).map((text) => line([text])), ...tables].join('');
}
