import type { ListRow } from '../../../../lib/archive/list';
import type { Reading } from '../../../../lib/archive/rows';
import { queryOf, search, searchable } from '../../../../lib/archive/search';
import { indicators, type Measure, measure, outcomes } from '../../../../lib/compare/indicators';
import type { Report } from '../../../../lib/core/report';
import { forms } from '../../../../lib/forms';

/** A report of the year with all that any table or chart of the view asks of it. */
export interface YearFigures {
  readonly editions: Report['editions'];
  /** One for each of `indicators`, and of `outcomes`. */
  readonly cells: readonly Measure[];
  readonly outcomes: readonly Measure[];
}

const ALL = [...indicators, ...outcomes];

export function yearFigures({ figures }: Reading): YearFigures {
  const all = measure(figures, ALL, forms);
  return {
    editions: figures.editions,
    cells: all.slice(0, indicators.length),
    outcomes: all.slice(indicators.length),
  };
}

/** Years of which there are reports, the latest first. */
export function yearsOf(rows: readonly ListRow[]): number[] {
  return [...new Set(rows.flatMap(({ year, agency }) => (agency === null ? [] : (year ?? []))))].sort(
    (a, b) => b - a,
  );
}

/** Rows that a search leaves, by agency. */
export function found(rows: readonly ListRow[], typed: string): ListRow[] {
  const left = typed.trim() === '' ? [...rows] : search(rows.map(searchable), queryOf(typed));
  return left.sort((a, b) => ((a.agency ?? '') < (b.agency ?? '') ? -1 : 1));
}
