import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Suite } from './suite';

/**
 * The archive's own code inside one of the extension's pages, for tests that do with it what no window of the
 * extension does: IndexedDB is the browser's own there. `globalThis.lab` is test/e2e/lab/index.ts.
 */
export interface LabScope {
  readonly lab: typeof import('../lab');
}

const ENTRY = fileURLToPath(new URL('../lab/index.ts', import.meta.url));

let code: Promise<string> | null = null;

async function built(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'lab', fileName: 'lab' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (bundle === undefined || !('output' in bundle)) throw new Error('the lab was not built');
  // A name of the page's own scope would end with the evaluation.
  return `${bundle.output[0].code}\nglobalThis.lab = lab; undefined;`;
}

/** The lab as code to be evaluated wherever the extension's own code runs. */
export function labCode(): Promise<string> {
  code ??= built();
  return code;
}

/** A page of the extension with the lab in it, closed after the test. */
export async function openLab(suite: Suite): Promise<Page> {
  const page = await suite.openExtension('/icon/16.png');
  await page.evaluate(await labCode());
  return page;
}
