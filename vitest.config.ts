import { defineConfig } from 'vitest/config';

/**
 * Five projects: `unit` (plain Node, no browser, no build), `size` and `package` (look at the built extension), and
 * the built extension in each browser (one suite, run for both).
 */
const endToEnd = (browser: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: {
    name: browser,
    include: ['test/e2e/**/*.test.ts'],
    provide: { browser },
    // One browser at a time: two would share the machine's cores and blur every waiting time.
    fileParallelism: false,
    // A browser on a busy machine now and then stands still for longer than any wait; what fails twice is wrong.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/size/**', 'test/package/**'],
          // Reading every file, or going through the whole made archive, may take its time on a busy machine.
          testTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'size', include: ['test/size/**/*.test.ts'] } },
      { extends: true, test: { name: 'package', include: ['test/package/**/*.test.ts'] } },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
