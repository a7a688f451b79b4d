import type { Guard } from '../../components/overlay/contract';
import type { Form } from '../../lib/core/form';
import { finish, type Steps, slice } from '../../lib/core/steps';
import type { PageElement } from '../../lib/page/document';
import { type PageReading, readSteps } from '../../lib/page/read';

/** Longest stretch of work without a rest, in ms: an ordinary report is read within one. */
const SLICE = 25;
/** A page that changes all the time is read at once after so many attempts. */
const MOST_ATTEMPTS = 3;

/** Whatever may change what is read. */
const EVERYTHING = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'value'],
};

export interface PageReader {
  /** Reads the page, at once where it is not large; gives up what was being read. */
  read(done: (found: PageReading) => void): void;
}

/** Reads a page in slices, so that no page stands still while it is read, and again where it changes meanwhile. */
export function pageReader(
  page: Document,
  forms: readonly Form[],
  guard: Guard,
  signal: AbortSignal,
): PageReader {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changes: MutationObserver | null = null;
  signal.addEventListener('abort', stop);

  function stop(): void {
    clearTimeout(timer);
    changes?.disconnect();
    changes = null;
  }

  function steps(): Steps<PageReading> {
    return readSteps(page, forms, { address: page.location.href, isVisible });
  }

  function attempt(count: number, done: (found: PageReading) => void): void {
    if (count > MOST_ATTEMPTS) {
      done(finish(steps()));
      return;
    }
    const work = steps();
    const goOn = guard(() => {
      // Changes that were not yet reported count as well.
      const isChanged = (changes?.takeRecords().length ?? 0) > 0;
      if (isChanged) {
        stop();
        attempt(count + 1, done);
        return;
      }
      const finished = slice(work, SLICE, () => performance.now());
      if (finished !== null) {
        stop();
        done(finished.result);
        return;
      }
      changes ??= watched(page, () => {
        stop();
        timer = setTimeout(guard(() => attempt(count + 1, done)));
      });
      timer = setTimeout(goOn);
    });
    goOn();
  }

  return {
    read(done) {
      stop();
      attempt(1, done);
    },
  };
}

function watched(page: Document, onChange: () => void): MutationObserver {
  const changes = new MutationObserver(onChange);
  changes.observe(page, EVERYTHING);
  return changes;
}

/** What a person sees on the page, not what its inline styles say. */
export function isVisible(element: PageElement): boolean {
  return !(element instanceof Element) || element.checkVisibility({ visibilityProperty: true });
}
