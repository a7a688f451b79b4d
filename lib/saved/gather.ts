/** Finds the files in what a person dropped or chose. */

/** A file that a person gave. */
export interface Given {
  /** Path within what was given: `2021/某局.html`; its name where it was given alone. */
  readonly path: string;
  /** @throws where it cannot be opened (any more) */
  open(): Promise<Blob>;
}

/** As much of a browser's `FileSystemEntry` as is used: a file or a folder that was dropped. */
export interface Entry {
  readonly isDirectory: boolean;
  readonly isFile: boolean;
  readonly name: string;
}

export interface FileEntry extends Entry {
  file(onFile: (file: Blob) => void, onError: (error: unknown) => void): void;
}

export interface FolderEntry extends Entry {
  createReader(): {
    readEntries(onEntries: (entries: readonly Entry[]) => void, onError: (error: unknown) => void): void;
  };
}

export interface Gathered {
  readonly given: readonly Given[];
  /** Folders that could not be looked into. */
  readonly closed: readonly string[];
}

/** Deepest nesting of folders that is looked into. */
const DEEPEST = 50;

/**
 * Files and the files of all folders within, sorted by path.
 * @param onFound told how many files there are so far
 * @param signal ends the search; what was found until then is the answer
 */
export async function gather(
  entries: readonly Entry[],
  onFound: (count: number) => void,
  signal: AbortSignal,
): Promise<Gathered> {
  const given: Given[] = [];
  const closed: string[] = [];
  const open = entries.map((entry) => ({ entry, path: entry.name, depth: 0 }));
  for (let next = open.pop(); next !== undefined && !signal.aborted; next = open.pop()) {
    const { entry, path, depth } = next;
    if (isFile(entry)) {
      given.push({ path, open: () => new Promise((resolve, reject) => entry.file(resolve, reject)) });
      onFound(given.length);
    } else if (isFolder(entry) && depth < DEEPEST) {
      try {
        for (const inside of await contentOf(entry, signal))
          open.push({ entry: inside, path: `${path}/${inside.name}`, depth: depth + 1 });
      } catch {
        closed.push(path);
      }
    } else closed.push(path);
  }
  return { given: given.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), closed };
}

function isFile(entry: Entry): entry is FileEntry {
  return entry.isFile;
}

function isFolder(entry: Entry): entry is FolderEntry {
  return entry.isDirectory;
}

/** All that is in a folder: a reader hands it out in parts (a hundred at a time), an empty one after the last. */
async function contentOf(folder: FolderEntry, signal: AbortSignal): Promise<Entry[]> {
  const reader = folder.createReader();
  const all: Entry[] = [];
  while (!signal.aborted) {
    const part = await new Promise<readonly Entry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) break;
    all.push(...part);
  }
  return all;
}

/** Files as an input hands them out, with their paths where a folder was chosen. */
export function givenFiles(files: Iterable<Blob & { readonly name: string }>): Given[] {
  return [...files].map((file) => {
    const path = 'webkitRelativePath' in file ? String(file.webkitRelativePath) : '';
    return { path: path === '' ? file.name : path, open: async () => file };
  });
}
