import { describe, expect, it } from 'vitest';
import { type LabScope, openLab } from './harness/lab';
import { useBrowser } from './harness/suite';

const suite = useBrowser([]);

describe('a backup', () => {
  it('restores the identical archive, and restoring it again changes nothing', async () => {
    const page = await openLab(suite());
    const seen = await page.evaluate(async () => {
      const { lab } = globalThis as unknown as LabScope;
      const archive = await lab.openArchive(() => {}, { name: 'whole' });
      for (let year = 2010; year < 2030; year += 1) await archive.keep(lab.visitOf({ year, at: year }));
      await archive.keep(
        lab.visitOf({ year: 2020, total: 7, at: 5000, address: 'https://b.example/2.html' }),
      );
      const [one = '', two = '', three = ''] = (await archive.list()).rows.map(({ id }) => id);
      await archive.annotate(one, { tags: ['重点'], note: '<b>备注</b>\u202e', star: true });
      await archive.decide(two, {
        ...{ id: 'a.b', terms: { 'review.total': '4' }, at: '2024-01-01T00:00:00.000Z' },
        verdict: { state: 'dismissed', reason: '已核对' },
      });
      await archive.merge(two, three);
      await archive.link('某县财政局', '某县财政和经济局');
      const settings = { language: 'zh', excluded: ['a.gov.cn'] };
      const file = await lab.backup(archive, { program: '1.0.0', settings, at: 1_700_000_000_000 });
      const before = await lab.everyRow('whole');
      const other = await lab.openArchive(() => {}, { name: 'empty' });
      const looked = await lab.preview(other, file);
      const untouched = (await other.list()).total;
      const first = await lab.restore(other, file);
      const after = await lab.everyRow('empty');
      const again = await lab.preview(other, file);
      const second = await lab.restore(other, file);
      const afterAll = await lab.everyRow('empty');
      archive.close();
      other.close();
      return {
        ...{ looked, untouched, first, again, second, size: file.size, type: file.type },
        rows: [before, after, afterAll].map((rows) => JSON.stringify(rows)),
      };
    });
    const [before = '', after = '', afterAll] = seen.rows;
    expect(JSON.parse(after)).toEqual(JSON.parse(before));
    expect(afterAll).toBe(after);
    expect(JSON.parse(after).reports).toHaveLength(19);
    expect(seen.untouched).toBe(0);
    expect(seen.looked).toMatchObject({ new: 19, same: 0, differing: 0, refused: 0 });
    expect(seen.looked.header).toMatchObject({ version: 1, program: '1.0.0' });
    expect(seen.looked.settings).toEqual({ language: 'zh', excluded: ['a.gov.cn'] });
    expect(seen.first).toEqual({ new: 19, same: 0, differing: 0 });
    expect(seen.again).toMatchObject({ new: 0, same: 19, differing: 0 });
    expect(seen.second).toEqual({ new: 0, same: 19, differing: 0 });
    expect(seen.type).toBe('application/gzip');
  });

  it('adds to what is here and overwrites nothing', async () => {
    const page = await openLab(suite());
    const seen = await page.evaluate(async () => {
      const { lab } = globalThis as unknown as LabScope;
      const there = await lab.openArchive(() => {}, { name: 'there' });
      await there.keep(lab.visitOf({ total: 4, at: 1000 }));
      await there.annotate('2020 某县财政局', { note: '甲', tags: ['a'] });
      const file = await lab.backup(there, { program: '1', settings: {}, at: 0 });
      const here = await lab.openArchive(() => {}, { name: 'here' });
      await here.keep(lab.visitOf({ total: 5, at: 2000 }));
      await here.annotate('2020 某县财政局', { note: '乙', star: true });
      const looked = await lab.preview(here, file);
      await lab.restore(here, file);
      const whole = await here.whole('2020 某县财政局');
      there.close();
      here.close();
      return { looked, entry: whole?.entry, totals: whole?.readings.map(({ figures }) => figures.figures) };
    });
    expect(seen.looked).toMatchObject({
      new: 0,
      differing: 1,
      differences: [{ agency: '某县财政局', year: 2020 }],
    });
    expect(seen.entry).toMatchObject({
      note: '乙\n\n甲',
      tags: ['a'],
      star: true,
      readings: 2,
      lastSeen: 2000,
    });
    expect(seen.totals?.map((one) => one['review.total']?.text)).toEqual(['4', '5']);
  });

  it('that is cut off or none changes nothing and says why', async () => {
    const page = await openLab(suite());
    const seen = await page.evaluate(async () => {
      const { lab } = globalThis as unknown as LabScope;
      const archive = await lab.openArchive(() => {}, { name: 'cut' });
      for (let year = 2000; year < 2010; year += 1) await archive.keep(lab.visitOf({ year }));
      const file = await lab.backup(archive, { program: '1', settings: {}, at: 0 });
      const other = await lab.openArchive(() => {}, { name: 'cut-other' });
      const before = JSON.stringify(await lab.everyRow('cut-other'));
      const faults: string[] = [];
      const files = [0.05, 0.3, 0.6, 0.95].map((share) => file.slice(0, Math.floor(file.size * share)));
      for (const one of [...files, new Blob(['no backup'])]) {
        for (const use of [lab.preview, lab.restore]) {
          await use(other, one).catch((error) => {
            faults.push(error instanceof lab.BackupError ? error.fault : String(error));
          });
        }
      }
      const after = JSON.stringify(await lab.everyRow('cut-other'));
      archive.close();
      other.close();
      return { faults, isSame: before === after };
    });
    expect(seen.faults).toEqual([...Array(8).fill('damaged'), 'foreign', 'foreign']);
    expect(seen.isSame).toBe(true);
  });
});

