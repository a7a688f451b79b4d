import { Worker } from 'node:worker_threads';
import { type Telling, type Told, unreadable } from './file';

/** Threads that read files, each one file at a time. */
export interface Threads {
  /** Waits for a free thread and reads the file there. A file over which a thread breaks down is told as unreadable. */
  tell(path: string): Promise<Told>;
  /** Ends them, whatever they are doing. */
  close(): Promise<void>;
}

/** One of them. It starts when it is first needed, and anew after it broke down. */
interface Thread {
  /** Fails where it breaks down over the file. */
  tell(path: string): Promise<Told>;
  close(): Promise<unknown>;
}

/** Plain JavaScript that lets the thread read TypeScript. */
const SCRIPT = new URL('./thread.mjs', import.meta.url);

/** @param script what the threads run: gets the telling as its data, a path as each message, and answers with a `Told` */
export function startThreads(count: number, telling: Telling, script = SCRIPT): Threads {
  const threads = Array.from({ length: count }, () => threadOf(telling, script));
  const free = [...threads];
  const waiting: ((thread: Thread) => void)[] = [];

  return {
    async tell(path) {
      const thread = free.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)));
      try {
        return await thread.tell(path);
      } catch (error) {
        return { is: 'unread', message: unreadable(path, error, telling.language) };
      } finally {
        const next = waiting.shift();
        if (next === undefined) free.push(thread);
        else next(thread);
      }
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

function threadOf(telling: Telling, script: URL): Thread {
  let running: Worker | null = null;

  function start(): Worker {
    const worker = new Worker(script, { workerData: telling });
    const leave = () => {
      if (running === worker) running = null;
    };
    worker.on('error', leave);
    worker.on('exit', leave);
    return worker;
  }

  return {
    tell(path) {
      running ??= start();
      return answerOf(running, path);
    },
    close: async () => running?.terminate(),
  };
}

function answerOf(worker: Worker, path: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    const onMessage = (told: Told) => done(() => resolve(told));
    const onError = (error: unknown) => done(() => reject(error));
    const onExit = (code: number) => done(() => reject(new Error(`exit ${code}`)));
    const done = (settle: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(path);
  });
}
