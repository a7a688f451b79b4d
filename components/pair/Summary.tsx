import type { PairCount } from '../../lib/compare/pair';
import type { PairWords } from '../../lib/words/pair';
import type { Names } from './views';

interface Props {
  readonly count: PairCount;
  readonly names: Names;
  readonly say: PairWords;
}

/** How many cells differ of how many, and what could not be compared. */
export function Summary({ count, names, say }: Props) {
  const { both, differ, onlyWas, onlyIs, formWas, formIs } = count;
  const others = [
    onlyWas > 0 && say('onlyOne', { side: names.was, count: onlyWas }),
    onlyIs > 0 && say('onlyOne', { side: names.is, count: onlyIs }),
    formWas + formIs > 0 && say('otherForms', { count: formWas + formIs }),
  ].filter((line) => line !== false);
  return (
    <p class="pair-summary">
      <strong>{say('summary', { both, differ })}</strong> {others.join(' ')}
    </p>
  );
}
