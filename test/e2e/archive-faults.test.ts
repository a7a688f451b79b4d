import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { BUILDS } from '../../scripts/run';
import { sampleNamed } from '../samples';
import { type LabScope, labCode, openLab } from './harness/lab';
import { launch, until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';

const wenshang = sampleNamed('wenshang-2020');
const AGENCY = '汶上县住房和城乡建设局';
/** Ten agencies' reports: the same page under ten names. */
const crowd = Array.from({ length: 10 }, (_, at) => {
  const name = `汶上县第${'一二三四五六七八九十'[at]}住房和城乡建设局`;
  return {
    ...{ name, host: wenshang.host, path: `/crowd/${at}.html` },
    html: () => wenshang.html().replaceAll(AGENCY, name),
  };
});

const suite = useBrowser(crowd);
const isChromium = inject('browser') === 'chromium';

/** What can keep reports and be ended at any moment: the worker; where it cannot be ended, a window. */
interface Saver {
  /** Starts keeping and answers at once. */
  start(round: number): Promise<void>;
  /** Lets a moment pass. */
  moment(): Promise<unknown>;
  end(): Promise<void>;
}

async function startSaving(name: string, round: number): Promise<void> {
  const { lab } = globalThis as unknown as LabScope;
  const archive = await lab.openArchive(() => {}, { name });
  // Ended half-way, it never answers.
  lab.keepOnAndOn(archive, round).catch(() => {});
}

async function workerSaver(name: string): Promise<Saver> {
  const { browser, origin } = suite().session;
  const isOurs = (type: string, url: string) => type === 'service_worker' && url.startsWith(origin);
  // Any message wakes it.
  suite()
    .desk.found(1)
    .catch(() => {});
  const target = await browser.waitForTarget((one) => isOurs(one.type(), one.url()));
  const worker = await target.worker();
  if (worker === null) throw new Error('the background has no worker');
  const code = await labCode();
  return {
    async start(round) {
      await worker.evaluate(code);
      await worker.evaluate(startSaving, name, round);
    },
    moment: () => worker.evaluate(() => performance.now()),
    async end() {
      await worker.close();
      await until('the worker to be gone', async () => browser.targets().every((one) => one !== target));
    },
  };
}

async function windowSaver(name: string): Promise<Saver> {
  const page = await openLab(suite());
  return {
    start: (round) => page.evaluate(startSaving, name, round),
    moment: () => page.evaluate(() => performance.now()),
    end: () => page.close(),
  };
}

describe('ended at any moment', () => {
  it('the background leaves whole reports, and all that it said were kept', async () => {
    const name = 'ended';
    const watcher = await openLab(suite());
    await watcher.evaluate((of) => {
      const scope = globalThis as unknown as { heard: Set<string> };
      scope.heard = new Set();
      new BroadcastChannel(of).onmessage = ({ data }) => scope.heard.add(data[0]);
    }, name);
    const rounds = isChromium ? 50 : 10;
    for (let round = 0; round < rounds; round += 1) {
      const saver = await (isChromium ? workerSaver(name) : windowSaver(name));
      await saver.start(round);
      // A few milliseconds each, another number every time.
      for (let moments = (round * 7) % 12; moments > 0; moments -= 1) await saver.moment();
      await saver.end();
    }
    const { faults, lost, reports, agencies } = await watcher.evaluate(async (of) => {
      const scope = globalThis as unknown as LabScope & { heard: Set<string> };
      const rows = await scope.lab.everyRow(of);
      const entries = (rows.reports ?? []) as { id: string; agency: string }[];
      const ids = new Set(entries.map(({ id }) => id));
      return {
        faults: scope.lab.faultsIn(rows),
        lost: [...scope.heard].filter((id) => !ids.has(id)),
        reports: ids.size,
        agencies: new Set(entries.map(({ agency }) => agency)).size,
      };
    }, name);
    expect(faults).toEqual([]);
    expect(lost).toEqual([]);
    // Ended in the middle of it, not before and not after.
    expect(reports).toBeGreaterThan(agencies);
    expect(reports).toBeLessThan(rounds * 50);
  }, 120_000);
});

describe('a write that fails', () => {
  it.each(['abort', 'full'] as const)('(%s) leaves everything as it was, and is told', async (how) => {
    const page = await openLab(suite());
    const { before, after, faults } = await page.evaluate(async (why) => {
      const { lab } = globalThis as unknown as LabScope;
      const name = `failing-${why}`;
      const archive = await lab.openArchive(() => {}, { name });
      await archive.keep(lab.visitOf({}));
      const rows = JSON.stringify(await lab.everyRow(name));
      const told: (string | null)[] = [];
      for (let nth = 1; nth <= 4; nth += 1) {
        const mend = lab.failWrite(nth, why);
        await archive.keep(lab.visitOf({ total: 9, address: 'http://b.gov.cn/' })).catch((error) => {
          told.push(lab.faultOf(error));
        });
        mend();
      }
      const left = JSON.stringify(await lab.everyRow(name));
      archive.close();
      return { before: rows, after: left, faults: told };
    }, how);
    expect(JSON.parse(after)).toEqual(JSON.parse(before));
    expect(faults).toEqual(Array(4).fill(how === 'full' ? 'full' : null));
  });

  // Firefox has no way to give an extension less room than the disk has.
  if (isChromium) {
    it('for want of room is told as that, and what is kept can still be read', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'gouji-'));
      cpSync(BUILDS.chromium, folder, { recursive: true });
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      // With this permission only the disk is a limit, and no test may fill that.
      manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
      const session = await launch({ kind: 'chromium', hosts: [], extension: folder });
      try {
        const page = await session.extensionPage('/icon/16.png');
        await page.evaluate(await labCode());
        const client = await page.createCDPSession();
        await client.send('Storage.overrideQuotaForOrigin', { origin: session.origin, quotaSize: 2_000_000 });
        const { kept, why, faults, total } = await page.evaluate(fillUp);
        expect(why).toBe('full');
        expect(faults).toEqual([]);
        expect(total).toBe(kept);
        expect(kept).toBeGreaterThan(0);
      } finally {
        await session.close();
        rmSync(folder, { recursive: true });
      }
    });
  }
});

