import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The packages' programs, each started with this Node: no shell and no PATH is needed. */
const PROGRAMS = {
  biome: ['@biomejs', 'biome', 'bin', 'biome'],
  tsc: ['typescript', 'bin', 'tsc'],
  vitest: ['vitest', 'vitest.mjs'],
  wxt: ['wxt', 'bin', 'wxt.mjs'],
} as const;

/** Where WXT puts the built extension for each browser. */
export const BUILDS = {
  chromium: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
} as const;

/** All that a build is made of. Of a folder from which a file was taken, the folder itself is newer. */
const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'package-lock.json',
  'scripts/notices.ts',
  'wxt.config.ts',
];

/**
 * Runs a package's program in the repository and shows its output as it comes.
 * @returns its exit status; 1 where it could not be started or was ended by a signal
 */
export function run(
  program: keyof typeof PROGRAMS,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const file = join(ROOT, 'node_modules', ...PROGRAMS[program]);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (status) => resolve(status ?? 1));
  });
}

/** Builds the extension for a browser into `BUILDS`. */
export function build(kind: keyof typeof BUILDS): Promise<number> {
  return run('wxt', kind === 'firefox' ? ['build', '-b', 'firefox'] : ['build']);
}

/** Builds it where there is no build or sources are newer. @returns the build's exit status, 0 where none was needed */
export async function buildIfOld(kind: keyof typeof BUILDS): Promise<number> {
  const built = join(BUILDS[kind], 'manifest.json');
  const isNew =
    existsSync(built) && newest(SOURCES.map((path) => join(ROOT, path))) < statSync(built).mtimeMs;
  return isNew ? 0 : build(kind);
}

/** When the newest of some files and folders, and of all in them, was changed; in ms. */
function newest(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const { mtimeMs } = statSync(path);
      const within = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [];
      return Math.max(mtimeMs, newest(within));
    }),
  );
}
