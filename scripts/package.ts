import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { audit } from './audit';
import { BUILDS, build, ROOT } from './run';

/**
 * `npm run package`: the three files that the stores take, in `dist/`: the extension for Chromium, the extension for
 * Firefox, and the sources from which the second is built. The same sources give the same bytes, wherever and whenever.
 * Code with a known weakness is not packed.
 */

/** Where the packages are put. */
export const PACKAGES = join(ROOT, 'dist');

/** What the reviewers need not: pictures of the README and of the stores. */
const NOT_SOURCE = /^(?:docs\/images|store\/pictures)\//;

/** @param files by the name that they have in the archive, `/` between folders */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  // ZIP counts time in the zone of whoever packs, from 1980 on: its first moment is the same bytes everywhere.
  const mtime = new Date(1980, 0, 1);
  for (const name of [...files.keys()].sort()) {
    const bytes = files.get(name);
    if (bytes !== undefined) entries[name] = [bytes, { mtime, level: 9 }];
  }
  return zipSync(entries);
}

/** Every file of a folder, by its name in there. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}

/** The files of the repository as they stand in it, without what is no source. */
export function sources(root = ROOT): Map<string, Uint8Array> {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const names = listed.split('\0').filter((name) => name !== '' && !NOT_SOURCE.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(root, name))]));
}

/** `gouji-0.1.0-firefox.zip`. */
export function packageName(what: 'chromium' | 'firefox' | 'sources'): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return `gouji-${version}-${what}.zip`;
}

async function main(): Promise<number> {
  for (const kind of ['chromium', 'firefox'] as const) if ((await build(kind)) !== 0) return 1;
  const { isShippable, lines } = audit([BUILDS.chromium, BUILDS.firefox]);
  for (const line of lines) console.log(line);
  if (!isShippable) {
    console.error(
      'Nothing was packed: code with a known weakness would be shipped. Renew it, then pack again.',
    );
    return 1;
  }
  rmSync(PACKAGES, { recursive: true, force: true });
  mkdirSync(PACKAGES, { recursive: true });
  const wanted = [
    ['chromium', filesIn(BUILDS.chromium)],
    ['firefox', filesIn(BUILDS.firefox)],
    ['sources', sources()],
  ] as const;
  for (const [what, files] of wanted) {
    const bytes = zipOf(files);
    writeFileSync(join(PACKAGES, packageName(what)), bytes);
    console.log(`dist/${packageName(what)}: ${files.size} files, ${Math.round(bytes.length / 1024)} KB`);
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
