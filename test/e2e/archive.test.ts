import { describe, expect, it } from 'vitest';
import version1 from '../archive/stored/version-1.json';
import version2 from '../archive/stored/version-2.json';
import { type LabScope, openLab } from './harness/lab';
import { useBrowser } from './harness/suite';

const suite = useBrowser([]);

const VERSIONS = [
  [1, version1],
  [2, version2],
] as const;

describe('an archive of an earlier version', () => {
  it.each(VERSIONS)(
    '%i is brought up to date with all it holds, and a copy of it is kept',
    async (from, rows) => {
      const page = await openLab(suite());
      const after = await page.evaluate(
        async (version, stored) => {
          const { lab } = globalThis as unknown as LabScope;
          const name = `up-from-${version}`;
          await lab.leftByVersion(name, version, stored);
          const archive = await lab.openArchive(() => {}, { name, now: () => 77 });
          const { kept, damaged } = await archive.history(10);
          const wholes = await Promise.all(kept.map(({ entry }) => archive.whole(entry.id)));
          const snapshot = await lab.snapshotOf(name);
          const copied = snapshot && Object.fromEntries(await lab.rowsIn(snapshot));
          archive.close();
          await lab.removeSnapshots(name);
          return { kept, damaged, wholes, snapshot, copied, gone: (await lab.snapshotOf(name)) ?? null };
        },
        from,
        rows,
      );
      expect(after.damaged).toBe(0);
      expect(after.kept.map(({ entry }) => entry)).toEqual(
        [...rows.reports]
          .sort((a, b) => b.lastSeen - a.lastSeen)
          .map((entry) => ({ ...entry, tags: [], note: '', star: false })),
      );
      const readings = after.wholes.flatMap((one) => one?.readings ?? []);
      expect(readings.map(({ digest, figures }) => [digest, figures]).sort()).toEqual(
        rows.readings.map(({ digest, figures }) => [digest, figures]).sort(),
      );
      const places = after.wholes.flatMap((one) => one?.sightings ?? []);
      expect(places.map(({ address, official, file }) => [address, official, file]).sort()).toEqual(
        rows.sightings
          .map(({ address }) => [address, /gov\.cn\//.test(address), address.startsWith('file:')])
          .sort(),
      );
      const decisions = after.wholes.flatMap((one) => one?.decisions ?? []);
      expect(decisions).toEqual('decisions' in rows ? rows.decisions.map(({ decision }) => decision) : []);
      // The copy holds every row as it stood.
      expect(after.snapshot).toMatchObject({ version: from, before: 3, at: 77 });
      for (const [store, all] of Object.entries(rows)) {
        const copied = after.copied?.[store] ?? [];
        expect(copied.map((row) => JSON.stringify(row)).sort()).toEqual(
          all.map((row) => JSON.stringify(row)).sort(),
        );
      }
      expect(after.gone).toBeNull();
    },
  );

  it('is brought up to date once, however many windows open it at the same time', async () => {
    const page = await openLab(suite());
    const counts = await page.evaluate(async (stored) => {
      const { lab } = globalThis as unknown as LabScope;
      await lab.leftByVersion('at-once', 2, stored);
      const opened = await Promise.all(
        Array.from({ length: 8 }, () => lab.openArchive(() => {}, { name: 'at-once' })),
      );
      const totals = await Promise.all(opened.map(async (archive) => (await archive.latest(1)).total));
      for (const archive of opened) archive.close();
      return totals;
    }, version2);
    expect(counts).toEqual(Array(8).fill(version2.reports.length));
  });

  it('of a newer program is refused and left as it is', async () => {
    const page = await openLab(suite());
    const [fault, rows] = await page.evaluate(async () => {
      const { lab } = globalThis as unknown as LabScope;
      const request = indexedDB.open('newer', 99);
      request.onupgradeneeded = () => request.result.createObjectStore('reports').put('a', 'b');
      (await lab.answer(request)).close();
      const opened = lab.openArchive(() => {}, { name: 'newer' });
      const why = await opened.then(
        () => 'opened',
        (error) => lab.faultOf(error),
      );
      return [why, await lab.everyRow('newer')];
    });
    expect(fault).toBe('newer');
    expect(rows).toEqual({ reports: ['a'] });
  });
});

describe('the archive', () => {
  it('keeps what was seen, tells revisions, and lists it', async () => {
    const page = await openLab(suite());
    const seen = await page.evaluate(async () => {
      const { lab } = globalThis as unknown as LabScope;
      const archive = await lab.openArchive(() => {}, { name: 'seen' });
      const heard: unknown[] = [];
      archive.watch((changed) => heard.push(changed));
      const outcomes = [
        await archive.keep(lab.visitOf({})),
        await archive.keep(lab.visitOf({ at: 2000, text: '访问量：12345' })),
        await archive.keep(lab.visitOf({ at: 3000, total: 5, address: 'http://b.example/2.html' })),
      ];
      const id = await archive.idOf(lab.visitOf({}).identity);
      await archive.annotate(id, { tags: ['重点', ' 重点 '], note: ' 已去函 ', star: true });
      await archive.keep(lab.visitOf({ at: 4000, total: 5 }));
      const whole = await archive.whole(id);
      const [first, second] = whole?.readings ?? [];
      const changed = first && second ? lab.changedCells(first.figures, second.figures) : [];
      // Firefox hands an object over once: the figures are in the whole report already.
      const copied: typeof changed = JSON.parse(JSON.stringify(changed));
      const content = first && (await archive.content(first));
      const { rows, total } = await archive.list();
      archive.close();
      return { outcomes, id, whole, changed: copied, content, rows, total, heard };
    });
    expect(seen.outcomes).toEqual(['new', 'same', 'changed']);
    expect(seen.changed).toMatchObject([{ field: 'review.total', was: { value: '4' }, is: { value: '5' } }]);
    expect(seen.whole?.readings).toMatchObject([
      { firstSeen: 1000, lastSeen: 2000, published: '2021-01-26', program: '1.0.0', form: 'abc' },
      { firstSeen: 3000, lastSeen: 4000 },
    ]);
    // The text is that of the first visit: a reading is never edited.
    expect(seen.content?.sections[0]?.text).toBe('本机关依法公开。');
    expect(seen.total).toBe(1);
    expect(seen.rows).toMatchObject([
      {
        ...{ id: '2020 某县财政局', host: 'www.example.gov.cn', place: '某县', revised: true, readings: 2 },
        ...{ tags: ['重点'], note: '已去函', star: true, firstSeen: 1000, lastSeen: 4000 },
      },
    ]);
    expect(seen.heard).toEqual(Array(5).fill([seen.id]));
  });

  it('loses and doubles nothing when many windows keep at once', async () => {
    const pages = await Promise.all(Array.from({ length: 4 }, () => openLab(suite())));
    const outcomes = await Promise.all(
      pages.map((page, window) =>
        page.evaluate(async (own) => {
          const { lab } = globalThis as unknown as LabScope;
          const archive = await lab.openArchive(() => {}, { name: 'crowd' });
          const kept = await Promise.all(
            Array.from({ length: 20 }, (_, at) =>
              // Half of them are the same report in every window.
              archive.keep(lab.visitOf({ year: at % 2 ? 2000 : 2001 + at + 50 * own, at: 1000 + at })),
            ),
          );
          archive.close();
          return kept;
        }, window),
      ),
    );
    const [page] = pages;
    const rows = await page?.evaluate(() => (globalThis as unknown as LabScope).lab.everyRow('crowd'));
    expect(outcomes.flat().filter((outcome) => outcome === 'new')).toHaveLength(41);
    expect(rows?.reports).toHaveLength(41);
    expect(rows?.readings).toHaveLength(41);
    expect(rows?.sightings).toHaveLength(41);
    expect(rows?.reports).toContainEqual(
      expect.objectContaining({ year: 2000, readings: 1, lastSeen: 1019 }),
    );
  });
});
