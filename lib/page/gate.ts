import { finish, type Steps } from '../core/steps';
import type { PageDocument } from './document';
import { attribute, textsAtOnce, walkSteps } from './dom';
import { ADDRESSED, ADDRESSED_IF_EMPTY, isRuledOut, PAIRS } from './glance';

/**
 * The gate: tells a page that may hold a report from any other page, cheaply.
 *
 * It is generous: what it lets through is read by the reader, which decides (the blank form in a notice
 * passes here and is turned away there). It must be small, so it brings its own few characters of
 * Traditional script instead of lib/core/script.ts.
 */

/** Far beyond any report; a page is judged by what stands before. */
const MAX_NODES = 200_000;
const MAX_TEXT = 1_000_000;

/** Words of a report's own tables. Two of them, or one with a usual companion, make a report's table. */
const OWN = [
  /[勾钩]稽关系/,
  /新收政府信息公开/,
  /上年结转政府信息公开/,
  /复议(?:直接)?起诉/,
  /复议后起诉/,
  /结转下年度?继续办理/,
];
const COMPANIONS = [/予以公开/, /无法提供/, /不予处理/, /社会公益组织/, /科研机构/];

/** The table of 2014, by its head. */
const OF_2014 = [/统计指标/, /统计数/, /公开/];

/** A report whose tables are images or an attachment: its name and at least four of its six sections. */
const NAME = /政[府务]信息公开(?:工作)?(?:情况)?的?(?:年度报告|年报)/;
const SECTIONS = [
  /总体情况/,
  /主动公开政府信息/,
  /收到和处理政府信息公开申请/,
  /行政复议、?(?:和|及|提起)?行政诉讼/,
  /存在的?主要问题/,
  /其他需要报告/,
];
const ENOUGH_SECTIONS = 4;

/** What a page calls itself where reports are published. */
const CALLED = /信息公开.{0,12}(?:年度报告|年报)/;

/** Weaker signs, for a page that prints next to nothing yet. */
const CALLED_IF_EMPTY = /信息公开|年度报告|年报/;
const NEXT_TO_NOTHING = 200;

/** White space, zero-width characters, direction marks, variation selectors. */
const NOTHING = /[\s\p{C}\p{M}\p{Z}]+/gu;

/** Elements whose text is not the page's own. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'select']);

/** What one look at a page tells. */
export interface Look {
  /** Whether it may hold a report, by its text and its tables' text. */
  readonly isReport: boolean;
  /** Whether it has no report now but says by its title, a heading, its column or its address that one belongs there. */
  readonly awaitsReport: boolean;
}

const NOTHING_FOUND: Look = { isReport: false, awaitsReport: false };

/** Looks at a page at once; see `lookSteps`. */
export function lookAt(document: PageDocument, address = '', around = ''): Look {
  return finish(lookSteps(document, address, around));
}

/**
 * Looks at a page. Never throws, changes nothing.
 * @param address of the page
 * @param around what else names the page: the titles of pages that frame it
 */
export function* lookSteps(document: PageDocument, address = '', around = ''): Steps<Look> {
  try {
    const into: Gathered = { page: [], tables: [], names: [], encloses: false };
    const work = gather(document, into);
    const texts = textsAtOnce(document, 'title,h1,h2,h3,meta[name*="column" i]');
    const isFull = (more: number) => {
      // In the first thousand nodes a page that is not empty shows it.
      work.next();
      const chinese = into.page.join('').replace(/[^一-\u9fff]+/g, '');
      return chinese.length >= NEXT_TO_NOTHING + more;
    };
    if (texts !== null && isRuledOut(texts, address, around, isFull)) return NOTHING_FOUND;
    yield* work;
    const text = compared(into.page);
    const called = compared(into.names);
    const isReport =
      isTable(compared(into.tables)) || isNamed(text) || (into.encloses && CALLED.test(called));
    const isNamedSo = CALLED.test(called) || ADDRESSED.test(address);
    const isEmptySo = () =>
      text.length - called.length < NEXT_TO_NOTHING &&
      (CALLED_IF_EMPTY.test(called + compared([around])) || ADDRESSED_IF_EMPTY.test(address));
    return { isReport, awaitsReport: !isReport && (isNamedSo || isEmptySo()) };
  } catch {
    return NOTHING_FOUND;
  }
}

function isTable(text: string): boolean {
  const own = count(OWN, text);
  return own > 1 || (own === 1 && count(COMPANIONS, text) > 0) || count(OF_2014, text) === OF_2014.length;
}

function isNamed(text: string): boolean {
  return NAME.test(text) && count(SECTIONS, text) >= ENOUGH_SECTIONS;
}

function count(marks: readonly RegExp[], text: string): number {
  return marks.filter((mark) => mark.test(text)).length;
}

function compared(texts: readonly string[]): string {
  const simplifiedOf = new Map(PAIRS.match(/../g)?.map(([other, plain]) => [other, plain]));
  return texts
    .join('')
    .normalize('NFKC')
    .replace(NOTHING, '')
    .replace(/[\u3400-\u9fff]/g, (character) => simplifiedOf.get(character) ?? character);
}

/** Elements that lead to another document, by the attribute that says where, and what such an address holds. */
const ADDRESSES: Readonly<Record<string, string>> = {
  a: 'href',
  iframe: 'src',
  embed: 'src',
  object: 'data',
};
const ENCLOSED = /\.(?:pdf|docx?|wps|ofd)\b|pdf|viewer|down|attach|fileid/i;

/** Elements whose text names the page. */
const NAMING = /^(?:title|h[1-3])$/;

interface Gathered {
  readonly page: string[];
  readonly tables: string[];
  readonly names: string[];
  /** Whether it holds or leads to a file that a report may be. */
  encloses: boolean;
}

/** Gathers the text of a page and, within it, of its tables and of what names it, in the page's order. */
function gather(document: PageDocument, into: Gathered): Steps<void> {
  let length = 0;
  let depth = 0;
  let naming = 0;
  let left = MAX_NODES;
  return walkSteps(document, {
    enter(element, name) {
      left -= 1;
      if (name === 'table') depth += 1;
      const to = ADDRESSES[name];
      if (to !== undefined && ENCLOSED.test(attribute(element, to) ?? '')) into.encloses = true;
      if (NAMING.test(name)) naming += 1;
      if (name === 'meta' && /column/i.test(attribute(element, 'name') ?? ''))
        into.names.push(attribute(element, 'content') ?? '', '|');
      return left > 0 && length < MAX_TEXT && !SILENT.has(name);
    },
    leave(_element, name) {
      if (name === 'table') depth -= 1;
      if (NAMING.test(name)) {
        naming -= 1;
        into.names.push('|');
      }
    },
    text(value) {
      left -= 1;
      if (left < 0 || length >= MAX_TEXT) return;
      length += value.length;
      into.page.push(value);
      if (depth > 0) into.tables.push(value);
      if (naming > 0) into.names.push(value);
    },
  });
}
