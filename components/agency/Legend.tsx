import type { AgencyWords } from '../../lib/words/agency';

/** What the marks of the grid mean. */
export function Legend({ say }: { readonly say: AgencyWords }) {
  return (
    <ul class="agency-legend" aria-label={say('legend')}>
      {(['legendBreak', 'legendForm', 'legendRevised', 'legendRepeated'] as const).map((key) => (
        <li key={key}>{say(key)}</li>
      ))}
    </ul>
  );
}
