import { strToU8, Zip, ZipDeflate } from 'fflate';
import { cellName, cellXml, dayXml, escaped, type SheetCell, STYLES } from './cells';

/**
 * Workbooks written row by row (ECMA-376, SpreadsheetML in a ZIP): whatever their size, only what is compressed
 * already stays in memory. Texts stand in their cells, so that no table of all texts has to be held.
 */

/** Most rows that a sheet may have; what goes beyond goes on in a further sheet of the same heads. */
export const MOST_ROWS = 1_048_576;
const MOST_NAME = 31;
/** Text is gathered before it is compressed, in UTF-16 units. */
const PIECE = 1 << 16;

export interface SheetOptions {
  readonly name: string;
  /** Widths of columns in characters. */
  readonly widths?: readonly number[];
  /** Rows that stay in sight, repeated in each further sheet. */
  readonly heads?: readonly (readonly string[])[];
  /** Columns that hold days. */
  readonly days?: ReadonlySet<number>;
  /** For tests. */
  readonly mostRows?: number;
}

export interface Sheet {
  /** How many rows it has by now, over all sheets that go on from it. */
  readonly rows: number;
  /** Adds a row; cells that another one stands over are given as null. */
  add(cells: readonly (SheetCell | null)[]): void;
}

export interface Book {
  sheet(options: SheetOptions): Sheet;
  /** Writes what is left. */
  end(): void;
}

interface Part {
  readonly name: string;
  add(cells: readonly (SheetCell | null)[]): void;
  readonly rows: number;
  end(): void;
}

/**
 * @param push takes the file's bytes in order
 * @param made time of the file's parts, in milliseconds since 1970
 */
export function openBook(push: (bytes: Uint8Array<ArrayBuffer>) => void, made: number): Book {
  let failure: unknown = null;
  const zip = new Zip((error, bytes) => {
    if (error !== null) failure = error;
    else push(new Uint8Array(bytes));
  });
  const opened = (path: string) => {
    // Rows are so alike that more effort takes twice the time and saves little.
    const file = new ZipDeflate(path, { level: 2 });
    file.mtime = made;
    zip.add(file);
    return file;
  };
  const write = (path: string, text: string) => opened(path).push(strToU8(text), true);
  const parts: Part[] = [];
  const names = new Set<string>();
  return {
    sheet(options) {
      const most = options.mostRows ?? MOST_ROWS;
      let all = 0;
      const begin = () => {
        const name = freeName(options.name, names);
        const part = openPart(opened(`xl/worksheets/sheet${parts.length + 1}.xml`), { ...options, name });
        parts.push(part);
        return part;
      };
      let part = begin();
      return {
        get rows() {
          return all;
        },
        add(cells) {
          if (part.rows >= most) part = begin();
          part.add(cells);
          all += 1;
        },
      };
    },
    end() {
      for (const part of parts) part.end();
      write('xl/styles.xml', STYLES);
      for (const [path, text] of framesOf(parts.map(({ name }) => name))) write(path, text);
      zip.end();
      if (failure !== null) throw failure;
    },
  };
}

/** A name that sheets may have and no other has, whatever its case. */
function freeName(wanted: string, taken: Set<string>): string {
  const base = wanted.replace(/[[\]/\\:*?']/g, ' ').trim() || 'Sheet';
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? '' : ` ${count}`;
    const name = `${base.slice(0, MOST_NAME - tail.length)}${tail}`;
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}

function openPart(file: ZipDeflate, { name, widths = [], heads = [], days }: SheetOptions): Part {
  let text = '';
  let rows = 0;
  const merges: string[] = [];
  const flush = (isLast = false) => {
    file.push(strToU8(text), isLast);
    text = '';
  };
  const add = (cells: readonly (SheetCell | null)[]) => {
    rows += 1;
    text += `<row r="${rows}">`;
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const own = cellName(column, rows);
      const isDay = days?.has(column) === true && rows > heads.length && typeof cell.value === 'string';
      text += isDay ? dayXml(own, String(cell.value)) : cellXml(own, cell);
      const { rowSpan = 1, columnSpan = 1 } = cell;
      if (rowSpan > 1 || columnSpan > 1)
        merges.push(`${own}:${cellName(column + columnSpan - 1, rows + rowSpan - 1)}`);
    });
    text += '</row>';
    if (text.length > PIECE) flush();
  };
  text += `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${frozen(heads.length)}</sheetView></sheetViews>`;
  if (widths.length > 0) {
    const columns = widths.map(
      (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
    );
    text += `<cols>${columns.join('')}</cols>`;
  }
  text += '<sheetData>';
  for (const head of heads) add(head.map((value) => ({ value, style: 'head' })));
  return {
    name,
    add,
    get rows() {
      return rows;
    },
    end() {
      text += '</sheetData>';
      if (merges.length > 0)
        text += `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
      text += '</worksheet>';
      flush(true);
    },
  };
}

function frozen(rows: number): string {
  if (rows === 0) return '';
  return `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts that hold a workbook together: types, relations and the list of its sheets. */
function framesOf(names: readonly string[]): [path: string, text: string][] {
  const each = (one: (name: string, number: number) => string) =>
    names.map((name, at) => one(name, at + 1)).join('');
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((name, number) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((_, number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`))}${relation('styles', 'styles', 'styles.xml')}</Relationships>`,
    ],
  ];
}
