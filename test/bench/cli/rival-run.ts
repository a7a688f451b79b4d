/** The cheerio reader as a program: a line of JSON for each page of a folder, as `gouji check --json` prints them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWithCheerio } from './rival';

const [folder = '.'] = process.argv.slice(2);
for (const name of readdirSync(folder).sort()) {
  const source = join(folder, name);
  process.stdout.write(`${JSON.stringify({ source, ...readWithCheerio(decoded(readFileSync(source))) })}\n`);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
