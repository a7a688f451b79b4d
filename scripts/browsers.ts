import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where the two browsers are that tests and demo need, and how to get them. A browser is looked for in its
 * environment variable, then among the names on PATH, then in the usual places of the system. On Debian and
 * its kin a missing one is installed where that needs no password.
 */
export type BrowserKind = 'chromium' | 'firefox';

export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

interface Whereabouts {
  readonly variable: string;
  readonly names: readonly string[];
  readonly places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
  readonly debianPackage: string;
  readonly advice: string;
}

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);
const onWindows = (...parts: string[]) => WINDOWS_ROOTS.map((folder) => join(folder, ...parts));

const WHEREABOUTS: Readonly<Record<BrowserKind, Whereabouts>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
      win32: [
        ...onWindows('Chromium', 'Application', 'chrome.exe'),
        ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
        ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ],
    },
    debianPackage: 'chromium',
    advice: 'Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to its program file.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: {
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      linux: ['/opt/firefox/firefox', '/snap/bin/firefox'],
      win32: onWindows('Mozilla Firefox', 'firefox.exe'),
    },
    debianPackage: 'firefox-esr',
    advice: 'Install Firefox (140 or newer), or set FIREFOX_PATH to its program file.',
  },
};

/** @returns the browser's program file, or null where there is none that starts. */
export function findBrowser(kind: BrowserKind): string | null {
  const { variable, names, places } = WHEREABOUTS[kind];
  const asked = process.env[variable];
  if (asked !== undefined && asked !== '') {
    if (existsSync(asked)) return asked;
    throw new Error(`${variable} names ${asked}, which does not exist.`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [...onPath, ...(places[process.platform] ?? [])].find(starts);
  return found ?? null;
}

/**
 * A program file that answers `--version`. Only Linux is asked: there a package may have left a stand-in
 * that merely tells where to get the browser, and elsewhere the question would open a window.
 */
function starts(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * Finds the browsers, installing what is missing where that can be done without asking.
 * @returns each browser's program file
 * @throws Error saying what to install, when one is still missing
 */
export function provideBrowsers<Kind extends BrowserKind>(kinds: readonly Kind[]): Record<Kind, string> {
  const missing = kinds.filter((kind) => findBrowser(kind) === null);
  const packages = missing.map((kind) => WHEREABOUTS[kind].debianPackage);
  if (!hasChineseFonts()) packages.push('fonts-noto-cjk');
  if (packages.length > 0) installDebianPackages(packages);
  const entries = kinds.map((kind) => {
    const file = findBrowser(kind);
    if (file === null) throw new Error(`No ${kind} was found. ${WHEREABOUTS[kind].advice}`);
    return [kind, file] as const;
  });
  if (!hasChineseFonts()) console.error('No Chinese font was found: install one to see the pages as meant.');
  return Object.fromEntries(entries) as Record<Kind, string>;
}

/** macOS and Windows bring Chinese fonts with them; a bare Linux may not. */
function hasChineseFonts(): boolean {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

/** Installs with apt-get as root or by a sudo that asks nothing; leaves everything as it is elsewhere. */
function installDebianPackages(packages: readonly string[]): void {
  const asRoot = rightsPrefix();
  if (asRoot === null || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  console.log(`Installing ${packages.join(', ')} (apt-get)…`);
  const apt = (...args: string[]) => {
    const [program = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  apt('update', '-q');
  for (const name of packages) apt('install', '-y', '-q', '--no-install-recommends', name);
}

/** The words to put before a command that needs root: none as root, `sudo` where it works, else null. */
function rightsPrefix(): string[] | null {
  if (process.platform !== 'linux') return null;
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  if (process.getuid?.() === 0) return env;
  const silent = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return silent.status === 0 ? ['sudo', '-n', ...env] : null;
}
