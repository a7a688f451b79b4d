/**
 * Puts text on the clipboard, also on http pages, where `navigator.clipboard` does not exist. The page keeps its
 * selection and its focus. Where the clipboard is there, no event tells the page; elsewhere a `copy` event is
 * needed, and ends at the window, before anything within the page hears it.
 *
 * @returns whether the text is on the clipboard
 */
export async function copyText(page: Document, text: string): Promise<boolean> {
  const clipboard = page.defaultView?.navigator.clipboard;
  if (clipboard === undefined) return copyByEvent(page, text);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    // A policy of the page may forbid it.
    return copyByEvent(page, text);
  }
}

/** The command copies what its event carries: no field, no selection and no focus is needed. */
function copyByEvent(page: Document, text: string): boolean {
  const window = page.defaultView;
  if (window === null) return false;
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  };
  window.addEventListener('copy', onCopy, { capture: true });
  try {
    return page.execCommand('copy') && isCopied;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
  }
}
