import { describe, expect, it } from 'vitest';
import { sampleNamed } from '../samples';
import { type LabScope, openLab } from './harness/lab';
import { badgeSet, useBrowser } from './harness/suite';

const wenshang = sampleNamed('wenshang-2020');
const suite = useBrowser([wenshang]);

interface Storing {
  readonly storage: { readonly local: { set(items: object): Promise<void>; clear(): Promise<void> } };
}

describe('a report that is not to be kept', () => {
  it.each([
    ['paused', { 'setting.recording': false }],
    ['excluded', { 'setting.excluded': [wenshang.host] }],
  ])('(%s) is checked all the same, and nothing of it is written', async (kept, settings) => {
    const page = await openLab(suite());
    await page.evaluate(async (items) => {
      const { browser, chrome } = globalThis as { browser?: Storing; chrome?: Storing };
      await (browser ?? chrome)?.storage.local.clear();
      await (browser ?? chrome)?.storage.local.set(items);
    }, settings);
    const { address } = await suite().open(wenshang);
    expect(await badgeSet(suite(), address)).not.toBe('');
    const [frame] = await suite().desk.found(await suite().desk.tabId(address));
    expect(frame).toMatchObject({ kept, record: { kind: 'report', identity: { agency: wenshang.agency } } });
    const total = await page.evaluate(async () => {
      const archive = await (globalThis as unknown as LabScope).lab.openArchive();
      const listing = await archive.list();
      archive.close();
      return listing.total;
    });
    expect(total).toBe(0);
  });
});
