import { listWords } from '../../lib/words/list';
import type { PopupWords } from '../../lib/words/popup';
import type { Language } from '../../lib/words/say';
import { carryText } from '../../lib/words/years';
import { Sign } from '../findings/Sign';
import { Changes } from '../list/Detail';
import { day } from '../list/figures';
import type { PastView } from './views';

interface Props {
  /** Undefined: not known yet, or never. */
  readonly view: PastView | undefined;
  readonly language: Language;
  readonly say: PopupWords;
}

/** How the report was before, and whether what one year hands on is what the next takes over. */
export function Past({ view, language, say }: Props) {
  if (view === undefined) return null;
  const { revision, carried } = view;
  return (
    <>
      {carried.map((carry) => (
        <p key={carry.step} class="carry" data-outcome={carry.total?.outcome ?? 'none'}>
          {carry.total !== null && (
            <Sign outcome={carry.others > 0 ? 'fails' : carry.total.outcome} text="≠" />
          )}
          <span>{carryText(carry, language)}</span>
        </p>
      ))}
      {revision !== null && (
        <div class="revision">
          <p>{say('revisedSince', { day: day(revision.lastSeen), count: revision.changes.length })}</p>
          <Changes changes={revision.changes} say={listWords(language)} />
        </div>
      )}
    </>
  );
}