describe('a deleted report', () => {
  it('comes back whole, also where it was seen again meanwhile, or goes for good', async () => {
    const page = await openLab(suite());
    const seen = await page.evaluate(async () => {
      const { lab } = globalThis as unknown as LabScope;
      let now = 1_000_000;
      const archive = await lab.openArchive(() => {}, { name: 'bin', now: () => now });
      await archive.keep(lab.visitOf({ year: 2019 }));
      await archive.keep(lab.visitOf({ year: 2020 }));
      const ids = (await archive.list()).rows.map(({ id }) => id);
      const before = JSON.stringify(await lab.everyRow('bin'));
      const keys = await archive.remove(ids);
      const gone = (await archive.list()).total;
      const inBin = (await archive.binned()).map(({ entry }) => entry.year);
      await archive.bringBack(keys);
      const isBack = JSON.stringify(await lab.everyRow('bin')) === before;
      const [key = 0] = await archive.remove(['2020 某县财政局']);
      await archive.keep(lab.visitOf({ year: 2020, total: 9, at: 7000 }));
      await archive.bringBack([key]);
      const joined = (await archive.whole('2020 某县财政局'))?.readings.length;
      await archive.remove(['2019 某县财政局']);
      now += 31 * 24 * 60 * 60 * 1000;
      await archive.remove(['2020 某县财政局']);
      const purged = [await archive.purge('old'), await archive.purge('all'), await archive.purge('all')];
      archive.close();
      return { gone, inBin, isBack, joined, purged };
    });
    expect(seen).toEqual({ gone: 0, inBin: [2019, 2020], isBack: true, joined: 2, purged: [1, 1, 0] });
  });
});

