import { BROWSERS, provideBrowsers } from './browsers';
import { build, run } from './run';

/**
 * `npm run e2e [-- chromium|firefox] [-- words of a test's name]`: builds the extension and runs the tests in
 * real browsers only.
 */
const named = process.argv.slice(2);
const kinds = BROWSERS.filter((kind) => named.includes(kind));
const chosen = kinds.length > 0 ? kinds : BROWSERS;
const filters = named.filter((word) => !BROWSERS.some((kind) => kind === word));

provideBrowsers(chosen);
let status = 0;
for (const kind of chosen) {
  if (status === 0) status = await build(kind);
}
if (status === 0) {
  const projects = chosen.flatMap((kind) => ['--project', kind]);
  status = await run('vitest', ['run', ...projects, ...filters.flatMap((words) => ['-t', words])]);
}
process.exitCode = status;
