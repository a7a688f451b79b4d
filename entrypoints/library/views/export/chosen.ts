import { browser } from 'wxt/browser';
import { z } from '../../../../lib/zod';

/** The reports that a person selected in the list to export: too many for an address, so the session keeps them. */
const KEY = 'export.ids';

export async function chooseForExport(ids: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: ids });
}

/** @returns ids of reports; none where nothing was selected in this session */
export async function chosenForExport(): Promise<readonly string[]> {
  const stored = await browser.storage.session.get(KEY);
  return z.array(z.string()).safeParse(stored[KEY]).data ?? [];
}
