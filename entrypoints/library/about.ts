import { browser } from 'wxt/browser';
import { day } from '../../components/list/figures';
import type { ListRow } from '../../lib/archive/list';
import { sourceText } from '../../lib/words/charts';
import type { Language } from '../../lib/words/say';

/** Where the figures of a chart come from, as its foot says it. */
export function sourceOf(
  rows: readonly Pick<ListRow, 'agency' | 'address' | 'lastSeen'>[],
  language: Language,
): string {
  const days = rows.map(({ lastSeen }) => day(lastSeen)).sort();
  return sourceText(
    {
      agencies: new Set(rows.map(({ agency }) => agency)).size,
      addresses: new Set(rows.map(({ address }) => address)).size,
      first: days[0] ?? '',
      last: days.at(-1) ?? '',
      program: browser.runtime.getManifest().version,
    },
    language,
  );
}
