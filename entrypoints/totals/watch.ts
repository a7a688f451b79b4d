/** Anything that can move a cell without changing the size of what is observed. */
const MOVING_EVENTS = ['scroll', 'load', 'transitionend', 'animationend', 'toggle', 'fullscreenchange'];

interface WatchOptions {
  /** Something may have moved, or drawing was asked for: once a frame at most. */
  readonly onMove: () => void;
  /** The page itself has changed. */
  readonly onChange: (records: readonly MutationRecord[]) => void;
  readonly signal: AbortSignal;
}

export interface Moves {
  /** Has everything drawn anew in the next frame. */
  request(): void;
}

/** Tells when what is drawn on a page may lie wrong. Nothing is done while nothing happens. */
export function watchMoves(page: Document, { onMove, onChange, signal }: WatchOptions): Moves {
  const window = page.defaultView;
  let frame = 0;
  const request = () => {
    if (frame !== 0 || signal.aborted) return;
    frame =
      window?.requestAnimationFrame(() => {
        frame = 0;
        onMove();
      }) ?? 0;
  };
  const quietly = { capture: true, passive: true, signal };
  for (const type of MOVING_EVENTS) page.addEventListener(type, request, quietly);
  window?.addEventListener('resize', request, quietly);
  page.fonts?.addEventListener('loadingdone', request, { signal });

  const sizes = new ResizeObserver(request);
  sizes.observe(page.documentElement);
  if (page.body !== null) sizes.observe(page.body);
  const changes = new MutationObserver((records) => {
    onChange(records);
    request();
  });
  changes.observe(page.body ?? page.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'colspan', 'rowspan'],
  });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    changes.disconnect();
    window?.cancelAnimationFrame(frame);
  });
  return { request };
}
