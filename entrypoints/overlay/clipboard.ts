/**
 * Puts text on the clipboard. Most reports stand on http pages, where `navigator.clipboard` does not exist;
 * there the browser is asked for a copy and is handed the text when it comes for it. Neither way touches the
 * page's focus or selection.
 * @returns whether it is there
 */
export async function copyText(page: Document, text: string): Promise<boolean> {
  try {
    const clipboard: Clipboard | undefined = page.defaultView?.navigator.clipboard;
    if (clipboard !== undefined) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // A page's policy may forbid it; the older way asks nobody.
  }
  return copyOnRequest(page, text);
}

function copyOnRequest(page: Document, text: string): boolean {
  const window = page.defaultView;
  let isTaken = false;
  const onCopy = (event: ClipboardEvent) => {
    // The page, which may have ways of its own with what is copied, hears nothing.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isTaken = event.clipboardData !== null;
  };
  window?.addEventListener('copy', onCopy, { capture: true });
  try {
    return page.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    window?.removeEventListener('copy', onCopy, { capture: true });
  }
}
