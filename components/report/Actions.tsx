import type { ReportWords } from '../../lib/words/report';
import type { Way } from './views';

interface Props {
  readonly ways: readonly Way[];
  /** Panels of this view, and which of them is open. */
  readonly panels: readonly Way[];
  readonly open: string | null;
  readonly say: ReportWords;
}

/** Where one may go from a report, and what can be made of it. */
export function Actions({ ways, panels, open, say }: Props) {
  return (
    <nav class="toolbar report-actions" aria-label={say('actions')}>
      {ways.map(({ name, text, href, isOut }) => (
        <a
          key={name}
          class="button"
          data-way={name}
          href={href}
          {...(isOut ? { target: '_blank', rel: 'noreferrer' } : {})}
        >
          {text}
        </a>
      ))}
      {panels.map(({ name, text, href }) => (
        <a
          key={name}
          class="button"
          data-way={name}
          href={href}
          aria-current={open === name ? 'true' : undefined}
        >
          {text}
        </a>
      ))}
    </nav>
  );
}
