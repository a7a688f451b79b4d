import { exactNumber } from '../clean';
import type { CellValue } from '../csv';

/** Styles of cells, by their places in `STYLES`. */
export type CellStyle = 'plain' | 'head' | 'figure' | 'label' | 'title';

/** A cell of a sheet, and over how many rows and columns it stands. */
export interface SheetCell {
  readonly value: CellValue;
  readonly style?: CellStyle;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

/** Most characters that a cell may hold. */
const LONGEST_CELL = 32_767;

const STYLE_IDS: Readonly<Record<CellStyle, number>> = { plain: 0, head: 1, figure: 2, label: 3, title: 4 };
/** A day, plain: the only style that values choose by themselves. */
const DAY_STYLE = 5;

/** The workbook's styles, in the order of `STYLE_IDS`. */
export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF1EFE9"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf borderId="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right"/></xf><xf borderId="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="center" wrapText="1"/></xf><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** @param column from 0 @param row from 1 @returns `A1`, `AB12` */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/**
 * A cell in SpreadsheetML. A figure is a number where a number says exactly the same; else it is text with the
 * same digits. Texts are texts: whatever they start with, nothing of them becomes a formula.
 */
export function cellXml(name: string, { value, style = 'plain' }: SheetCell): string {
  const id = STYLE_IDS[style];
  const open = `<c r="${name}"${id === 0 ? '' : ` s="${id}"`}`;
  if (value === null || value === '') return id === 0 ? '' : `${open}/>`;
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'string') return textXml(open, value);
  const number = exactNumber(value.number);
  return number === null ? textXml(open, value.number) : `${open}><v>${value.number}</v></c>`;
}

function textXml(open: string, text: string): string {
  const kept = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `${open} t="inlineStr"><is><t${kept}>${escaped(text.slice(0, LONGEST_CELL))}</t></is></c>`;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;

/** A day as a date cell, counted as spreadsheets do; anything else as text. */
export function dayXml(name: string, text: string): string {
  const [, year, month, date] = DAY.exec(text) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  // Before March 1900 spreadsheets do not agree.
  if (Number.isNaN(time) || Number(year) < 1901) return cellXml(name, { value: text });
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / MILLISECONDS);
  return `<c r="${name}" s="${DAY_STYLE}"><v>${serial}</v></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML. `_x000A_` in a text would be read as a character by its number: its underline is escaped. */
export function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
