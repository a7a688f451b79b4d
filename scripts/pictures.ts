import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { serve } from '../test/e2e/harness/server';
import { samples } from '../test/samples';
import { provideBrowsers } from './browsers';
import { type PictureName, takePictures } from './gallery';
import { build, ROOT } from './run';
import { takeStorePictures } from './store';

/**
 * `npm run pictures`: takes the README's pictures again, after the look has changed. `npm run pictures -- all`: takes
 * a picture of every state in both languages, both themes, wide and narrow, into pictures/. `npm run pictures -- store`:
 * takes those of the stores' pages, in their sizes, into store/pictures/.
 */
const isStore = process.argv.includes('store');
const isAll = process.argv.includes('all');
const FOLDER = join(ROOT, ...(isStore ? ['store', 'pictures'] : isAll ? ['pictures'] : ['docs', 'images']));
const WANTED = new Set<PictureName>([
  'overlay-zh-light-1280',
  'overlay-en-light-1280',
  'popup-zh-light-400',
  'popup-en-light-400',
  'report-zh-light-1280',
  'report-en-light-1280',
]);

provideBrowsers(['chromium']);
if ((await build('chromium')) !== 0) throw new Error('the extension could not be built');
mkdirSync(FOLDER, { recursive: true });
const server = await serve(samples);
try {
  const files = isStore
    ? await takeStorePictures(server, FOLDER)
    : await takePictures(server, FOLDER, (name) => isAll || WANTED.has(name));
  console.log(`${files.length} pictures are in ${relative(ROOT, FOLDER)}`);
} finally {
  await server.close();
}
