import { endOf } from '../../lib/core/check';
import type { Decidable } from '../../lib/core/decision';
import { idOf } from '../../lib/core/decision';
import type { FieldId } from '../../lib/core/form';
import type { Standings } from '../../lib/core/standing';
import type { Sheet } from '../findings/sheet';
import type { Stop } from './state';

/**
 * The findings that a person must look at, in the order to look: those that fail, those that cannot be told,
 * those worth a look, claims of the text; each kind as it follows on the page. Dismissed ones are left out, and so are
 * those without any cell.
 *
 * @param rank the place of a field's cell among the page's cells; undefined where it has none
 * @param isSoftShown whether those worth a look take part
 */
export function stopsOf(
  sheet: Sheet,
  standings: Standings,
  rank: ReadonlyMap<FieldId, number>,
  isSoftShown: boolean,
): Stop[] {
  const isPlaced = (field: FieldId) => rank.has(field);
  const open = (finding: Decidable) => !standings.isDismissed(finding);
  const ranked = (found: readonly Decidable[]): Stop[] =>
    found
      .filter(open)
      .flatMap((finding): Stop[] => {
        const field = fieldOf(finding, isPlaced);
        return field === null ? [] : [{ field, finding: idOf(finding) }];
      })
      .sort((a, b) => (rank.get(a.field) ?? 0) - (rank.get(b.field) ?? 0));
  const { findings, soft, claims } = sheet;
  return [
    ...ranked(findings.filter(({ outcome }) => outcome === 'fails')),
    ...ranked(findings.filter(({ outcome }) => outcome === 'untold')),
    ...(isSoftShown ? ranked(soft) : []),
    // Claims are in printed order already, and stand in the text, not at cells.
    ...claims.contradicting.filter(open).map(({ id }) => ({ field: id, finding: id })),
  ];
}

/** The figure that a finding's card stands at: where its mark is, or the first figure that it speaks of. */
export function fieldOf(finding: Decidable, isPlaced: (field: FieldId) => boolean): FieldId | null {
  if ('identity' in finding) return endOf(finding, isPlaced);
  return finding.fields.find(isPlaced) ?? null;
}
