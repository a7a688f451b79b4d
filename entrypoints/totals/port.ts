import type { FromTotals, ToTotals, TotalsEntered } from '../../lib/messages';
import { isPortApi, type PortApi, type Port as PortOf, portOver } from '../../lib/port';

export type Port = PortOf<FromTotals, ToTotals, TotalsEntered | true>;

const HEARD: readonly ToTotals['type'][] = ['totals.end', 'totals.clear', 'totals.enter'];

/** @returns null where there is no extension behind the script any more */
export function openPort(): Port | null {
  // Firefox calls it `browser`, Chromium `chrome`.
  const { browser, chrome } = globalThis as { browser?: Partial<PortApi>; chrome?: Partial<PortApi> };
  const api = [browser, chrome].find(isPortApi);
  return api === undefined ? null : portOver(api, HEARD);
}
