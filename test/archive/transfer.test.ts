import { describe, expect, it } from 'vitest';
import { digestOf } from '../../lib/archive/keeping';
import { backupName } from '../../lib/archive/transfer/backup';
import { BackupError, FORMAT, lineOf, reportText } from '../../lib/archive/transfer/format';
import { readBackup } from '../../lib/archive/transfer/read';
import { keyOf } from '../../lib/core/decision';
import { reportWith } from '../overlay/report';

const HEADER = JSON.stringify({
  gouji: 'backup',
  version: FORMAT,
  made: '2024-01-31T00:00:00.000Z',
  program: '1',
});
const END = JSON.stringify({ end: { reports: 0, aliases: 0, agencies: 0, settings: 0 } });

async function gzipped(text: string): Promise<Blob> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).blob();
}

async function linesIn(file: Blob, limits?: Parameters<typeof readBackup>[1]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readBackup(file, limits)) lines.push(line.is);
  return lines;
}

async function faultOf(file: Blob, limits?: Parameters<typeof readBackup>[1]): Promise<string> {
  try {
    return (await linesIn(file, limits)).join();
  } catch (error) {
    if (error instanceof BackupError) return error.fault;
    throw error;
  }
}

const report = reportWith({ 'review.total': '4' });
const seen = { firstSeen: 1, lastSeen: 2 };
const decision = { id: 'a.b', terms: {}, verdict: { state: 'confirmed' }, at: '2024-01-01T00:00:00.000Z' };

async function line(change: (line: Record<string, unknown>) => unknown = (same) => same): Promise<string> {
  const digest = await digestOf(report);
  const made = {
    entry: {
      ...{ id: '2020 某局', agency: '某局', year: 2020, title: '报告', address: 'http://a.gov.cn/', ...seen },
      ...{ reading: digest, readings: 1, tags: [], note: '', star: false },
    },
    readings: [
      {
        ...{ digest, figures: report, program: '1', form: 'f', published: null, indexNumber: null, ...seen },
        content: { sections: [], tables: [] },
      },
    ],
    sightings: [{ address: 'http://a.gov.cn/', official: true, file: false, readings: [digest], ...seen }],
    decisions: [decision],
  };
  return JSON.stringify({ report: change(made) });
}

describe('a backup’s name', () => {
  it('tells its day', () => {
    expect(backupName(new Date(2024, 0, 3, 23, 59).getTime())).toBe('gouji-backup-2024-01-03.json.gz');
  });
});

describe('a line of a backup', () => {
  it('says again what it was read from', async () => {
    const text = await line();
    const read = await lineOf(text);
    expect(read.is).toBe('report');
    if (read.is !== 'report') return;
    expect(read.rows.decisions[0]?.key).toBe(keyOf({ id: 'a.b', terms: {} }));
    expect(JSON.parse(reportText(read.rows))).toEqual(JSON.parse(text));
  });

  it('keeps the path of a file that a person gave, which is no whole address', async () => {
    const own = { address: 'file:年报/2020.html', official: false, file: true, readings: [], ...seen };
    const text = await line((one) => ({
      ...one,
      entry: { ...part(one, 'entry'), address: own.address },
      sightings: [own],
    }));
    const read = await lineOf(text);
    expect(read.is === 'report' && JSON.parse(reportText(read.rows))).toEqual(JSON.parse(text));
  });

  it.each<[string, (line: Record<string, unknown>) => unknown]>([
    [
      'figures that are not those of the digest',
      (one) => ({ ...one, readings: [{ ...first(one), figures: reportWith({}) }] }),
    ],
    ['a reading twice', (one) => ({ ...one, readings: [first(one), first(one)] })],
    ['no reading', (one) => ({ ...one, readings: [] })],
    [
      'an address that is a script',
      (one) => ({ ...one, entry: { ...part(one, 'entry'), address: 'javascript:alert(1)' } }),
    ],
    ['an endless title', (one) => ({ ...one, entry: { ...part(one, 'entry'), title: '长'.repeat(1e6) } })],
    [
      'markup of its own',
      (one) => ({ ...one, readings: [{ ...first(one), content: { sections: [], tables: ['<img>'] } }] }),
    ],
    ['a time after all days', (one) => ({ ...one, entry: { ...part(one, 'entry'), lastSeen: 9e15 } })],
    ['nothing', () => null],
  ])('is refused with %s', async (_, change) => {
    expect(await lineOf(await line(change))).toEqual({ is: 'refused', kind: 'reports' });
  });

  it('is refused where it is of no kind', async () => {
    expect(await lineOf('{"alias":{"from":""}}')).toEqual({ is: 'refused', kind: 'aliases' });
    expect(await lineOf('{"bin":{}}')).toEqual({ is: 'refused', kind: null });
  });
});

