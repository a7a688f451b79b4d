/**
 * Makes a fresh checkout ready and then runs one of the TypeScript scripts beside this file:
 *
 *     node scripts/ready.mjs test
 *
 * Plain JavaScript on Node's own modules, because it runs before any package is there. It installs the
 * packages when they are missing or not those of package-lock.json, and lets WXT write its types.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 12];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);

/** Ends the program with a line that says what to do. */
function stop(message, status = 1) {
  console.error(message);
  process.exit(status);
}

function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  stop(`Gouji needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`, 2);
}

/** Runs a program in the repository, its output shown as it comes. */
function run(program, args, shell = false) {
  const done = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell });
  if (done.error) stop(`${program} could not be started: ${done.error.message}`);
  return done.status ?? 1;
}

/** `npm` as the running npm where there is one, so that its settings stay the same. */
function npm(...args) {
  const npmScript = process.env.npm_execpath;
  if (npmScript?.endsWith('.js')) return run(process.execPath, [npmScript, ...args]);
  return run('npm', args, process.platform === 'win32');
}

/**
 * Packages are in place when npm's record of what it installed names every package of the lock file in the
 * same version. Packages for other systems are optional and may be missing.
 */
function packagesInPlace() {
  const record = at('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  const installed = packagesIn(record);
  return Object.entries(packagesIn(at('package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

function installPackages() {
  if (packagesInPlace()) return;
  console.log('Installing packages (npm ci)…');
  const status = npm('ci', '--no-audit', '--no-fund');
  if (status !== 0) stop('npm ci failed: the packages could not be installed.', status);
}

function prepareTypes() {
  const types = at('.wxt', 'tsconfig.json');
  const made = existsSync(types) ? statSync(types).mtimeMs : 0;
  // The types name every page of the extension: a new one makes them old.
  if (['wxt.config.ts', 'entrypoints'].every((path) => statSync(at(path)).mtimeMs <= made)) return;
  const status = run(process.execPath, [at('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
  if (status !== 0) stop('wxt prepare failed: the types of the extension could not be written.', status);
}

demandNode();
const [script, ...rest] = process.argv.slice(2);
if (script === undefined || !existsSync(at('scripts', `${script}.ts`))) {
  stop('Usage: node scripts/ready.mjs <name of a script beside it> [arguments]', 2);
}
installPackages();
prepareTypes();
process.exit(
  run(process.execPath, [
    at('node_modules', 'tsx', 'dist', 'cli.mjs'),
    at('scripts', `${script}.ts`),
    ...rest,
  ]),
);
