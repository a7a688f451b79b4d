import { endOf, type Finding, fieldsIn } from '../../lib/core/check';
import type { FieldId } from '../../lib/core/form';
import type { FindingGroup } from '../../lib/core/suspect';
import { textFindingOf } from '../../lib/core/text-finding';
import { groupOf, type Sheet } from '../findings/sheet';
import type { OverlayView } from './state';

/** What is lit on the page. */
export interface Lit {
  /** Figures of the finding or group that is opened: outlined. */
  readonly terms: readonly FieldId[];
  /** The figure that the finding ends at: filled. */
  readonly end: FieldId | null;
  readonly outcome: Finding['outcome'] | 'soft';
  /** Figures that may be wrong: ringed. */
  readonly suspects: readonly FieldId[];
}

/** @param isPlaced tells whether a field has a cell on the page */
export function litOf(view: OverlayView, sheet: Sheet, isPlaced: (field: FieldId) => boolean): Lit | null {
  const suspects = suspectsIn(view, sheet);
  // A card lights what it speaks of, whatever is opened in the list.
  const id = view.card?.finding ?? view.active;
  const all = [...sheet.findings, ...sheet.beside.findings];
  const finding = all.find(({ identity }) => identity.id === id);
  if (finding !== undefined) {
    const { identity, outcome } = finding;
    return { terms: fieldsIn(identity), end: endOf(finding, isPlaced), outcome, suspects };
  }
  const soft = sheet.soft.find((one) => one.id === id) ?? textFindingOf(sheet.claims, id);
  if (soft !== undefined) return { terms: soft.fields, end: null, outcome: 'soft', suspects: [] };
  const group = groupOf(sheet, view.group);
  // A check that stands alone is lit by itself, or not at all.
  if (group === undefined || group.findings.length === 1) return null;
  return { terms: termsOf(group), end: null, outcome: 'fails', suspects };
}

function suspectsIn({ group, set, card }: OverlayView, sheet: Sheet): FieldId[] {
  if (card !== null) return suspectsOf(sheet, card.finding);
  const sets = set === null ? undefined : groupOf(sheet, group)?.sets;
  return sets?.[set ?? 0]?.map(({ field }) => field) ?? [];
}

/** The figures behind a failing check, where only one correction explains it. */
function suspectsOf(sheet: Sheet, finding: string): FieldId[] {
  const group = groupOf(sheet, finding);
  return group?.unique === true ? (group.sets[0]?.map(({ field }) => field) ?? []) : [];
}

function termsOf({ findings }: FindingGroup): FieldId[] {
  return [...new Set(findings.flatMap(({ identity }) => fieldsIn(identity)))];
}

/** The figure to bring into view: a suspect, the figure a finding ends at, or the first that has a place. */
export function leadOf(lit: Lit, isPlaced: (field: FieldId) => boolean): FieldId | null {
  return [...lit.suspects, ...(lit.end === null ? [] : [lit.end]), ...lit.terms].find(isPlaced) ?? null;
}
