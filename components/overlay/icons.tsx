interface DrawingProps {
  readonly path: string;
  readonly class?: string;
}

/** Small drawings of the bar's buttons; the buttons carry the words. */
function Drawing({ path, class: name = 'icon' }: DrawingProps) {
  return (
    <svg class={name} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

export function Chevron({ isUp }: { isUp: boolean }) {
  return <Drawing path={isUp ? 'M2.5 7.5 6 4l3.5 3.5' : 'M2.5 4.5 6 8l3.5-3.5'} />;
}

export function Cross() {
  return <Drawing path="m2.5 2.5 7 7m0-7-7 7" />;
}

/** A line to fold to. */
export function Fold() {
  return <Drawing path="M2 6h5.5M5 3.2 7.8 6 5 8.8M10.2 2v8" />;
}

export function Arrow({ isUp }: { isUp: boolean }) {
  return <Drawing path={isUp ? 'M6 10.2V2M2.8 5 6 1.8 9.2 5' : 'M6 1.8V10M2.8 7 6 10.2 9.2 7'} />;
}

/** A cell with a mark in its corner. */
export function MarkedCell() {
  return <Drawing path="M1.2 2.8h9.6v6.4H1.2zM7.6 2.8v3h3.2" />;
}

/** A cell with what it says. */
export function ReadCell() {
  return <Drawing path="M1.2 2.8h9.6v6.4H1.2zM3.4 5h5.2M3.4 7h3" />;
}

/** A shelf of reports. */
export function Shelf() {
  return <Drawing path="M2.2 1.8v7.4M4.8 1.8v7.4M7.2 2.4l2 6.8M1.2 10.4h9.6" />;
}

export function Dots() {
  return <Drawing class="icon icon-dots" path="M2.2 6v.01M6 6v.01M9.8 6v.01" />;
}

/** A tray that holds what was put in; full, it is no news. */
export function Tray({ state }: { state: 'in' | 'full' | 'none' }) {
  const tray = 'M1.2 7v3.4h9.6V7';
  const paths = { in: `${tray}M6 1.4v5.4M3.6 4.6 6 7l2.4-2.4`, full: `${tray}M3 7.6h6M3 5.2h6`, none: tray };
  return <Drawing path={state === 'none' ? `${tray}M3.4 2l5.2 3.6M8.6 2 3.4 5.6` : paths[state]} />;
}

/** A small delta: what was seen before has changed. */
export function Delta() {
  return <Drawing path="M6 2.2 10.4 9.8H1.6Z" />;
}
