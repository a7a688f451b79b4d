import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../scripts/package';
import { BUILDS } from '../../scripts/run';

/** As the engine looks for it: anywhere but at the very beginning it means nothing. */
const HINT = /^\/\/# allFunctionsCalledOnLoad\n(?!\/\/)/;

describe.each(Object.entries(BUILDS))('the build for %s', (_kind, folder) => {
  it('has what a page with a report is given compiled as it is loaded, and nothing else', () => {
    const hinted = [...filesIn(folder)]
      .filter(([name, bytes]) => name.endsWith('.js') && HINT.test(new TextDecoder().decode(bytes)))
      .map(([name]) => basename(name));
    expect(hinted.sort()).toEqual(['overlay.js', 'reader.js']);
  });
});
