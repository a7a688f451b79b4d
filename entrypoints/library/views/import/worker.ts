import { addressOfFile } from '../../../../lib/archive/keeping';
import { forms } from '../../../../lib/forms';
import { readSaved } from '../../../../lib/saved/read';
import type { FileRead, ReadFile } from '../../../../lib/saved/reader';

/** Reads saved pages out of the window's way. It keeps nothing and asks for nothing but the file it is handed. */
globalThis.onmessage = async ({ data: { file, path } }: MessageEvent<ReadFile>) => {
  globalThis.postMessage(await read(file, path));
};

async function read(file: Blob, path: string): Promise<FileRead> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'closed';
  }
  try {
    return readSaved(bytes, path, addressOfFile(path), forms);
  } catch (error) {
    console.error('Gouji: a saved page could not be read.', error);
    return 'broken';
  }
}
