import type { Outcome } from '../../lib/core/standing';

/** soft: worth a look, no error. */
export type SignKind = Outcome | 'soft';

interface SignProps {
  readonly outcome: SignKind;
  /** What a failing sign carries: a difference or a number of checks. */
  readonly text?: string;
}

/**
 * The sign of an outcome, the same everywhere: a thin tick, a filled square with text, a diamond with "?", a
 * dot, an empty square with a dash for what was dismissed. It says nothing to a screen reader; the words beside
 * it do.
 */
export function Sign({ outcome, text = '' }: SignProps) {
  if (outcome === 'fails') {
    return (
      <span class="sign sign-fails" aria-hidden="true">
        {text}
      </span>
    );
  }
  return (
    <svg class={`sign sign-${outcome}`} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {DRAWINGS[outcome].map(([part, path]) => (
        <path key={part} class={`sign-${part}`} d={path} />
      ))}
    </svg>
  );
}

type Drawing = readonly (readonly [part: 'ground' | 'line' | 'mark', path: string])[];

const TICK = 'M2.5 7.5 5.5 10.5 11.5 3.5';

const DRAWINGS: Readonly<Record<Exclude<SignKind, 'fails'>, Drawing>> = {
  // The ground keeps the thin line legible on any page.
  holds: [
    ['ground', TICK],
    ['line', TICK],
  ],
  untold: [
    ['line', 'M7 .8 13.2 7 7 13.2 .8 7Z'],
    ['mark', 'M5.1 5.5c.1-2.4 3.9-2.3 3.8.1 0 1.4-1.9 1.4-1.9 2.9M7 10.4v.1'],
  ],
  dismissed: [
    [
      'line',
      'M2.6 1.5h8.8a1.1 1.1 0 0 1 1.1 1.1v8.8a1.1 1.1 0 0 1-1.1 1.1H2.6a1.1 1.1 0 0 1-1.1-1.1V2.6a1.1 1.1 0 0 1 1.1-1.1Z',
    ],
    ['mark', 'M4.6 7h4.8'],
  ],
  soft: [['mark', 'M7 7v.01']],
};
