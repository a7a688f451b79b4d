import type { Plugin } from 'vite';

/** The scripts that a page with a report is given: most of their functions run on every page that they come into. */
export const COMPILED_AT_ONCE: readonly string[] = ['reader.js', 'overlay.js'];

/**
 * Asks Chromium (136 and later) to compile every function of a file when it is loaded. Otherwise each is looked
 * through when the file is loaded and parsed again when it first runs: 1,500 times on a page with a report. For others
 * it is a comment. See https://v8.dev/blog/explicit-compile-hints.
 */
export const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** Puts the hint at the beginning of those scripts, after all that takes comments out. */
export function compiledAtOnce(): Plugin {
  return {
    name: 'gouji:compiled-at-once',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && COMPILED_AT_ONCE.includes(file.fileName))
            file.code = `${COMPILE_AT_ONCE}${file.code}`;
      },
    },
  };
}
