import { type Grid, layGrid } from '../core/grid';
import type { Steps } from '../core/steps';
import { tidy } from '../core/text';
import { isLookedAt, isWithin, type OpenCell, sourceOf } from './cell';
import type { PageElement, PageNode } from './document';
import { attribute, walkSteps } from './dom';
import { breaksLine, type Sight, sightOf } from './sight';

/** A table of the page: its grid, and the elements of its cells in the same order. */
export interface PageTable {
  readonly grid: Grid;
  readonly cells: readonly PageElement[];
  readonly element: PageElement;
  /** The lines of `PageScan.lines` that it prints: from the first on, and the one after the last. */
  readonly lines: readonly [from: number, end: number];
}

/** A link or picture, for reports whose tables are not on the page. */
export interface Enclosure {
  readonly kind: 'image' | 'file';
  /** Address as printed in the page. */
  readonly address: string;
  /** What the page calls it. */
  readonly name: string;
  /** Index in `PageScan.lines` of the line it stands at. */
  readonly line: number;
}

/** All that is visible on a page, gone through once. */
export interface PageScan {
  readonly tables: readonly PageTable[];
  /** The page's text by lines, tables included. */
  readonly lines: readonly string[];
  /** Indices of lines that are nothing but a link: they name other pages. */
  readonly linked: ReadonlySet<number>;
  /** Lines that are headings of the page (h1 to h3). */
  readonly headings: readonly string[];
  readonly title: string;
  /** `<meta name content>`, names in lower case. */
  readonly metas: ReadonlyMap<string, string>;
  readonly enclosures: readonly Enclosure[];
}

interface OpenTable {
  readonly index: number;
  readonly element: PageElement;
  readonly before: string;
  readonly firstLine: number;
  /** Its row groups by the names of their elements, in the order in which they are printed. */
  readonly groups: ReadonlyMap<string, OpenCell[][][]>;
  /** The group that rows go to: of an open thead, tbody or tfoot, or of rows that stand loose. */
  group: OpenCell[][] | undefined;
  row: OpenCell[] | undefined;
  cell: OpenCell | undefined;
}

/** How much text before a table is kept. */
const BEFORE = 300;
/** From where on what came before that is let go: cutting at every piece of text would be dear. */
const MOST_RECENT = 20 * BEFORE;
/** Lines longer than this are cut; no title, name or date stands deeper in a line. */
const MAX_LINE = 2000;

/** What a page hides as a whole: a table, or all that belongs to another year. */
const HOLDERS = new Set(['table', 'div', 'section', 'article', 'main']);

/**
 * Goes through a document once and gathers its tables, lines and head.
 *
 * @param root a document, or any part of one
 * @param isVisible whether a table, an element that may hold one, or one with a class within a cell is seen, where its
 *   inline style does not say so
 */
