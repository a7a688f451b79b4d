import { parentPort, workerData } from 'node:worker_threads';
import { type Telling, tellFile } from './file';

/** Reads the files it is told of, one after another, in a thread of its own (threads.ts). */
const telling: Telling = workerData;

parentPort?.on('message', (path: string) => {
  parentPort?.postMessage(tellFile(path, telling));
});
