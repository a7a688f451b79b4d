/** Runs in a page of the bench: reads the page it stands in, or only its cells' text. */

import { isVisible } from '../../entrypoints/reader/reading';
import { check } from '../../lib/core/check';
import { forms } from '../../lib/forms';
import { readPage } from '../../lib/page/read';

/** text: `textContent` of every cell; seen: `innerText` of every cell; reading: all that is between page and findings. */
export type Work = 'text' | 'seen' | 'reading';

export interface ReadingScope {
  readonly readingBench: {
    once(what: Work): number;
    inTurn(turns: number, times: number): Record<Work, number>[];
    isReport(): boolean;
  };
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

const seenText: ((this: Element) => string) | undefined = Object.getOwnPropertyDescriptor(
  HTMLElement.prototype,
  'innerText',
)?.get;

const works: Record<Work, () => unknown> = {
  text: () => Array.from(document.querySelectorAll('td,th'), (cell) => folded(cell.textContent ?? '')),
  seen: () => Array.from(document.querySelectorAll('td,th'), (cell) => folded(seenText?.call(cell) ?? '')),
  reading: () => check(read().report, forms),
};

function read() {
  return readPage(document, forms, { address: location.href, isVisible });
}

/** @returns milliseconds; what the page asks of layout is done before */
export function once(what: Work): number {
  document.body.getBoundingClientRect();
  return timeOf(what, 1);
}

/**
 * Does all three in turn.
 * @param times how often each is done in a turn: the browser's clock is too coarse for one small page
 * @returns milliseconds of each turn; the first turns are the warm-up's
 */
export function inTurn(turns: number, times: number): Record<Work, number>[] {
  document.body.getBoundingClientRect();
  return Array.from({ length: turns }, () => ({
    text: timeOf('text', times),
    seen: timeOf('seen', times),
    reading: timeOf('reading', times),
  }));
}

export function isReport(): boolean {
  return read().kind === 'report';
}

function timeOf(what: Work, times: number): number {
  const work = works[what];
  const started = performance.now();
  for (let time = 0; time < times; time += 1) work();
  return performance.now() - started;
}
