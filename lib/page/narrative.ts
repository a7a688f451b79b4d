import { finish, type Steps } from '../core/steps';
import { plain } from '../core/text';
import type { PageElement, PageNode } from './document';
import { isElement, nameOf, parentNode, walk, walkSteps } from './dom';
import { besideReport } from './others';
import { breaksLine, printsNothing } from './sight';

/** A text node's share of a block. */
export interface TextRun {
  readonly node: PageNode;
  /** Where in the block's text the node's text begins; it stands there whole. */
  readonly start: number;
  readonly length: number;
}

/** A paragraph or heading of a report's running text. */
export interface NarrativeBlock {
  /** The texts of its nodes, one after the other, white space as the page has it. */
  readonly text: string;
  readonly isHeading: boolean;
  /** The statutory part it stands in, 1 to 6; null before the first and where headings are not the form's. */
  readonly part: number | null;
  readonly runs: readonly TextRun[];
}

/** A stretch of one text node, as a DOM range takes it. */
export interface NodeRange {
  readonly node: PageNode;
  readonly start: number;
  readonly end: number;
}

/** The six statutory parts by words that a heading keeps however it is reworded. */
const PARTS: readonly RegExp[] = [
  /总体情况|基本情况|概述/,
  /主动公开政府信息/,
  /收到和处理|依申请公开.*(?:申请|情况)/,
  /行政复议.*诉讼/,
  /存在的?(?:主要)?问题|改进情况/,
  /其他需要报告|其他事项|需要说明/,
];
const PART_HEADING = /^[一二三四五六七八][、.．]/;
const HEADING = /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?|\d{1,2}[、.．])[^。；;]+[。.]?$/;
const LONGEST_HEADING = 40;

/** What stands under a report and is no part of it. */
const FOOT =
  /^(?:主办|承办|版权所有|网站标识|备案号|[\p{Script=Han}]?ICP备|上一[篇条]|下一[篇条]|打印本?页?$|关闭窗?口?$|分享到|相关(?:链接|附件|阅读|信息)|扫一扫|网站地图|联系我们|浏览次数|责任编辑)/u;

interface Draft {
  text: string;
  runs: TextRun[];
  /** Characters that are part of links. */
  linked: number;
  heading: boolean;
  /** Right after a table: no line of text goes on across it. */
  apart: boolean;
}

interface Lines {
  readonly drafts: readonly Draft[];
  /** For each table that was read the place of the first line after it. */
  readonly after: readonly number[];
}

/**
 * The running text of a report: paragraphs and headings outside its tables, without what the site puts around it.
 * @param root the document
 * @param cells cells of the statutory tables that were read; the tables they stand in are left out
 * @param isVisible whether a person can see an element; by default what inline styles say
 */
export function narrativeOf(
  root: PageNode,
  cells: Iterable<PageElement>,
  isVisible: (element: PageElement) => boolean = (element) => !printsNothing(element),
): NarrativeBlock[] {
  return finish(narrativeSteps(root, cells, isVisible));
}

/** The same in steps, for pages that must not stand still; see `narrativeOf`. */
export function* narrativeSteps(
  root: PageNode,
  cells: Iterable<PageElement>,
  isVisible: (element: PageElement) => boolean = (element) => !printsNothing(element),
): Steps<NarrativeBlock[]> {
  const tables = new Set<PageNode>();
  for (const cell of cells) {
    const table = tableOf(cell);
    if (table !== null) tables.add(table);
  }
  const lines = yield* linesOf(root, tables, isVisible);
  return parted(joined(within(lines, tables)));
}

/** The stretches of text nodes that a stretch of a block's text covers. */
export function rangesOf(block: NarrativeBlock, start: number, end: number): NodeRange[] {
  return block.runs.flatMap((run) => {
    const from = Math.max(start, run.start) - run.start;
    const to = Math.min(end, run.start + run.length) - run.start;
    return from < to ? [{ node: run.node, start: from, end: to }] : [];
  });
}

function tableOf(cell: PageNode): PageNode | null {
  let node: PageNode | null = cell;
  while (node !== null && !(isElement(node) && nameOf(node) === 'table')) node = parentNode(node);
  return node;
}

const HOLDERS = new Set(['table', 'div', 'section', 'article', 'main']);
/** Cells of a table that is no layout hold less than this. */
const LONG_CELL = 60;

