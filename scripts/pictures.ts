import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../test/e2e/harness/server';
import { samples } from '../test/samples';
import { provideBrowsers } from './browsers';
import { type PictureName, takePictures } from './gallery';
import { build, ROOT } from './run';

/** `npm run pictures`: takes the README's pictures again, after the look has changed. */
const FOLDER = join(ROOT, 'docs', 'images');
const WANTED = new Set<PictureName>([
  'overlay-zh-light-1280',
  'overlay-en-light-1280',
  'popup-zh-light-400',
  'popup-en-light-400',
]);

provideBrowsers(['chromium']);
if ((await build('chromium')) !== 0) throw new Error('the extension could not be built');
mkdirSync(FOLDER, { recursive: true });
const server = await serve(samples);
try {
  const files = await takePictures(server, FOLDER, (name) => WANTED.has(name));
  console.log(`${files.length} pictures are in docs/images`);
} finally {
  await server.close();
}
