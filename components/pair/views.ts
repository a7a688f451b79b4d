import type { PairTable } from '../../lib/compare/pair';
import type { TextPart } from '../../lib/compare/text/differences';
import type { Edition } from '../../lib/core/form';
import type { PairWords } from '../../lib/words/pair';
import { day } from '../list/figures';

/** Two reports side by side, as plain data. The view makes it; the components only draw. */

/** One of the readings of a report. */
export interface ReadingChoice {
  readonly digest: string;
  /** Milliseconds since 1970. */
  readonly firstSeen: number;
}

/** One of the two. */
export interface SideView {
  readonly id: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly edition: Edition | 'mixed' | null;
  /** The notice that prescribes the form; empty where that is not one. */
  readonly notice: string;
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly address: string;
  /** Whether a browser can go to the address. */
  readonly isOpenable: boolean;
  /** Digest of the reading that is compared. */
  readonly reading: string;
  /** All readings of the report, oldest first. */
  readonly readings: readonly ReadingChoice[];
}

/** The names of the two in sentences: what tells them apart. */
export interface Names {
  readonly was: string;
  readonly is: string;
}

export function namesOf(was: SideView, is: SideView, say: PairWords): Names {
  const agency = (side: SideView) => side.agency ?? say('noAgency');
  const year = (side: SideView) => (side.year === null ? say('noYear') : say('year', { year: side.year }));
  const isOneAgency = was.agency === is.agency;
  const name = (side: SideView) => {
    if (was.id === is.id) return say('readOn', { day: day(side.firstSeen) });
    if (isOneAgency && was.year !== is.year) return year(side);
    if (!isOneAgency && was.year === is.year) return agency(side);
    return `${agency(side)} ${year(side)}`;
  };
  const names = { was: name(was), is: name(is) };
  return names.was === names.is ? { was: say('left'), is: say('right') } : names;
}

/** Keys of the rows that are shown while unchanged ones are folded. */
export function foldedTable({ table, unchanged }: PairTable): PairTable['table'] {
  const folded = new Set(unchanged);
  return {
    ...table,
    blocks: table.blocks
      .map((block) => ({ ...block, rows: block.rows.filter(({ key }) => !folded.has(key)) }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** Paragraphs of two texts that stand beside each other. */
export interface ParagraphPair {
  readonly parts: readonly TextPart[];
  readonly isSame: boolean;
}

/** Parts the texts where both break a line, and where what only one has begins or ends with a line break. */
export function paragraphsOf(parts: readonly TextPart[]): ParagraphPair[] {
  const paragraphs: TextPart[][] = [[]];
  const put = (part: TextPart) => paragraphs.at(-1)?.push(part);
  for (const part of parts) {
    if (part.is === 'changed') {
      const sides = [part.was, part.now].filter((text) => text !== '');
      if (sides.every((text) => text.startsWith('\n'))) paragraphs.push([]);
      put({ is: 'changed', was: withoutBreaks(part.was), now: withoutBreaks(part.now) });
      if (sides.every((text) => text.endsWith('\n'))) paragraphs.push([]);
      continue;
    }
    for (const [at, text] of part.text.split('\n').entries()) {
      if (at > 0) paragraphs.push([]);
      if (text !== '') put({ is: 'same', text });
    }
  }
  return paragraphs
    .filter((own) => own.length > 0)
    .map((own) => ({ parts: own, isSame: own.every((part) => part.is === 'same') }));
}

function withoutBreaks(text: string): string {
  return text.replace(/^\n+|\n+$/g, '');
}

/** Neighbouring paragraphs that are the same, as one run. */
export type ParagraphRun =
  | { readonly is: 'same'; readonly paragraphs: readonly ParagraphPair[] }
  | { readonly is: 'changed'; readonly paragraph: ParagraphPair };

export function runsOf(paragraphs: readonly ParagraphPair[]): ParagraphRun[] {
  const runs: ParagraphRun[] = [];
  for (const paragraph of paragraphs) {
    const last = runs.at(-1);
    if (!paragraph.isSame) runs.push({ is: 'changed', paragraph });
    else if (last?.is === 'same')
      runs[runs.length - 1] = { is: 'same', paragraphs: [...last.paragraphs, paragraph] };
    else runs.push({ is: 'same', paragraphs: [paragraph] });
  }
  return runs;
}
