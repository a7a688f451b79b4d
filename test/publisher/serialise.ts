/** From the page model to HTML text. */

import { escaped, frame } from './frame';
import {
  BREAK,
  type Cell,
  type Look,
  PARAGRAPH,
  type Page,
  type Part,
  RAISED,
  RAISED_END,
  SEAM,
  type Table,
} from './model';

export interface SerialiseOptions {
  /** Writes `data-field` on the cell of each field, for tests of places. */
  readonly tagged?: boolean;
}

export function serialise(page: Page, options: SerialiseOptions = {}): string {
  const { report, look } = page;
  const body = bodyHtml(page, options);
  return frame({
    site: report.meta.site,
    theme: look.theme,
    title: look.siteTitleOnly ? report.meta.site : unmarked(page.headline),
    column: '政府信息公开年报',
    headline: marked(page.headline),
    facts: [
      [look.metaLabels[0], report.meta.index],
      [look.metaLabels[1], report.agency],
      [look.metaLabels[2], report.meta.published],
    ],
    container: look.container,
    body: look.outerTable ? `<table width="100%" cellpadding="0"><tr><td>${body}</td></tr></table>` : body,
    navigationTable: look.navigationTable,
  });
}

/** The text of a page without the furniture around it. */
export function bodyHtml(page: Page, options: SerialiseOptions = {}): string {
  return page.parts.map((part) => partHtml(part, page.look, options)).join('\n');
}

/** The text alone, as a `<title>` has it. */
export function unmarked(text: string): string {
  return text.replace(/[\uE000-\uE004]/g, '');
}

/** Text with its marks as markup, without paragraphs. */
function marked(text: string): string {
  return escaped(text)
    .replaceAll(BREAK, '<br>')
    .replaceAll(PARAGRAPH, '<br>')
    .replaceAll(RAISED, '<sup>')
    .replaceAll(RAISED_END, '</sup>')
    .split(SEAM)
    .map((run, _, runs) => (runs.length > 1 ? `<span>${run}</span>` : run))
    .join('');
}

function partHtml(part: Part, look: Look, options: SerialiseOptions): string {
  switch (part.kind) {
    case 'heading':
      return look.cells === 'word'
        ? `<p class="MsoNormal" style="text-indent:32.0pt"><b>${wordRuns(part.text, '黑体')}</b></p>`
        : `<p><strong>${marked(part.text)}</strong></p>`;
    case 'paragraph':
      return look.cells === 'word'
        ? `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt">${wordRuns(part.text, '仿宋_GB2312')}</p>`
        : `<p>${marked(part.text)}</p>`;
    case 'table':
      return tableHtml(part.table, look, options);
    case 'image':
      return `<p align="center"><img src="${escaped(part.name)}" alt="" width="640" height="420"></p>`;
    case 'attachment':
      return `<p>附件：<a href="${escaped(part.name)}">${escaped(part.name)}</a></p>`;
  }
}

const tableOpen: Readonly<Record<Look['cells'], string>> = {
  bare: '<table border="1" cellspacing="0" cellpadding="0">',
  paragraph: '<table border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">',
  word: '<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;border:none">',
  pdf: '<table class="t0" cellspacing="0" style="border-collapse:collapse;margin-left:5.3pt">',
};

function tableHtml(table: Table, look: Look, options: SerialiseOptions): string {
  const rows = table.rows.map((row) => {
    const cells = row.map((one) => cellHtml(one, look, options)).join(look.cells === 'bare' ? '' : '\n  ');
    return ` <tr>${cells}</tr>`;
  });
  return `${tableOpen[look.cells]}<tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function cellHtml(one: Cell, look: Look, options: SerialiseOptions): string {
  const tag = one.tag ?? 'td';
  const attributes = [
    one.rowSpan === 1 ? '' : ` rowspan="${one.rowSpan}"`,
    one.columnSpan === 1 ? '' : ` colspan="${one.columnSpan}"`,
    look.cells === 'word' ? ' style="border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt"' : '',
    options.tagged === true && one.field !== undefined ? ` data-field="${one.field}"` : '',
  ].join('');
  return `<${tag}${attributes}>${contentHtml(one.text, look)}</${tag}>`;
}

function contentHtml(text: string, look: Look): string {
  const paragraphs = text.split(PARAGRAPH);
  switch (look.cells) {
    case 'bare':
      return paragraphs.length === 1
        ? marked(text)
        : paragraphs.map((one) => `<p>${marked(one)}</p>`).join('');
    case 'paragraph':
      return paragraphs.map((one) => `<p>${marked(one)}</p>`).join('\n');
    case 'word':
      return paragraphs
        .map(
          (one) =>
            `<p class="MsoNormal" align="center" style="text-align:center">${wordRuns(one, '宋体')}</p>`,
        )
        .join('\n');
    case 'pdf':
      // Converters keep the printed lines' white space and leave a line break behind the last word.
      return paragraphs
        .map((one) => `\n    <p style="padding-top:2pt;text-indent:0pt">\n      ${marked(one)}<br></p>\n  `)
        .join('');
  }
}

/** A run as Word writes it: Latin letters and digits apart from Chinese ones, words broken at odd places. */
function wordRuns(text: string, font: string): string {
  if (text === '') return '<span lang="EN-US"><o:p>&nbsp;</o:p></span>';
  const lines = text.split(BREAK).map((line) =>
    line
      .split(SEAM)
      .flatMap((run) => run.match(/[ -\u00ff]+|[^ -\u00ff]+/g) ?? [])
      .flatMap((run) => (isLatin(run) ? [run] : inTwo(run)))
      .map((run) =>
        isLatin(run)
          ? `<span lang="EN-US" style="font-size:12.0pt">${marked(run)}</span>`
          : `<span style="font-size:12.0pt;font-family:${font}">${marked(run)}</span>`,
      )
      .join(''),
  );
  return `${lines.join('<br>')}<span lang="EN-US"><o:p></o:p></span>`;
}

function isLatin(run: string): boolean {
  return run.charCodeAt(0) <= 0xff;
}

/** Word leaves a seam where somebody once corrected a word: behind the first character of longer ones. */
function inTwo(run: string): string[] {
  if (run.length < 4 || run.includes(RAISED)) return [run];
  return [run.slice(0, 1), run.slice(1)];
}
