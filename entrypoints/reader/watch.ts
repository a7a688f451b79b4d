import { parentNode } from '../../lib/page/dom';
import { whenQuiet } from '../../lib/page/watch';

const PACING = { quiet: 300, patience: 1000, gap: 1000, idle: 3000, longest: 60_000 };

/** What may show or hide a table, besides its coming and going. */
const SHOWING = { childList: true, attributes: true, attributeFilter: ['class', 'style', 'hidden'] };
const EVERYTHING = { ...SHOWING, subtree: true, characterData: true };

/** Headings, and tables that lay out no other table. */
const TELLING = 'h1,h2,h3,table:not(:has(table))';

export interface Watcher {
  /**
   * Watches from now on, instead of what was watched before.
   * @param cells what was read; none: everything may become a report
   * @param isUnsure look again even if nothing changes
   * @param milliseconds for how long; without it, until the end
   */
  start(cells: readonly Element[], isUnsure: boolean, milliseconds?: number): void;
  stop(): void;
}

/**
 * Tells when a page should be read again: the cells that were read have left it, or its tables have been
 * hidden, shown, or say something else. What Gouji itself adds holds no table and so changes nothing here.
 *
 * @param onChange told whether the page stood still since `start`
 */
export function watchTables(
  page: Document,
  onChange: (stoodStill: boolean) => void,
  signal: AbortSignal,
): Watcher {
  let cells: readonly Element[] = [];
  let tables: ReadonlySet<Element> = new Set();
  let words = '';
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onMutation = whenQuiet(PACING, look, signal);
  const observer = new MutationObserver(onMutation);
  signal.addEventListener('abort', stop);

  function look(): boolean {
    const stoodStill = cells.every((cell) => cell.isConnected) && wordsOf(page, tables) === words;
    if (stoodStill && !isDue) return false;
    onChange(stoodStill);
    return true;
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
  }

  return {
    start(read, isUnsure, milliseconds) {
      stop();
      cells = read;
      tables = new Set(read.flatMap((cell) => cell.closest('table') ?? []));
      words = wordsOf(page, tables);
      let isRoot = true;
      for (let node = rootOf(page, [...tables]); node !== null; node = above(node)) {
        // The nodes above tell when the root itself is taken away, put in anew or hidden.
        observer.observe(node, isRoot ? EVERYTHING : SHOWING);
        isRoot = false;
      }
      if (milliseconds !== undefined) timer = setTimeout(stop, milliseconds);
      isDue = isUnsure;
      if (isUnsure) onMutation();
    },
    stop,
  };
}

/** The smallest node that holds all tables; the whole page for none. */
function rootOf(page: Document, tables: readonly Element[]): Node | null {
  let root: Node | null = tables[0] === undefined ? page : above(tables[0]);
  while (root !== null && !tables.every((table) => table !== root && root?.contains(table)))
    root = above(root);
  return root;
}

/** The parent, also where a page has put a form field of that name in its place. */
function above(node: Node): Node | null {
  const parent = parentNode(node);
  return parent instanceof Node ? parent : null;
}

/**
 * What a person sees in headings and tables. Where some tables were read, those besides them count without
 * their digits: a clock or a counter there is no news.
 */
function wordsOf(page: Document, read: ReadonlySet<Element>): string {
  // Not page.querySelectorAll: a page can put an image of that name in its place.
  const telling = Document.prototype.querySelectorAll.call(page, TELLING);
  return [page.title, ...[...new Set([...read, ...telling])].map(seen)].join('\n');

  function seen(element: Element): string {
    if (!element.checkVisibility({ visibilityProperty: true })) return '';
    const text = element.textContent ?? '';
    return read.size === 0 || read.has(element) || element.localName !== 'table'
      ? text
      : text.replace(/\d+/g, '');
  }
}