/** Keeps reports whose text does not compress until that fails. */
async function fillUp() {
  const { lab } = globalThis as unknown as LabScope;
  const archive = await lab.openArchive(() => {}, { name: 'small' });
  const noise = () =>
    Array.from(crypto.getRandomValues(new Uint16Array(8000)), (one) =>
      String.fromCharCode(0x4e00 + (one % 0x4000)),
    ).join('');
  let kept = 0;
  let why: string | null = 'none';
  try {
    for (; kept < 1000; kept += 1) await archive.keep(lab.visitOf({ agency: `第${kept}局`, text: noise() }));
  } catch (error) {
    why = lab.faultOf(error);
  }
  const faults = lab.faultsIn(await lab.everyRow('small'));
  const { total } = await archive.list();
  archive.close();
  return { kept, why, faults, total };
}

describe('twenty tabs at once', () => {
  it('keep each report once', async () => {
    // Each report in two tabs.
    const opened = await Promise.all([...crowd, ...crowd].map((one) => suite().open(one)));
    for (const { page } of opened) await page.bringToFront();
    await Promise.all(crowd.map((one) => badgeSet(suite(), suite().server.addressOf(one))));
    const page: Page = await openLab(suite());
    const rows = await until('all reports to be kept', async () => {
      const stored = await page.evaluate(() => (globalThis as unknown as LabScope).lab.everyRow('gouji'));
      return (stored.reports?.length ?? 0) >= crowd.length ? stored : null;
    });
    const faults = await page.evaluate(
      (stored) => (globalThis as unknown as LabScope).lab.faultsIn(stored),
      rows,
    );
    expect(faults).toEqual([]);
    const agencies = (rows.reports as { agency: string; readings: number }[]).map((one) => one.agency);
    expect(agencies.sort()).toEqual(crowd.map(({ name }) => name).sort());
    expect(rows.readings).toHaveLength(crowd.length);
  }, 120_000);
});
