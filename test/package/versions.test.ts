import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompatStatement } from '@mdn/browser-compat-data';
import { parse, walk } from 'css-tree';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../scripts/package';
import { BUILDS, ROOT } from '../../scripts/run';
import { type AskedFor, askedFor } from './apis';
import { extensionApi, manifestKey, memberOf, type Named, type StylePart, since, stylePart } from './compat';

/**
 * The lowest version of each browser that the manifest admits has what the extension asks of it. Asked is not a
 * list kept by hand: the types of every name in the code, every part of every style sheet, every key and permission
 * of the manifest are looked up in the tables of MDN.
 */

interface Manifest extends Readonly<Record<string, unknown>> {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { readonly gecko: { readonly strict_min_version: string } };
}

const manifests = {
  chrome: manifestIn(BUILDS.chromium),
  firefox: manifestIn(BUILDS.firefox),
} as const;

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

const MINIMUM: Readonly<Record<Named, number>> = {
  chrome: Number(manifests.chrome.minimum_chrome_version),
  firefox: Number(manifests.firefox.browser_specific_settings?.gecko.strict_min_version),
};

const BROWSERS = ['chrome', 'firefox'] as const;

/** What is later than the lowest version, with where it was found. */
function late(browser: Named, name: string, compat: CompatStatement | undefined): string[] {
  const version = compat === undefined ? 0 : since(compat, browser);
  return version > MINIMUM[browser] ? [`${name} from ${version} on`] : [];
}

describe('the tables', () => {
  it('tell what is too new for the lowest versions', () => {
    expect(since(memberOf(['Node'], 'appendChild') ?? none(), 'chrome')).toBeLessThan(MINIMUM.chrome);
    // Element.moveBefore came with Chrome 133 and Firefox 144, light-dark() with 123 and 120.
    expect(late('chrome', 'moveBefore', memberOf(['Element'], 'moveBefore'))).toEqual([
      'moveBefore from 133 on',
    ]);
    expect(late('firefox', 'moveBefore', memberOf(['Element'], 'moveBefore'))).toEqual([
      'moveBefore from 144 on',
    ]);
    expect(since(stylePart({ kind: 'function', name: 'light-dark' }) ?? none(), 'chrome')).toBe(123);
    expect(extensionApi(['sidePanel', 'open']).map((one) => since(one, 'firefox'))).toContain(Infinity);
  });
});

function none(): never {
  throw new Error('the tables do not have it');
}

describe('what the code asks for', () => {
  let asked: AskedFor;

  beforeAll(() => {
    asked = askedFor();
  }, 240_000);

  /** Interfaces that the tables leave out, because they are made of values or of names that pages choose. */
  const NO_API = new Set([
    'DOMStringMap',
    'ComputedEffectTiming',
    'HTMLCollectionBase',
    'IDBDatabaseInfo',
    'IteratorReturnResult',
    'IteratorYieldResult',
    'NodeFilter',
    'PropertyDescriptor',
    'RegExpExecArray',
    'ReadableStreamReadDoneResult',
    'ReadableStreamReadValueResult',
    'SegmentData',
    'StorageEstimate',
  ]);

  it('is known to the tables, name by name', () => {
    const unknown = [...asked.browser].filter(
      ([, { owners, member }]) => !NO_API.has(owners[0] ?? '') && memberOf(owners, member) === undefined,
    );
    expect(unknown.map(([name, { file }]) => `${name} in ${file}`)).toEqual([]);
    expect(asked.browser.size).toBeGreaterThan(300);
  });

  it.each(BROWSERS)('is there in the lowest version of %s', (browser) => {
    const tooNew = [...asked.browser].flatMap(([name, { owners, member, file }]) =>
      late(browser, `${name} (${file})`, memberOf(owners, member)),
    );
    expect(tooNew).toEqual([]);
  });

  it.each(BROWSERS)('of the extension API is there in the lowest version of %s', (browser) => {
    const calls = [...asked.extension].map(([name, path]) => ({ name, steps: extensionApi(path) }));
    expect(calls.filter(({ steps }) => steps.length === 0).map(({ name }) => name)).toEqual([]);
    expect(calls.flatMap(({ name, steps }) => steps.flatMap((step) => late(browser, name, step)))).toEqual(
      [],
    );
    expect(calls.length).toBeGreaterThan(30);
  });
});

describe('the style sheets', () => {
  /** Written with a prefix, which the tables list under the name without; both browsers know them. */
  const PREFIXED = new Set([
    '-webkit-box-orient',
    '-webkit-details-marker',
    '-webkit-line-clamp',
    '-webkit-print-color-adjust',
    '-webkit-text-size-adjust',
  ]);

  /** Chromium knew it by its prefix alone before 136; it stands beside it. */
  const TWICE = new Set(['print-color-adjust']);

  const parts = new Map(
    [...filesIn(join(ROOT, 'components'))]
      .filter(([name]) => name.endsWith('.css'))
      .flatMap(([name, bytes]) => partsOf(new TextDecoder().decode(bytes)).map((part) => ({ name, part })))
      .map(({ name, part }) => [`${part.kind} ${part.name} (${name})`, part] as const)
      .filter(([, { name }]) => !PREFIXED.has(name) && !TWICE.has(name)),
  );

  it('hold nothing that the tables do not know', () => {
    expect([...parts].filter(([, part]) => stylePart(part) === undefined).map(([name]) => name)).toEqual([]);
    expect(parts.size).toBeGreaterThan(100);
  });

  it.each(BROWSERS)('can be read by the lowest version of %s', (browser) => {
    expect([...parts].flatMap(([name, part]) => late(browser, name, stylePart(part)))).toEqual([]);
  });
});

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifests[browser];

  it('has keys that its lowest version reads', () => {
    // The tables are about the versions themselves, not about the key that names them.
    const keys = Object.keys(manifest).filter((key) => key !== 'minimum_chrome_version');
    expect(keys.filter((key) => manifestKey([key]) === undefined)).toEqual([]);
    expect(keys.flatMap((key) => late(browser, key, manifestKey([key])))).toEqual([]);
  });

  it('asks for nothing that its lowest version cannot give', () => {
    const wanted = [...manifest.permissions, ...manifest.optional_permissions];
    expect(wanted.flatMap((name) => extensionApi([name]).flatMap((api) => late(browser, name, api)))).toEqual(
      [],
    );
  });
});

/** Properties, rules, selectors and functions of a style sheet; what a custom property holds is looked into. */
function partsOf(sheet: string): StylePart[] {
  const parts: StylePart[] = [];
  walk(parse(sheet, { parseCustomProperty: true }), (node) => {
    if (node.type === 'Declaration' && !node.property.startsWith('--'))
      parts.push({ kind: 'property', name: node.property });
    else if (node.type === 'Atrule') parts.push({ kind: 'at-rule', name: node.name });
    else if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
      parts.push({ kind: 'selector', name: node.name });
    else if (node.type === 'NestingSelector') parts.push({ kind: 'selector', name: 'nesting' });
    else if (node.type === 'Function') parts.push({ kind: 'function', name: node.name });
    else if (node.type === 'Raw') throw new Error(`could not be read: ${node.value}`);
  });
  return parts;
}
