import type { ComponentChildren } from 'preact';

/** What scrolls must be reached by keys. */
const BY_KEYS = 0;

interface Props {
  /** What it holds, for those who do not see it. */
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A box in which a wide table scrolls; see `.wide` in library.css. */
export function Wide({ label, class: more = '', children }: Props) {
  return (
    <section class={`wide ${more}`.trim()} aria-label={label} tabIndex={BY_KEYS}>
      {children}
    </section>
  );
}
