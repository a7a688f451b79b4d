import { whenQuiet } from '../../lib/page/watch';

const PACING = { quiet: 300, patience: 1000, gap: 1000, idle: 3000, longest: 60_000 };

/** What may change what a person reads, tables aside: words, and what shows or hides them. */
const WORDS = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden'],
};

/**
 * Tells when text may have changed, once its changes have ended and ever more rarely while they do not end. What
 * Gouji draws is in a shadow root, of which an observer of the page sees nothing.
 * @param look looks at the text again; tells whether it said something new when it was last looked at
 * @returns what to call with the node whose text is to be watched, in place of the one before
 */
export function watchText(look: () => boolean, signal: AbortSignal): (root: Node) => void {
  const observer = new MutationObserver(whenQuiet(PACING, look, signal));
  signal.addEventListener('abort', () => observer.disconnect());
  return (root) => {
    observer.disconnect();
    if (!signal.aborted) observer.observe(root, WORDS);
  };
}
