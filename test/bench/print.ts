/** The bench's tables as lines of text. */
import type { Aim, Figure, Table, Told } from './part';

/** Narrowest columns, so that tables below one another look alike. */
const WHAT = 46;
const FIGURE = 10;

/** @returns a table, heads first, notes last */
export function linesOf({ what, columns, rows, notes = [] }: Table): string[] {
  const cells = [[what, ...columns], ...rows.map((row) => [row.what, ...row.figures.map(textOf)])];
  return [...aligned(cells, FIGURE), ...notes];
}

/** @returns each aim with its figure and whether it is met */
export function linesOfAims(aims: readonly Aim[]): string[] {
  const rows = aims.map(({ what, wanted, figure, isMet }) => [
    what,
    wanted,
    figure,
    isMet ? 'met' : 'NOT MET',
  ]);
  return aligned([['Aims', 'wanted', 'in this run', ''], ...rows], FIGURE);
}

/** Whether no figure is past a limit that the command fails at. */
export function keepsLimits({ tables }: Told): boolean {
  const figures = tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  return figures.every((figure) => typeof figure === 'string' || figure.isWithin || !figure.isHard);
}

function textOf(figure: string | Figure): string {
  return typeof figure === 'string' ? figure : `${figure.text}${figure.isWithin ? '' : ' !'}`;
}

/** The first column to the left, all others to the right, as wide as they need. */
function aligned(rows: readonly (readonly string[])[], narrowest: number): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, text] of row.entries())
      widths[at] = Math.max(widths[at] ?? (at === 0 ? WHAT : narrowest), text.length + (at === 0 ? 0 : 2));
  return rows.map((row) =>
    row
      .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join('')
      .trimEnd(),
  );
}
