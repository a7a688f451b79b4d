import type { SavedReading } from './read';

/**
 * Reads files in a worker, so that the window never waits. A file over which the worker takes too long, or breaks down,
 * is given up: the worker is ended, and the next file has a new one.
 */

/**
 * Why reading a file was given up. closed: the disk or the browser did not hand it out: moved, deleted or forbidden
 * meanwhile. slow: it took longer than is waited. broken: the reader broke down over it. unread: stopped.
 */
export type GivenUp = 'closed' | 'slow' | 'broken' | 'unread';

/** window → worker: read this file. */
export interface ReadFile {
  readonly file: Blob;
  readonly path: string;
}

/** worker → window: what was made of it. */
export type FileRead = SavedReading | 'closed' | 'broken';

/** As much of a browser's `Worker` as is used. */
export interface FileWorker {
  postMessage(message: ReadFile): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FileRead }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

export interface FileReading {
  /** Reads a file; one after another. */
  read(file: Blob, path: string): Promise<SavedReading | GivenUp>;
  /** Ends the worker. */
  close(): void;
}

/**
 * @param begin begins a worker
 * @param longest how long a file may take, in ms
 * @param signal gives up what is being read
 */
export function fileReader(begin: () => FileWorker, longest: number, signal: AbortSignal): FileReading {
  let worker: FileWorker | null = null;

  function close(): void {
    worker?.terminate();
    worker = null;
  }

  return {
    close,
    read: (file, path) =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve('unread');
          return;
        }
        const own = worker ?? begin();
        worker = own;
        const done = (answer: SavedReading | GivenUp) => {
          clearTimeout(timer);
          signal.removeEventListener('abort', onAbort);
          resolve(answer);
        };
        const giveUp = (why: GivenUp) => {
          close();
          done(why);
        };
        const onAbort = () => giveUp('unread');
        const timer = setTimeout(() => giveUp('slow'), longest);
        signal.addEventListener('abort', onAbort);
        own.onmessage = ({ data }) => done(data);
        own.onerror = () => giveUp('broken');
        own.postMessage({ file, path });
      }),
  };
}