export function* scanSteps(root: PageNode, isVisible: (element: PageElement) => boolean): Steps<PageScan> {
  const found: PageTable[] = [];
  const open: OpenTable[] = [];
  const lines: string[] = [];
  const linked = new Set<number>();
  const headings: string[] = [];
  const metas = new Map<string, string>();
  const enclosures: Enclosure[] = [];
  let tables = 0;
  let recent = '';
  let line = '';
  let heading: string | undefined;
  /** Text of the open link, and how much of the line so far is link. */
  let link: string | undefined;
  let lineOfLinks = '';
  let title: string | undefined;
  let inTitle = false;
  let mark: string | undefined;
  /** Whether what comes prints nothing though its place is kept; what each open element with a style of note does, and whether that was so around it. */
  let isDark = false;
  const shades: { element: PageElement; sight: Sight; isDark: boolean }[] = [];

  const endLine = () => {
    if (line === '') return;
    const text = tidy(line);
    if (text !== '') {
      if (lineOfLinks !== '' && text === tidy(lineOfLinks)) linked.add(lines.length);
      lines.push(text.slice(0, MAX_LINE));
    }
    line = '';
    lineOfLinks = '';
  };
  const print = (text: string) => {
    line += text;
    recent += text;
    if (recent.length > MOST_RECENT) recent = recent.slice(-BEFORE);
    if (heading !== undefined) heading += text;
    if (link !== undefined) {
      link += text;
      lineOfLinks += text;
    }
    const cell = open[open.length - 1]?.cell;
    if (cell !== undefined) cell.text += text;
  };
  /** Figures that a page sets apart must not run together. */
  const part = () => {
    const cell = open[open.length - 1]?.cell;
    if (cell !== undefined && cell.text !== '' && !cell.text.endsWith('\n')) cell.text += '\n';
  };
  const newLine = () => {
    endLine();
    part();
  };

  yield* walkSteps(root, {
    enter(element, name) {
      if (name === 'head') return true;
      if (name === 'title') {
        inTitle = title === undefined;
        return true;
      }
      if (name === 'meta') gatherMeta(element, metas);
      if (EMBEDS.has(name)) gatherEmbedded(element, lines.length, enclosures);
      const sight = sightOf(element, name);
      if (sight !== '') {
        shades.push({ element, sight, isDark });
        isDark = sight === 'dark' || (isDark && sight !== 'shown');
        if (sight === 'gone') return false;
        if (sight === 'apart') part();
      }
      const cell = open[open.length - 1]?.cell;
      if (sight === 'picture') {
        if (name === 'img' && !isDark) gatherImage(element, lines.length, enclosures);
        if (cell !== undefined && !isDark && isLookedAt(element) && isVisible(element))
          cell.isPictured = true;
        return false;
      }
      if (HOLDERS.has(name) && (isDark || !isVisible(element))) return false;
      // Within a cell a few digits too many make another figure.
      if (cell !== undefined && !breaksLine(name)) {
        if (sight === 'faint' || (attribute(element, 'class') !== null && !isVisible(element))) return false;
      }
      if (name === 'table') {
        newLine();
        open.push(openTable(element, tables, recent.slice(-BEFORE), lines.length));
        tables += 1;
        return true;
      }
      const top = open[open.length - 1];
      if (top !== undefined) enterTablePart(top, element, name);
      if (breaksLine(name)) newLine();
      if (isDark) return true;
      if (name === 'h1' || name === 'h2' || name === 'h3') heading = '';
      if (name === 'a') link = '';
      if (name === 'sup') mark = '';
      if (name === 'input') print(inputText(element));
      return true;
    },
    leave(element, name) {
      const shade = shades[shades.length - 1];
      if (shade?.element === element) {
        shades.pop();
        isDark = shade.isDark;
        if (shade.sight === 'apart') part();
      }
      if (name === 'title') inTitle = false;
      if (name === 'sup' && mark !== undefined) {
        const text = tidy(mark.replace(/[[\]]/g, ''));
        mark = undefined;
        if (text !== '') print(`[^${text}]`);
      }
      if (name === 'a') {
        const file = fileAddress(element);
        if (file !== undefined)
          enclosures.push({ kind: 'file', address: file, name: tidy(link ?? ''), line: lines.length });
        link = undefined;
      }
      if (heading !== undefined && /^h[1-3]$/.test(name)) {
        if (tidy(heading) !== '') headings.push(tidy(heading));
        heading = undefined;
      }
      const top = open[open.length - 1];
      if (top?.element === element) {
        newLine();
        open.pop();
        const table = close(top, lines.length);
        if (!isWithin(open[open.length - 1]?.cell, table.grid)) found[top.index] = table;
        recent = '';
      } else if (top !== undefined) {
        leaveTablePart(top, element, name);
      }
      if (breaksLine(name)) newLine();
    },
    text(value) {
      if (inTitle) title = (title ?? '') + value;
      else if (isDark) return;
      else if (mark !== undefined) mark += value;
      else print(value);
    },
  });
  endLine();
  return {
    tables: found.filter((table) => table !== undefined),
    lines,
    linked,
    headings,
    title: tidy(title ?? ''),
    metas,
    enclosures,
  };
}

