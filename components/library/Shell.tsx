import type { ComponentChildren } from 'preact';
import { addressOf, type ViewName } from '../../lib/place';
import type { LibraryWords } from '../../lib/words/library';

/** Views that stand in the head of the page; the others are reached from these. */
const LISTED: readonly ViewName[] = ['reports', 'agency', 'year', 'coverage', 'sum', 'export', 'import'];

/** The view under which another is found. */
const UNDER: Readonly<Partial<Record<ViewName, ViewName>>> = { report: 'reports', pair: 'reports' };

interface Props {
  readonly view: ViewName;
  readonly say: LibraryWords;
  readonly onOptions: () => void;
  readonly children: ComponentChildren;
}

/** The library's frame: its name, the way to its views, and the view at hand. */
export function Shell({ view, say, onOptions, children }: Props) {
  const current = UNDER[view] ?? view;
  return (
    <>
      <a class="skip" href={`#${CONTENT}`} onClick={toContent}>
        {say('skip')}
      </a>
      <header class="library-head">
        <p class="library-name">{say('library')}</p>
        <nav class="library-nav" aria-label={say('views')}>
          {LISTED.map((name) => (
            <a
              key={name}
              href={addressOf({ view: name, query: {} })}
              aria-current={name === current ? 'page' : undefined}
            >
              {say(`view_${name}`)}
            </a>
          ))}
        </nav>
        <button type="button" class="button" onClick={onOptions}>
          {say('options')}
        </button>
      </header>
      <main class="library-view" id={CONTENT} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

const CONTENT = 'content';

/** The address names the view: the jump must not change it. */
function toContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById(CONTENT)?.focus();
}
