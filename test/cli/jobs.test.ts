import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOrder } from '../../cli/order';
import { startThreads } from '../../cli/threads';
import { markups, uncheckable } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { plantError, soundReport } from '../publisher/sound';
import { samples } from '../samples';

const CLI = ['--import', 'tsx', join('cli', 'gouji.ts'), 'check'];

let folder = '';
const at = (...names: string[]) => join(folder, ...names);

/** Some ways of printing a report: all of them together are for `npm run accuracy`. */
const printed = [...markups.filter((_, index) => index % 4 === 0), ...uncheckable];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-jobs-'));
  mkdirSync(at('pages', 'deeper'), { recursive: true });
  for (const [index, markup] of printed.entries()) {
    const sound = soundReport(index, index % 2 === 0 ? '2021' : '2019');
    const report = index % 5 === 0 ? plantError(sound, 'requests.granted.business', '123456') : sound;
    const place = index % 3 === 0 ? ['deeper', `${index}.htm`] : [`${index}.html`];
    writeFileSync(at('pages', ...place), publish(report, markup, { seed: index }).html);
  }
  for (const { name, html } of samples) writeFileSync(at('pages', `${name}.html`), html());
  writeFileSync(at('pages', 'empty.html'), '');
  writeFileSync(
    at('pages', 'binary.html'),
    Uint8Array.from({ length: 4096 }, (_, byte) => byte % 256),
  );
  writeFileSync(at('pages', 'large.html'), '');
  truncateSync(at('pages', 'large.html'), 65 * 1024 * 1024);
  writeFileSync(at('notes.txt'), 'no page');
  mkdirSync(at('nothing'));
  symlinkSync('circle.html', at('circle.html'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('gouji check on several cores', () => {
  it.each([
    ['in words', []],
    ['as JSON', ['--json']],
  ])('says the same %s, byte for byte, in the same order', (_, options) => {
    const paths = ['absent.html', 'pages', 'notes.txt', 'nothing', 'circle.html', 'pages/empty.html'].map(
      (path) => at(path),
    );
    const [one, four] = ['1', '4'].map((jobs) => {
      const args = [...CLI, ...options, '--lang', 'en', '--jobs', jobs, ...paths];
      return spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
    });
    expect(four?.stdout).toBe(one?.stdout);
    expect(four?.stderr).toBe(one?.stderr);
    expect([four?.status, one?.status]).toEqual([2, 2]);
    const named = (four?.stderr ?? '').trimEnd().split('\n');
    const places = ['absent.html', 'pages/large.html', 'notes.txt', 'nothing', 'circle.html'];
    expect(named.map((line) => line.slice(0, line.indexOf(': ')))).toEqual(places.map((path) => at(path)));
    // Every other page of the folder, and the one that is named once more.
    const blocks = (four?.stdout ?? '').split('\n').filter((line) => /^(?:\/|\{"source":)/.test(line));
    expect(blocks).toHaveLength(printed.length + samples.length + 3);
  });

  it.each(['1', '3'])('ends quietly when nobody reads on, with %s at once', (jobs) => {
    const pages = Array.from({ length: 3 }, () => at('pages'));
    const gouji = [process.execPath, ...CLI, '--json', '--jobs', jobs, ...pages].map((arg) => `'${arg}'`);
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `{ ${gouji.join(' ')}; echo "status $?" >&2; } | head -n 1`],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toBe('status 141\n');
  });

  it.each(['1', '3'])('ends at once when it is interrupted, with %s at once', async (jobs) => {
    const pages = Array.from({ length: 20 }, () => at('pages', 'deeper'));
    const gouji = spawn(process.execPath, [...CLI, '--json', '--jobs', jobs, ...pages]);
    let stdout = '';
    let stderr = '';
    gouji.stdout.on('data', (text) => {
      stdout += text;
      gouji.kill('SIGINT');
    });
    gouji.stderr.on('data', (text) => {
      stderr += text;
    });
    expect(await once(gouji, 'close')).toEqual([null, 'SIGINT']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\{"source":/);
  });
});

describe('tasks done several at once', () => {
  /** Tasks that end when they are told to. */
  function handMade(count: number, ahead: number) {
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const work = (task: number) => {
      begun.push(task);
      return new Promise<string>((resolve) => {
        ends[task] = () => resolve(`result ${task}`);
      });
    };
    const tasks = Array.from({ length: count }, (_, task) => task);
    return { begun, ends, results: inOrder(tasks, work, ahead) };
  }

  it('are handed over in order, whichever ends first', async () => {
    const { ends, results } = handMade(3, 3);
    const first = results.next();
    for (const task of [2, 1, 0]) ends[task]?.();
    expect((await first).value).toBe('result 0');
    expect([(await results.next()).value, (await results.next()).value]).toEqual(['result 1', 'result 2']);
    expect((await results.next()).done).toBe(true);
  });

  it('are not begun further ahead than allowed', async () => {
    const { begun, ends, results } = handMade(9, 4);
    const first = results.next();
    expect(begun).toEqual([0, 1, 2, 3]);
    for (const task of [3, 2, 1]) ends[task]?.();
    expect(begun).toEqual([0, 1, 2, 3]);
    ends[0]?.();
    await first;
    results.next();
    expect((await results.next()).value).toBe('result 2');
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('threads', () => {
  const telling = { language: 'en', json: true, painted: false } as const;
  /** Answers with the path; `ends` and `throws` break it down, over `hangs` it never comes to an end. */
  const script = new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', (path) => {
        if (path === 'ends') process.exit(3);
        if (path === 'throws') throw new Error('no memory left');
        while (path === 'hangs');
        parentPort.postMessage({ is: 'read', text: path, isWrong: false });
      });`)}`,
  );

  it('lose only the file over which one breaks down', async () => {
    const threads = startThreads(2, telling, script);
    const told = await Promise.all(['a', 'ends', 'b', 'throws', 'c', 'd'].map((path) => threads.tell(path)));
    await threads.close();
    expect(told.map((one) => (one.is === 'read' ? one.text : one.message))).toEqual([
      'a',
      'ends: could not be read (exit 3)',
      'b',
      'throws: could not be read (no memory left)',
      'c',
      'd',
    ]);
  });

  it('are ended also where one never comes to an end', async () => {
    const threads = startThreads(1, telling, script);
    const hanging = threads.tell('hangs');
    await threads.close();
    expect(await hanging).toMatchObject({ is: 'unread' });
  });
});
