/** Where the focus was in the panel, so that what goes takes it nowhere else. */
export interface FocusMemory {
  /** Call after drawing: where the focused element is gone, the focus goes to what stands in its place. */
  restore(): void;
}

const LINES = '.finding-line';

/** @returns null where nothing of ours has the focus */
export function rememberFocus(root: ShadowRoot): FocusMemory | null {
  const focused = root.activeElement;
  if (focused === null) return null;
  const lines = [...root.querySelectorAll(LINES)];
  const own = focused.closest('.finding')?.querySelector(LINES);
  const place = own ? lines.indexOf(own) : -1;
  return {
    restore() {
      if (root.activeElement !== null) return;
      const left = [...root.querySelectorAll<HTMLElement>(LINES)];
      const open = [...root.querySelectorAll<HTMLElement>(`.finding-open > ${LINES}`)].at(-1);
      const next = place < 0 ? undefined : (open ?? left[Math.min(place, left.length - 1)]);
      (next ?? root.querySelector<HTMLElement>('.panel button, .tab'))?.focus();
    },
  };
}