function* linesOf(
  root: PageNode,
  tables: ReadonlySet<PageNode>,
  isVisible: (element: PageElement) => boolean,
): Steps<Lines> {
  const drafts: Draft[] = [];
  const after: number[] = [];
  const blank = (apart: boolean): Draft => ({ text: '', runs: [], linked: 0, heading: false, apart });
  let draft = blank(true);
  let links = 0;
  const endLine = (apart = false) => {
    if (plain(draft.text) !== '') {
      drafts.push(draft);
      draft = blank(apart);
    } else draft = blank(draft.apart || apart);
  };
  yield* walkSteps(root, {
    enter(element, name) {
      if (name === 'title' || name === 'head' || name === 'footer' || name === 'nav') return false;
      if (printsNothing(element, name)) return false;
      if (HOLDERS.has(name) && !isVisible(element)) return false;
      if (name === 'table' && (tables.has(element) || isData(element))) {
        endLine(true);
        if (tables.has(element)) after.push(drafts.length);
        return false;
      }
      if (breaksLine(name)) endLine();
      if (name === 'a') links += 1;
      if (/^h[1-6]$/.test(name)) draft.heading = true;
      return name !== 'sup';
    },
    leave(_element, name) {
      if (name === 'a') links -= 1;
      if (breaksLine(name)) endLine(name === 'table');
    },
    text(value, node) {
      if (value === '') return;
      draft.runs.push({ node, start: draft.text.length, length: value.length });
      draft.text += value;
      if (links > 0) draft.linked += plain(value).length;
    },
  });
  endLine();
  return { drafts, after };
}

/** A table of figures or labels: none of its cells holds prose, and no other table. */
function isData(table: PageElement): boolean {
  let longest = 0;
  let tables = 0;
  let cell = 0;
  walk(table, {
    enter(_element, name) {
      if (name === 'table') tables += 1;
      if (name === 'td' || name === 'th') cell = 0;
      return true;
    },
    leave() {},
    text(value) {
      cell += value.trim().length;
      longest = Math.max(longest, cell);
    },
  });
  return tables === 1 && longest < LONG_CELL;
}

/** Lines that belong to the report: under the element that holds its headings and tables, up to the site's foot. */
function within({ drafts, after }: Lines, tables: ReadonlySet<PageNode>): Draft[] {
  const isLink = ({ linked, text }: Draft) => linked === plain(text).length;
  const beside = besideReport(
    drafts.map((draft) => (isLink(draft) ? '' : draft.text)),
    after,
    drafts.map((draft) => partOf(draft.text) ?? undefined),
  );
  const heads = drafts.flatMap((draft, at) => (partOf(draft.text) === null ? [] : [at]));
  const marks = [...heads.flatMap((at) => drafts[at]?.runs[0]?.node ?? []), ...tables];
  const holder = marks.length < 2 ? null : commonHolder(marks);
  const last = heads.at(-1) ?? -1;
  const own: Draft[] = [];
  for (const [at, draft] of drafts.entries()) {
    const node = draft.runs[0]?.node;
    if (beside[at] || (holder !== null && node !== undefined && !isInside(node, holder))) continue;
    const text = plain(draft.text);
    if (at > last && FOOT.test(text)) break;
    if (!isLink(draft)) own.push(draft);
  }
  return own;
}

function partOf(text: string): number | null {
  const words = plain(text);
  if (words.length > LONGEST_HEADING || !PART_HEADING.test(words)) return null;
  const at = PARTS.findIndex((part) => part.test(words));
  return at < 0 ? null : at + 1;
}

function ancestorsOf(node: PageNode): PageNode[] {
  const chain: PageNode[] = [];
  for (let one: PageNode | null = node; one !== null; one = parentNode(one)) chain.unshift(one);
  return chain;
}

/** The smallest node that holds all of some, or is the only one; null where they are not of one tree. */
export function commonHolder(nodes: readonly PageNode[]): PageNode | null {
  const [first, ...rest] = nodes;
  if (first === undefined) return null;
  let chain = ancestorsOf(first);
  for (const node of rest) {
    const other = ancestorsOf(node);
    let same = 0;
    while (same < chain.length && chain[same] === other[same]) same += 1;
    chain = chain.slice(0, same);
  }
  return chain.at(-1) ?? null;
}

function isInside(node: PageNode, holder: PageNode): boolean {
  for (let one: PageNode | null = node; one !== null; one = parentNode(one)) if (one === holder) return true;
  return false;
}

/** Lines this long that end in the middle of a sentence go on in the next: pages made from PDF files break so. */
const FULL_LINE = 24;

function joined(drafts: readonly Draft[]): Draft[] {
  const lines: Draft[] = [];
  for (const draft of drafts) {
    const before = lines.at(-1);
    if (before !== undefined && goesOn(before, draft)) {
      const shift = before.text.length;
      before.runs.push(...draft.runs.map((run) => ({ ...run, start: run.start + shift })));
      before.text += draft.text;
    } else lines.push({ ...draft, runs: [...draft.runs] });
  }
  return lines;
}

function goesOn(before: Draft, next: Draft): boolean {
  if (next.apart || before.heading || next.heading) return false;
  const end = plain(before.text);
  const start = plain(next.text);
  if (end.length < FULL_LINE || !/[\p{Script=Han}\d,、(“"]$/u.test(end)) return false;
  return !/^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.]|\d{1,2}[、.)]|[一二三四五六七八九十]是|附件|注[:：])/.test(
    start,
  );
}

function parted(lines: readonly Draft[]): NarrativeBlock[] {
  let part: number | null = null;
  return lines.map(({ text, runs, heading }) => {
    part = partOf(text) ?? part;
    const words = plain(text);
    const isHeading =
      heading || (words.length <= LONGEST_HEADING && HEADING.test(words) && !/\d[件条份]/.test(words));
    return { text, runs, part, isHeading };
  });
}