describe('an identity corrected by hand', () => {
  it('holds for pages that go on printing the old one', async () => {
    const page = await openLab(suite());
    const seen = await page.evaluate(async () => {
      const { lab } = globalThis as unknown as LabScope;
      const archive = await lab.openArchive(() => {}, { name: 'names' });
      const old = { agency: '某县规划局', address: 'http://a.gov.cn/1.html' };
      const ids = async () => (await archive.list()).rows.map(({ id }) => id).sort();
      await archive.keep(lab.visitOf({ ...old, year: 2019 }));
      await archive.keep(lab.visitOf({ ...old, year: 2020 }));
      await archive.rename('某县规划局', '某县自然资源局');
      const renamed = await ids();
      const outcomes = [
        await archive.keep(lab.visitOf({ ...old, year: 2020 })),
        await archive.keep(lab.visitOf({ ...old, year: 2021 })),
      ];
      const future = await ids();
      // Another body's report that was taken for this one, at an address of its own.
      const stray = { ...old, year: 2021, total: 8, address: 'http://b.gov.cn/2.html' };
      await archive.keep(lab.visitOf(stray));
      const whole = await archive.whole('2021 某县自然资源局');
      const reading = whole?.readings.find(({ figures }) => figures.figures['review.total']?.text === '8');
      await archive.split(
        '2021 某县自然资源局',
        { addresses: ['http://b.gov.cn/2.html'], readings: [reading?.digest ?? ''] },
        { agency: '某县水利局', year: 2021 },
      );
      outcomes.push(await archive.keep(lab.visitOf(stray)));
      const parted = await ids();
      const clash = await archive
        .split(
          '2021 某县水利局',
          { addresses: ['http://b.gov.cn/2.html'], readings: [reading?.digest ?? ''] },
          { agency: 'x', year: 1999 },
        )
        .catch((error) => lab.faultOf(error));
      await archive.merge('2021 某县自然资源局', '2021 某县水利局');
      outcomes.push(await archive.keep(lab.visitOf(stray)));
      const merged = await ids();
      const readings = (await archive.whole('2021 某县水利局'))?.readings.length;
      // The year before and after across a change of name.
      await archive.keep(lab.visitOf({ agency: '某县自然资源和规划局', year: 2022, total: 3 }));
      await archive.link('某县自然资源和规划局', '某县自然资源局');
      const before = await archive.nextTo({ agency: '某县自然资源和规划局', year: 2022 }, -1);
      const after = await archive.nextTo({ agency: '某县规划局', year: 2021 }, 1);
      const names = await archive.names('某县自然资源和规划局');
      await archive.unlink('某县自然资源和规划局', '某县自然资源局');
      const unlinked = await archive.nextTo({ agency: '某县自然资源和规划局', year: 2022 }, -1);
      const faults = lab.faultsIn(await lab.everyRow('names'));
      archive.close();
      return {
        ...{ renamed, outcomes, future, parted, clash, merged, readings, names, faults },
        ...{ before: before?.report, after: after?.report, unlinked: unlinked?.report ?? null },
      };
    });
    expect(seen.renamed).toEqual(['2019 某县自然资源局', '2020 某县自然资源局']);
    expect(seen.future).toEqual(['2019 某县自然资源局', '2020 某县自然资源局', '2021 某县自然资源局']);
    expect(seen.outcomes).toEqual(['same', 'new', 'same', 'same']);
    expect(seen.parted).toEqual([...seen.future, '2021 某县水利局'].sort());
    expect(seen.clash).toBe('clash');
    expect(seen.merged).toEqual(seen.future);
    expect(seen.readings).toBe(2);
    expect(seen.before).toBe('2021 某县自然资源局');
    expect(seen.after).toBe('2022 某县自然资源和规划局');
    expect(seen.names).toEqual({ name: '某县自然资源和规划局', former: ['某县自然资源局'], later: [] });
    expect(seen.unlinked).toBeNull();
    expect(seen.faults).toEqual([]);
  });
});

describe('lists', () => {
  it('hear of changes in other windows, and verdicts are worked out once', async () => {
    const [here, there] = [await openLab(suite()), await openLab(suite())];
    const seen = await here.evaluate(async () => {
      const scope = globalThis as unknown as LabScope & { names?: () => string[] };
      const { lab } = scope;
      const archive = await lab.openArchive(() => {}, { name: 'lists' });
      for (let year = 2000; year < 2010; year += 1) await archive.keep(lab.visitOf({ year }));
      const catalogue = await lab.openCatalogue(archive, () => {}, console.error);
      scope.names = () => catalogue.rows().map(({ row }) => row.id);
      const { rows } = await archive.list();
      let judged = 0;
      const judging = {
        rules: 'rules 1',
        slice: 4,
        judge: () => {
          judged += 1;
          return { fail: 1 };
        },
      };
      const first = await lab.verdictsOf(archive, rows, judging);
      const once = judged;
      await lab.verdictsOf(archive, rows, judging);
      const twice = judged;
      await lab.verdictsOf(archive, rows, { ...judging, rules: 'rules 2' });
      return { size: first.size, once, twice, anew: judged };
    });
    expect(seen).toEqual({ size: 10, once: 10, twice: 10, anew: 20 });
    await there.evaluate(async () => {
      const { lab } = globalThis as unknown as LabScope;
      const archive = await lab.openArchive(() => {}, { name: 'lists' });
      await archive.remove(['2000 某县财政局']);
      await archive.keep(lab.visitOf({ year: 2030, at: 9000 }));
      archive.close();
    });
    await here.waitForFunction(() => {
      const { names } = globalThis as unknown as { names: () => string[] };
      const now = names();
      return now.length === 10 && now[0] === '2030 某县财政局' && !now.includes('2000 某县财政局');
    });
  });
});
