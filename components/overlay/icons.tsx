/** Small drawings of the bar's buttons; the buttons carry the words. */
export function Chevron({ isUp }: { isUp: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={isUp ? 'M2.5 7.5 6 4l3.5 3.5' : 'M2.5 4.5 6 8l3.5-3.5'} />
    </svg>
  );
}

export function Cross() {
  return (
    <svg class="icon" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="m2.5 2.5 7 7m0-7-7 7" />
    </svg>
  );
}