function openTable(element: PageElement, index: number, before: string, firstLine: number): OpenTable {
  return {
    index,
    element,
    before: tidy(before),
    firstLine,
    groups: new Map(['thead', 'tbody', 'tfoot'].map((name) => [name, []])),
    group: undefined,
    row: undefined,
    cell: undefined,
  };
}

function enterTablePart(table: OpenTable, element: PageElement, name: string): void {
  if (table.cell !== undefined) return;
  switch (name) {
    case 'tr':
      if (table.group === undefined) openGroup(table, 'tbody');
      table.row = [];
      table.group?.push(table.row);
      break;
    case 'td':
    case 'th':
      if (table.row === undefined) break;
      table.cell = { element, text: '' };
      table.row.push(table.cell);
      break;
    default:
      openGroup(table, name);
  }
}

/** Opens a row group, if elements of the name are row groups. */
function openGroup(table: OpenTable, name: string): void {
  const groups = table.groups.get(name);
  if (groups === undefined) return;
  table.group = [];
  groups.push(table.group);
}

function leaveTablePart(table: OpenTable, element: PageElement, name: string): void {
  if (table.cell !== undefined) {
    if (table.cell.element === element) table.cell = undefined;
    return;
  }
  if (name === 'tr') table.row = undefined;
  else if (table.groups.has(name)) table.group = undefined;
}

/** Lays a finished table out: heads first and feet last, wherever the source has them. */
function close(table: OpenTable, lineAfter: number): PageTable {
  const groups = [...table.groups.values()].flat();
  const cells = groups.flat(2);
  const sources = groups.map((rows) => rows.map((row) => row.map(sourceOf)));
  return {
    grid: layGrid(sources, table.before),
    cells: cells.map((cell) => cell.element),
    element: table.element,
    lines: [table.firstLine, lineAfter],
  };
}

function gatherMeta(element: PageElement, metas: Map<string, string>): void {
  const name = (attribute(element, 'name') ?? attribute(element, 'property'))?.toLowerCase();
  const content = tidy(attribute(element, 'content') ?? '');
  if (name !== undefined && content !== '' && !metas.has(name)) metas.set(name, content);
}

/** Figures may stand in a form's fields. */
function inputText(element: PageElement): string {
  return /^(?:text|number|tel|)$/i.test(attribute(element, 'type') ?? '')
    ? (attribute(element, 'value') ?? '')
    : '';
}

function gatherImage(element: PageElement, line: number, enclosures: Enclosure[]): void {
  const [address, name] = [attribute(element, 'src') ?? '', attribute(element, 'alt') ?? ''];
  enclosures.push({ kind: 'image', address, name, line });
}

const EMBEDS = new Set(['iframe', 'embed', 'object']);
/** A document shown within the page, itself or in a viewer. */
const DOCUMENT = /\.(?:pdf|docx?|ofd|wps)\b|pdf|viewer/i;

function gatherEmbedded(element: PageElement, line: number, enclosures: Enclosure[]): void {
  const address = attribute(element, 'src') ?? attribute(element, 'data') ?? '';
  if (DOCUMENT.test(address)) enclosures.push({ kind: 'file', address, name: '', line });
}

const DOWNLOAD = /(?:download|downfile|down\.jsp|attach|fileid|uploadfile)/i;
const FILE = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar)(?:[?#].*)?$/i;

/** The address of a file to be fetched: by its ending, or as sites' download pages spell it. */
function fileAddress(element: PageElement): string | undefined {
  const address = attribute(element, 'href')?.trim();
  if (address === undefined) return undefined;
  return FILE.test(address) || DOWNLOAD.test(address) ? address : undefined;
}
