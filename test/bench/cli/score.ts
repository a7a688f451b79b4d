import { readFileSync } from 'node:fs';
import type { FieldId } from '../../../lib/core/form';
import type { Wanted } from './pages';

/** How much of what pages print a program read right. */
export interface Score {
  /** Figures that are printed, and how many were read as they are. */
  readonly expected: number;
  readonly right: number;
  /** Figures told that are others than printed, or none at all. */
  readonly wrong: number;
  /** Pages whose agency and year were told right, or that have none to tell. */
  readonly whole: number;
}

/** A line of what is printed; amounts as numbers, null: printed blank. */
interface Line {
  readonly source: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly figures: Readonly<Record<FieldId, number | null>>;
}

/**
 * @param output a file of JSON Lines, as `gouji check --json` prints them
 * @param pages by their paths, what must be read
 */
export function scoreOf(output: string, pages: ReadonlyMap<string, Wanted>): Score {
  const score = { expected: 0, right: 0, wrong: 0, whole: 0 };
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n');
  if (lines.length !== pages.size) throw new Error(`${lines.length} pages were read of ${pages.size}`);
  for (const text of lines) {
    const { source, agency, year, figures }: Line = JSON.parse(text);
    const wanted = pages.get(source);
    if (wanted === undefined) throw new Error(`${source} was never written`);
    const isReport = Object.keys(wanted.expected).length > 0;
    if (!isReport || (agency === wanted.agency && year === wanted.year)) score.whole += 1;
    for (const [field, value] of Object.entries(wanted.expected)) {
      const figure = figures[field];
      if (figure === undefined && wanted.optional.includes(field)) continue;
      score.expected += 1;
      if (figure === undefined) continue;
      if (figure === (value === null ? null : Number(value))) score.right += 1;
      else score.wrong += 1;
    }
    score.wrong += Object.keys(figures).filter((field) => !(field in wanted.expected)).length;
  }
  return score;
}
