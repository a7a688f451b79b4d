import { plain } from '../core/text';
import type { PageScan } from './scan';

/** The parts of a report that are text, and what is wrong with one; a part that is there is not named. */
export type PartFaults = Readonly<Partial<Record<'overview' | 'problems' | 'other', 'missing' | 'empty'>>>;

/** The six statutory parts, each by words that its heading keeps however it is reworded. */
const PARTS = [
  ['overview', /总体情况|基本情况|概述/],
  ['disclosed', /主动公开/],
  ['requests', /(?:收到和处理|依申请公开).*(?:申请|情况)/],
  ['remedies', /行政复议.*诉讼/],
  ['problems', /问题|改进/],
  ['other', /其他需要报告|其他事项|需要说明/],
] as const;

export type Part = (typeof PARTS)[number][0];

/** A heading of a part: a Chinese number first, and short. */
const HEADING = /^[（(]?[一二三四五六七八][、.．)）]/;
/** The same, before a line is made plain: most lines of a page are cells of tables. */
const MAY_BE_HEADING = /^[^\p{L}\p{N}]*[一二三四五六七八\u3220-\u3227\u3280-\u3287]/u;
const LONGEST_HEADING = 40;
/** A number in brackets, in a line made plain. */
const BRACKETED = /^\(?.\)/;
/** With fewer headings found the page is not parted as the form wants, and nothing can be told. */
const ENOUGH = 4;

/** The part that a printed line is the heading of. */
export function headedPart(printed: string): Part | undefined {
  if (!MAY_BE_HEADING.test(printed)) return undefined;
  const line = plain(printed);
  if (line.length > LONGEST_HEADING || !HEADING.test(line)) return undefined;
  return PARTS.find(([, words]) => words.test(line))?.[0];
}

/**
 * The part that each line is the heading of. Where fewer parts are numbered in brackets than without, what is in brackets
 * stands within a part.
 */
export function headedParts(lines: readonly string[]): (Part | undefined)[] {
  const headings = lines.map(headedPart);
  const open = headings.map((part, at) =>
    part !== undefined && BRACKETED.test(plain(lines[at] ?? '')) ? undefined : part,
  );
  const bracketed = headings.filter((part, at) => part !== open[at]);
  // What heads nothing is one of the latter.
  return new Set(bracketed).size + 1 < new Set(open).size ? open : headings;
}

/**
 * Tells which of the parts that are text are missing or empty. Silent where the page's headings are not the
 * statutory ones; a part is missing only if no line of the page has its words.
 */
export function faultsOf(page: PageScan): PartFaults {
  const headings = headedParts(page.lines);
  const found = new Set(headings.filter((heading) => heading !== undefined));
  if (found.size < ENOUGH) return {};
  const faults: Partial<Record<'overview' | 'problems' | 'other', 'missing' | 'empty'>> = {};
  for (const [part, words] of PARTS) {
    if (part !== 'overview' && part !== 'problems' && part !== 'other') continue;
    if (!found.has(part)) {
      if (!page.lines.some((line) => words.test(plain(line)))) faults[part] = 'missing';
      continue;
    }
    // Headings may also stand in a table of contents: the part is empty only if each of them is.
    const places = page.lines.flatMap((line, at) => (headedPart(line) === part ? [at] : []));
    const isEmpty = places.every((line) => {
      const next = headings[line + 1];
      return next !== undefined && next !== part;
    });
    if (isEmpty) faults[part] = 'empty';
  }
  return faults;
}
