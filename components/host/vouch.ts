/**
 * Firefox ends a content script when its extension is switched off, removed or updated, without a word: what it
 * drew would stay, and no button of it would do anything. So what is drawn goes by itself, by style alone, as
 * soon as the pointer comes over it, unless the script vouches for it in that very moment.
 */
export const VOUCHED_CSS = `
.root { transition: visibility 0s 9999999s; }
.root:hover:not([data-vouched]) { visibility: hidden; transition: visibility 0s 300ms; }
.root[data-vouched] { visibility: visible; transition: none; }
`;

/** Vouches for a box, which listens until the signal ends. */
export function vouchFor(box: HTMLElement, signal: AbortSignal): void {
  for (const type of ['pointerover', 'pointermove', 'pointerdown']) {
    box.addEventListener(type, () => box.toggleAttribute('data-vouched', true), { signal, passive: true });
  }
  box.addEventListener(
    'pointerleave',
    ({ pointerType }) => {
      // After a touch the browser goes on saying that the pointer is there.
      if (pointerType !== 'touch') box.removeAttribute('data-vouched');
    },
    { signal, passive: true },
  );
}

/** Takes away what an ended copy of ours has left on a page. @param host the living one */
export function sweep(page: Document, host: HTMLElement): void {
  for (const other of page.querySelectorAll(host.localName)) {
    if (other !== host && other.getAttribute('popover') === 'manual') other.remove();
  }
}
