/** Soft checks of what a report says about itself: years, parts, the form used. */
import type { SoftCase, SoftSheet } from '../core/soft';

/** A year that is named where that of the report belongs. */
export function otherYear(year: number | null, named: number | null): SoftCase[] {
  if (year === null || named === null || year === named) return [];
  return [{ of: '', fields: [], facts: { named: String(named), year: String(year) } }];
}

/** Parts that hold text alone and were not found, or have nothing under their heading. */
export function textParts({ parts = {} }: SoftSheet, state: 'missing' | 'empty'): SoftCase[] {
  return Object.entries(parts)
    .filter(([, found]) => found === state)
    .map(([part]) => ({ of: part, fields: [], facts: { part } }));
}

/** Tables by an edition that is not the year's. Section 四 is alike in all and tells nothing. */
export function wrongEditions({ report, identity: { year }, forms }: SoftSheet): SoftCase[] {
  if (year === null) return [];
  const meant = forms.find(({ years: [first, last] }) => first <= year && year <= (last ?? year));
  if (meant === undefined) return [];
  const used = Object.entries(report.editions).filter(
    ([section, edition]) => section !== 'remedies' && edition !== meant.edition,
  );
  return [...new Set(used.map(([, edition]) => edition))].sort().map((edition) => {
    const sections = used.filter((one) => one[1] === edition).map(([section]) => section);
    const facts = { part: sections.join(' '), edition, year: String(year), expected: meant.edition };
    return { of: edition, fields: [], facts };
  });
}
