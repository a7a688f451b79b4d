import { describe, expect, it } from 'vitest';
import { type RunOptions, runExport } from '../../lib/export/run';
import { type KeptReport, kept, number, OPTIONS, reportOf, SEEN, sourceOf } from './reports';
import { tableOf } from './rfc4180';

const options: RunOptions = {
  ...OPTIONS,
  ...{ kind: 'long', readings: 'last', made: SEEN, day: '2023-01-31', program: '2.0', mark: true },
};

async function some(count: number): Promise<KeptReport[]> {
  const report = reportOf({ 'requests.received.total': number('1'), 'requests.handled.total': number('1') });
  return Promise.all(
    Array.from({ length: count }, (_, at) =>
      kept(report, { entry: { id: `id ${at}`, agency: `第${at}局`, year: 2020 } }),
    ),
  );
}

const idsOf = (reports: readonly KeptReport[]) => reports.map(({ whole }) => whole.entry.id);

describe('an export', () => {
  it('holds the reports in the order asked for, and counts them', async () => {
    const reports = await some(60);
    const ids = idsOf(reports).reverse();
    const file = await runExport(sourceOf(reports), ids, options);
    expect(file).toMatchObject({ name: 'gouji-2020-60-figures.csv', reports: 60, figures: 120, missing: 0 });
    expect(file.blob.type).toBe('text/csv;charset=utf-8');
    const bytes = new Uint8Array(await file.blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = tableOf(new TextDecoder().decode(bytes));
    expect(rows.filter((_, at) => at % 2 === 0).map(({ agency }) => agency)).toEqual(
      reports.map(({ whole }) => whole.entry.agency).reverse(),
    );
  });

  it('says how many reports were gone meanwhile', async () => {
    const reports = await some(3);
    const file = await runExport(sourceOf(reports), [...idsOf(reports), 'gone'], options);
    expect(file).toMatchObject({ reports: 3, missing: 1 });
  });

  it('holds the last reading, or all of them', async () => {
    const [first] = await some(1);
    const earlier = await kept(reportOf({ 'requests.received.total': number('9') }));
    if (first === undefined) throw new Error('one report');
    const [own, old] = [first.whole.readings, earlier.whole.readings].map(([reading]) => reading);
    if (own === undefined || old === undefined) throw new Error('two readings');
    const [sighting] = first.whole.sightings;
    const whole = {
      ...first.whole,
      readings: [{ ...old, lastSeen: SEEN - 86_400_000 }, own],
      sightings:
        sighting === undefined
          ? []
          : [
              sighting,
              {
                ...sighting,
                address: 'file:///D:/notes/old.html',
                file: true,
                official: false,
                readings: [old.digest],
              },
            ],
    };
    const source = sourceOf([{ ...first, whole }]);
    const wide = async (readings: RunOptions['readings']) => {
      const { blob } = await runExport(source, ['id 0'], { ...options, kind: 'wide', readings, mark: false });
      return tableOf(await blob.text());
    };
    expect(await wide('last')).toHaveLength(1);
    const all = await wide('all');
    expect(
      all.map((row) => [row['requests.received.total'], row.latest, row.accessed, row.from_file]),
    ).toEqual([
      ['9', 'false', '2023-01-30', 'true'],
      ['1', 'true', '2023-01-31', 'false'],
    ]);
    expect(all[0]?.address).toBe('file:old.html');
    expect(all.every(({ revised }) => revised === 'true')).toBe(true);
  });

  it('tells how far it is, and stops when asked', async () => {
    const reports = await some(400);
    const stopping = new AbortController();
    const seen: number[] = [];
    const running = runExport(sourceOf(reports), idsOf(reports), {
      ...options,
      onProgress: (done, of) => {
        expect(of).toBe(400);
        seen.push(done);
        stopping.abort();
      },
      signal: stopping.signal,
    });
    await expect(running).rejects.toThrow();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBeLessThan(400);
  });
});
