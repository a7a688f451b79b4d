import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sleeps } from './code';
import { filesIn, pathsIn, ROOT } from './tree';

const TEXT = [
  '.ts',
  '.tsx',
  '.mjs',
  '.js',
  '.json',
  '.css',
  '.html',
  '.md',
  '.svg',
  '.txt',
  '.yml',
  '/run',
  'LICENSE',
];

/** Folders of one person's machine, as absolute paths. Put together here so that this file passes itself. */
const MACHINE_PATH = new RegExp(
  `(^|[^\\w.~-])(/(${['work', 'farm', 'root', 'home/[a-z]\\w*', 'Users/\\w+'].join('|')})/|[A-Z]:\\\\Users\\\\)`,
  'm',
);

describe('the repository', () => {
  it('names no folder of anyone’s machine', () => {
    const files = filesIn(TEXT).filter(({ path }) => !path.startsWith('test/architecture/'));
    expect(files.filter(({ text }) => MACHINE_PATH.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it.each(['see /home/ann/gouji/x', '"/root/x"', 'C:\\Users\\ann', "at('/Users/ann/x')"])(
    'would see %s',
    (text) => {
      expect(MACHINE_PATH.test(text)).toBe(true);
    },
  );

  it.each(['./work/x', 'https://example.org/home/', 'lib/work/x', 'test/home/ann/'])(
    'leaves %s alone',
    (text) => {
      expect(MACHINE_PATH.test(text)).toBe(false);
    },
  );

  it('has no two files that are one where case does not count', () => {
    const names = pathsIn().map((path) => path.replace(/\.tsx?$/, '').toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('names no address of a package: where packages come from is for each machine to say', () => {
    const lock: { packages: Record<string, { resolved?: string }> } = JSON.parse(
      readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
    );
    expect(Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
  });
});

describe('tests', () => {
  const tests = filesIn(['.ts', '.tsx'], 'test').filter(({ path }) => !path.startsWith('test/architecture/'));

  it('are all run', () => {
    const left = tests.filter(({ text }) =>
      /\b(it|test|describe)\.(only|skip|todo|fails|skipIf|runIf)\b/.test(text),
    );
    expect(left.map(({ path }) => path)).toEqual([]);
  });

  it('wait for conditions, never for time', () => {
    // One place repeats a look until it finds something; everything else asks there.
    const sleeping = tests.filter((file) => file.path !== 'test/e2e/harness/session.ts' && sleeps(file));
    expect(sleeping.map(({ path }) => path)).toEqual([]);
    expect(sleeps({ path: 'x.ts', text: 'await new Promise((go) => setTimeout(go, 100));' })).toBe(true);
    expect(sleeps({ path: 'x.ts', text: "await page.evaluate('setTimeout(late, 100)');" })).toBe(false);
  });
});

describe('the browser’s own words', () => {
  interface Messages {
    readonly [key: string]: { readonly message: string };
  }
  const languages = [...new Set(pathsIn('public/_locales').map((path) => path.split('/')[2] ?? ''))];
  const messagesOf = (language: string): Messages =>
    JSON.parse(readFileSync(join(ROOT, 'public', '_locales', language, 'messages.json'), 'utf8'));

  it('are there in Chinese and English, key by key', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'zh_CN']));
    const keys = Object.keys(messagesOf('en')).sort();
    for (const language of languages) {
      expect(Object.keys(messagesOf(language)).sort(), language).toEqual(keys);
      for (const [key, { message }] of Object.entries(messagesOf(language))) {
        expect(message.trim(), `${language}: ${key}`).not.toBe('');
      }
    }
  });

  it('hold every key that the manifest asks for', () => {
    const asked = [...readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+?)__/g)];
    const keys = Object.keys(messagesOf('en'));
    expect(keys).toEqual(expect.arrayContaining(asked.map((found) => found[1])));
  });
});

describe('the changelog', () => {
  it('begins with the version that package.json names', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    const [heading] = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').match(/^## \[.*$/m) ?? [];
    expect(heading).toMatch(/^## \[\d+\.\d+\.\d+\] - (?:unreleased|\d{4}-\d{2}-\d{2})$/);
    expect(heading).toContain(`[${version}]`);
  });
});
