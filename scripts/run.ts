import { spawn } from 'node:child_process';
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
