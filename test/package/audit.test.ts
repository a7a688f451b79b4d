import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge, shippedIn } from '../../scripts/audit';
import { NOTICES } from '../../scripts/notices';
import { BUILDS } from '../../scripts/run';

describe('what is known to be wrong with packages', () => {
  const known = {
    preact: { name: 'preact', severity: 'low' },
    puppeteer: { name: 'puppeteer', severity: 'critical' },
  };

  it('stops a release where their code is shipped, however little it is', () => {
    expect(judge({ vulnerabilities: known }, ['preact', 'zod'])).toEqual({
      isShippable: false,
      lines: ['preact: low, shipped', 'puppeteer: critical, not shipped'],
    });
  });

  it('is told where their code stays at home', () => {
    expect(judge({ vulnerabilities: known }, ['zod']).isShippable).toBe(true);
    expect(judge({ vulnerabilities: {} }, ['zod']).lines).toEqual(['No weakness is known of any package.']);
  });

  it('is not said to be nothing where the registry did not answer', () => {
    const { lines } = judge({ message: '405 Method Not Allowed\nmore' }, ['zod']);
    expect(lines).toEqual(['Packages were not audited: 405 Method Not Allowed']);
    expect(judge({ error: { summary: 'no network' } }, []).lines).toEqual([
      'Packages were not audited: no network',
    ]);
  });

  it('is held against the packages that the builds name', () => {
    const names = shippedIn(readFileSync(join(BUILDS.chromium, NOTICES), 'utf8'));
    expect(names).toEqual(expect.arrayContaining(['preact', 'zod', 'idb', '@floating-ui/dom']));
    expect(names).not.toContain('puppeteer-core');
  });
});
