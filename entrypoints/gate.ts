import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Steps, slice } from '../lib/core/steps';
import { isGone } from '../lib/gone';
import type { GateFound } from '../lib/messages';
import { type Look, lookSteps } from '../lib/page/gate';
import { whenQuiet } from '../lib/page/watch';

/** The one call of the extension API that the gate makes. */
interface Api {
  readonly runtime?: { readonly sendMessage?: (message: GateFound) => Promise<unknown> };
}

/** Under this name the gate leaves the document that it stands in. */
const HERE = Symbol.for('gouji.gate');
/** For how long a page that awaits a report is watched, after it has loaded and after each click; in ms. */
const LATE = 30_000;
/** A page that has not become a report after so many looks never will. */
const MOST_LOOKS = 50;
/** Without an answer the background was ended: it is told again after these pauses, in ms. As in lib/port.ts. */
const AGAIN = [50, 250, 1000, 4000];
const PACING = { quiet: 500, patience: 2000, gap: 500, idle: 4000, longest: 4000 };

/**
 * The gate: runs in every frame of every official page, once, and is all that a page without a report pays for.
 * It speaks only when it found something. Where nothing hints at a report it leaves nothing behind; where
 * something does, it waits a while for scripts to build it.
 */
export default defineUnlistedScript(() => {
  // A page that was open before the extension came gets its gate later, and must not get two. A newer copy of
  // the extension has a world of its own, without this.
  if (Reflect.get(globalThis, HERE) === document) return;
  Reflect.set(globalThis, HERE, document);
  const work = lookSteps(document, location.href, titlesAround());
  look(work, ({ isReport, awaitsReport }) => {
    if (isReport) found();
    else if (awaitsReport) wait();
  });
});

/** Longest stretch of work without a rest, in ms. */
const SLICE = 20;

/** Looks in slices, so that no page stands still on our account. */
function look(work: Steps<Look>, done: (look: Look) => void): void {
  // Closed in the middle of it.
  if (isGone()) return;
  const finished = slice(work, SLICE, () => performance.now());
  if (finished === null) setTimeout(look, 0, work, done);
  else done(finished.result);
}

function wait(): void {
  const ending = new AbortController();
  const { signal } = ending;
  let looks = 0;
  let timer = 0;
  const observer = new MutationObserver(whenQuiet(PACING, lookAgain, signal));
  signal.addEventListener('abort', rest);

  function lookAgain(): boolean {
    looks += 1;
    look(lookSteps(document), ({ isReport }) => {
      if (signal.aborted) return;
      if (isReport || looks === MOST_LOOKS) ending.abort();
      if (isReport) found();
    });
    return false;
  }

  function watch(): void {
    rest();
    // Not the body: a script can put another in its place, or write the whole document anew.
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    timer = window.setTimeout(rest, LATE);
  }

  function rest(): void {
    observer.disconnect();
    clearTimeout(timer);
  }

  // A year chosen from a list brings its report late.
  window.addEventListener('click', watch, { capture: true, passive: true, signal });
  watch();
}

/** The titles of the pages that frame this one, as far as it may see: a frame's own title is often empty. */
function titlesAround(): string {
  const titles: string[] = [];
  try {
    for (let view: Window = window; view !== view.parent; view = view.parent) {
      titles.push(view.parent.document.title);
    }
  } catch {
    // The page around belongs to another site.
  }
  return titles.join('|');
}

/** @param tries how often it was told in vain */
function found(tries = 0): void {
  // A page can put an element called `browser` in the way; it cannot give it this function.
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  const runtime = [browser, chrome].find((api) => typeof api?.runtime?.sendMessage === 'function')?.runtime;
  try {
    const unheard = () => {
      const pause = AGAIN[tries];
      if (pause !== undefined && !isGone()) setTimeout(found, pause, tries + 1);
    };
    runtime
      ?.sendMessage?.({ type: 'gate.found' })
      .then((answer) => answer === undefined && unheard(), unheard);
  } catch {
    // The extension was updated or switched off under the page: its new copy serves the next page.
  }
}
