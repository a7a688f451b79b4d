import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Folders that are made, fetched or private to one machine. */
const NOT_OURS = new Set([
  'node_modules',
  '.git',
  '.output',
  '.wxt',
  'dist',
  'coverage',
  'demo-output',
  'test-output',
]);

/** A file of the repository. */
export interface SourceFile {
  /** From the repository's folder, with slashes: `lib/core/grid.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Paths of all files under some folders of the repository (all of it by default), sorted. */
export function pathsIn(...folders: readonly string[]): string[] {
  const paths: string[] = [];
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !NOT_OURS.has(entry.name)) visit(path);
      if (entry.isFile()) paths.push(path);
    }
  };
  for (const folder of folders.length > 0 ? folders : ['']) visit(folder);
  return paths.sort();
}

/** The files with these endings (`.ts`) under some folders. */
export function filesIn(endings: readonly string[], ...folders: readonly string[]): SourceFile[] {
  return pathsIn(...folders)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}
