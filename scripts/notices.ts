import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import license, { type Dependency } from 'rollup-plugin-license';
import type { Plugin } from 'vite';
import { ROOT } from './run';

/** The file in each build that names whose code is shipped with ours, and under what terms. */
export const NOTICES = 'THIRD_PARTY_NOTICES.txt';

/** Licences that code shipped with ours may have: each asks for nothing but to be named. */
export const ALLOWED = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'MPL-2.0',
];

/** Packages that leave the text of their licence to another package of the same project. */
const TEXT_IN: Readonly<Record<string, string>> = { '@wxt-dev/browser': 'wxt', '@wxt-dev/storage': 'wxt' };

/** Collects what the parts of a build take from packages: each part is bundled by itself. */
export function notices(): { plugin: () => Plugin; write: (folder: string) => void } {
  const found = new Map<string, Dependency>();
  return {
    plugin: () =>
      license({
        thirdParty: {
          multipleVersions: true,
          output: (dependencies) => {
            for (const one of dependencies) found.set(`${one.name}@${one.version}`, one);
          },
        },
      }) as Plugin,
    write(folder) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, NOTICES), noticeText([...found.values()]));
    },
  };
}

/** @throws where a package says nothing of its licence, or has one that is not allowed */
export function noticeText(dependencies: readonly Dependency[]): string {
  const named = [...dependencies].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const parts = named.map((one) => {
    const { license: terms } = one;
    const licenseText = one.licenseText ?? textIn(TEXT_IN[one.name ?? '']);
    if (terms === null || !ALLOWED.includes(terms))
      throw new Error(
        `${nameOf(one)} has the licence ${terms ?? '(none)'}, which is not among those allowed`,
      );
    if (licenseText === null) throw new Error(`${nameOf(one)} brings no text of its licence`);
    return `${nameOf(one)}\nLicence: ${terms}\n\n${licenseText.replace(/\r\n/g, '\n').trim()}\n`;
  });
  return `Gouji is shipped with code of these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function textIn(elsewhere: string | undefined): string | null {
  if (elsewhere === undefined) return null;
  return readFileSync(join(ROOT, 'node_modules', elsewhere, 'LICENSE'), 'utf8');
}

function nameOf({ name, version }: Dependency): string {
  return `${name ?? '(no name)'} ${version ?? ''}`.trim();
}