function part(of: Record<string, unknown>, name: string): object {
  const value = of[name];
  return typeof value === 'object' && value !== null ? value : {};
}

function first(of: Record<string, unknown>): object {
  const { readings } = of;
  const [one] = Array.isArray(readings) ? readings : [];
  return typeof one === 'object' && one !== null ? one : {};
}

describe('a backup’s file', () => {
  it('is read to its end', async () => {
    expect(await linesIn(await gzipped(`${HEADER}\n${END}\n`))).toEqual(['header', 'end']);
    const one = `${HEADER}\n${await line()}\n${END.replace('"reports":0', '"reports":1')}\n`;
    expect(await linesIn(await gzipped(one))).toEqual(['header', 'report', 'end']);
  });

  it('is foreign where it is something else', async () => {
    expect(await faultOf(new Blob(['{"gouji":"backup"}']))).toBe('foreign');
    expect(await faultOf(new Blob([]))).toBe('foreign');
    expect(await faultOf(await gzipped('hello\n'))).toBe('foreign');
    expect(await faultOf(await gzipped('{"gouji":"report"}\n'))).toBe('foreign');
  });

  it('is newer where a later version made it', async () => {
    expect(await faultOf(await gzipped(HEADER.replace('"version":1', '"version":2')))).toBe('damaged');
    expect(await faultOf(await gzipped(`${HEADER.replace('"version":1', '"version":2')}\n`))).toBe('newer');
  });

  it('is damaged wherever it was cut off', async () => {
    const whole = await gzipped(`${HEADER}\n${await line()}\n${END.replace('"reports":0', '"reports":1')}\n`);
    for (let end = 2; end < whole.size; end += 97)
      expect(await faultOf(whole.slice(0, end)), `${end} of ${whole.size}`).toBe('damaged');
  });

  it('is damaged with a byte changed, a line missing or something after its end', async () => {
    const whole = new Uint8Array(await (await gzipped(`${HEADER}\n${await line()}\n${END}\n`)).arrayBuffer());
    const at = Math.floor(whole.length / 2);
    whole[at] = (whole[at] ?? 0) ^ 0xff;
    expect(await faultOf(new Blob([whole]))).toBe('damaged');
    expect(await faultOf(await gzipped(`${HEADER}\n`))).toBe('damaged');
    expect(await faultOf(await gzipped(`${HEADER}\n${END.replace('"reports":0', '"reports":1')}\n`))).toBe(
      'damaged',
    );
    expect(await faultOf(await gzipped(`${HEADER}\n${END}\n${END}\n`))).toBe('damaged');
    expect(await faultOf(await gzipped(`${HEADER}\n{"repo\n${END}\n`))).toBe('damaged');
  });

  it('is huge where it grows beyond all bounds', async () => {
    const limits = { file: 1e6, text: 1e6, line: 1e5, lines: 100 };
    const bomb = await gzipped(`${HEADER}\n${'0'.repeat(5e6)}`);
    expect(bomb.size).toBeLessThan(1e5);
    expect(await faultOf(bomb, limits)).toBe('huge');
    expect(await faultOf(await gzipped(`${HEADER}\n${'{"x":1}\n'.repeat(200)}`), limits)).toBe('huge');
    expect(await faultOf(bomb, { ...limits, file: 10 })).toBe('huge');
  });
});
