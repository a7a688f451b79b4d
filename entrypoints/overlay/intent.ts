/** So long a pointer rests before a card opens, in ms: passing over marks opens none. */
const REST = 250;
/** So long a card stays when the pointer has left, in ms: enough to go from the mark into the card. */
const GRACE = 300;

/** Whether a person means it: one thing waits to happen at a time. */
export interface Intent {
  /** The pointer is on a mark. */
  enter(open: () => void): void;
  /** The pointer or the focus has left mark or card. */
  leave(close: () => void): void;
  /** Nothing is to happen any more: the pointer came back, or something else was decided. */
  settle(): void;
}

export function intent(window: Window | null, signal: AbortSignal): Intent {
  let timer = 0;
  const settle = () => window?.clearTimeout(timer);
  const after = (delay: number, run: () => void) => {
    settle();
    if (!signal.aborted) timer = window?.setTimeout(run, delay) ?? 0;
  };
  signal.addEventListener('abort', settle);
  return { enter: (open) => after(REST, open), leave: (close) => after(GRACE, close), settle };
}
