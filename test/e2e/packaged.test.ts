import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesIn, zipOf } from '../../scripts/package';
import { BUILDS } from '../../scripts/run';
import { sampleNamed } from '../samples';
import { type Desk, openDesk } from './harness/desk';
import { overlayOf, PARTS, popupSettled } from './harness/overlay';
import { type SampleServer, serve } from './harness/server';
import { launch, type Session, until } from './harness/session';
import { faultyReport } from './pages';

/** The package that a store gets, unpacked as a browser unpacks it and put into a browser that never had it. */

const faulty = faultyReport();
const sound = sampleNamed('wenshang-2020');

describe('the package, in a fresh browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-packaged-'));
  let server: SampleServer;
  let session: Session;
  let desk: Desk;

  beforeAll(async () => {
    for (const [name, bytes] of Object.entries(unzipSync(zipOf(filesIn(BUILDS[inject('browser')]))))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    server = await serve([faulty, sound]);
    session = await launch({
      kind: inject('browser'),
      hosts: [faulty.host, sound.host],
      extension: folder,
    });
    desk = await openDesk(session);
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads a report, marks it, keeps it, and shows it in the popup and the library', async () => {
    const page = await session.browser.newPage();
    const badge = async (of: typeof faulty) => {
      const address = server.addressOf(of);
      await page.goto(address);
      return until(`a badge for ${address}`, async () => (await desk.badge(address)).text || null);
    };
    expect(await badge(sound)).toBe('✓');
    expect(await badge(faulty)).toBe(String(faulty.identities?.fail));
    const overlay = await overlayOf(session, page);
    await overlay.shows(PARTS.marks);

    const popup = await session.extensionPage(
      `/popup.html?tab=${await desk.tabId(server.addressOf(faulty))}`,
    );
    await popupSettled(popup);
    expect(await popup.$eval('.verdict', (verdict) => verdict.textContent)).toContain(`${faulty.agency}`);

    const library = await session.extensionPage('/library.html');
    const rows = await until('both reports in the library', async () => {
      const found = await library.$$eval('.history .row', (all) => all.map((row) => row.textContent ?? ''));
      return found.length === 2 && found;
    });
    expect(rows.filter((row) => row.includes(`${faulty.agency}`))).not.toEqual([]);
    expect(rows.filter((row) => row.includes(`${sound.agency}`))).not.toEqual([]);
  });
});
