import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrations, VERSION } from '../../lib/archive/migrations';

/** What the steps do is tested where IndexedDB is the browser's own: test/e2e/archive.test.ts. */
describe('migrations', () => {
  it('lead to the present version, each from a version of which an example is stored', () => {
    expect(VERSION).toBe(migrations.length);
    for (let from = 1; from < VERSION; from += 1) {
      expect(existsSync(new URL(`stored/version-${from}.json`, import.meta.url)), `version ${from}`).toBe(
        true,
      );
    }
  });
});
