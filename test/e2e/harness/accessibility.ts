import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeScope {
  readonly axe?: { run(context: string): Promise<AxeResults> };
}

/**
 * What axe-core finds wrong in part of a page.
 * @param context a selector of the part; shadow roots in it must have been opened (`Session.closedRoot`)
 * @returns rule and place, one line each; nothing where all is well
 */
export async function accessibilityFaults(page: Page, context: string): Promise<string[]> {
  // Evaluated, not added as a script: neither a page's policy nor the extension's lets scripts in.
  await page.evaluate(AXE);
  return page.evaluate(async (part) => {
    const { axe } = globalThis as AxeScope;
    if (axe === undefined) throw new Error('axe-core is not there');
    const { violations, passes } = await axe.run(part);
    if (passes.length === 0) throw new Error(`axe-core saw nothing in ${part}`);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
    );
  }, context);
}
