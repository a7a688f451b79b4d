import type { ListRow } from '../../lib/archive/list';
import { queryOf } from '../../lib/archive/search';
import { plain } from '../../lib/core/text';

/**
 * Agencies that a search finds, by name, place or tag. Names are looked at once each, not once for each report, so that
 * ten thousand reports take no longer than a person's typing allows.
 * @returns null: nothing is searched for
 */
export function agenciesFound(rows: readonly ListRow[], typed: string): ReadonlySet<string> | null {
  const { words } = queryOf(typed);
  if (words.length === 0) return null;
  const tags = new Map<string, Set<string>>();
  for (const { agency, tags: own } of rows) {
    if (agency === null) continue;
    const all = tags.get(agency) ?? new Set();
    for (const tag of own) all.add(tag);
    tags.set(agency, all);
  }
  const found = new Set<string>();
  for (const [agency, own] of tags) {
    const texts = [agency, ...own].map((text) => plain(text).toLowerCase());
    if (words.every((word) => texts.some((text) => text.includes(word)))) found.add(agency);
  }
  return found;
}
