/** What a page's thread did while it loaded, from the browser's own trace. */
import type { Browser, Page } from 'puppeteer-core';

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds, since some moment before. */
  readonly ts: number;
  /** How long it took, and how long of that the thread was at work; in microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly documentLoaderURL?: string } };
}

/** What is to be traced. */
export interface Traced {
  readonly address: string;
  readonly categories: readonly string[];
  /** The file of the extension's script whose thread is wanted. */
  readonly file: string;
  /** Runs in the page before any of its own scripts. */
  readonly script?: string;
  /** By default the browser's own. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Waits until all is done that is to be in the trace. */
  readonly ready: (page: Page) => Promise<unknown>;
}

/** Loads a page in a tab of its own and gives the events of the thread on which a script of the extension ran. */
export async function traced(
  browser: Browser,
  { address, categories, file, script, viewport, ready }: Traced,
): Promise<TraceEvent[]> {
  const page = await browser.newPage();
  try {
    if (viewport !== undefined) await page.setViewport(viewport);
    if (script !== undefined) await page.evaluateOnNewDocument(script);
    await page.tracing.start({ categories: [...categories] });
    await page.goto(address);
    await page.bringToFront();
    await ready(page);
    const buffer = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: TraceEvent[] };
    const ours = traceEvents.find((event) => isScript(event, file));
    if (ours === undefined) throw new Error(`the trace shows no ${file}`);
    return traceEvents.filter(({ pid, tid }) => pid === ours.pid && tid === ours.tid);
  } finally {
    await page.close();
  }
}

/** Whether an event is the first run of one of the extension's scripts. */
export function isScript(event: TraceEvent, file: string): boolean {
  return event.name === 'EvaluateScript' && isOf(event, file);
}

/** Whether an event is about one of the extension's scripts. */
export function isOf({ args }: TraceEvent, file: string): boolean {
  const url = args?.data?.url ?? '';
  return url.startsWith('chrome-extension:') && url.endsWith(`/${file}`);
}

/** When the navigation to a page began and when its DOMContentLoaded had ended; in microseconds. */
export function loadIn(events: readonly TraceEvent[], address: string): { begun: number; ready: number } {
  const begun = events.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === address,
  );
  // The blank page that stood before has one too.
  const ready = events.findLast(({ name }) => name === 'domContentLoadedEventEnd');
  if (begun === undefined || ready === undefined) throw new Error(`the trace shows no load of ${address}`);
  return { begun: begun.ts, ready: ready.ts };
}
