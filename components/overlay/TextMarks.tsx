import { Fragment } from 'preact';
import { Sign } from '../findings/Sign';
import type { MarkBoxes, MarkEvents } from './Marks';
import type { CardView } from './state';

/** Words of the running text that are marked. */
export interface TextMark {
  /** Id of the finding, or of the claim that agrees; names its places as a field names those of a cell. */
  readonly id: string;
  readonly kind: 'contradicts' | 'agrees';
  /** The full sentence; empty where there is nothing to press. */
  readonly name: string;
}

/** Side of the mark at the end of the words, in px. */
export const TEXT_MARK_SIZE = { width: 14, height: 14 };

interface TextMarksProps {
  readonly label: string;
  readonly marks: readonly TextMark[];
  readonly boxes: MarkBoxes;
  /** Id of the finding that is told. */
  readonly active: string | null;
  readonly card: CardView | null;
  readonly events: MarkEvents;
}

/**
 * Lines under words of the page, and a mark to press at their end. They are drawn in our own root: the browser's
 * custom highlights would paint the words themselves, but need a style rule in the document, which the page's
 * scripts would see. They are few, so each mark is a tab stop.
 */
export function TextMarks({ label, marks, boxes, active, card, events }: TextMarksProps) {
  const placed = [...boxes.cells.keys()];
  const shown = marks.filter(({ id }) => boxes.cells.has(id));
  if (shown.length === 0) return null;
  return (
    <section class="as-printed text-marks" aria-label={label}>
      {shown.map(({ id, kind, name }) => (
        <Fragment key={id}>
          {placed
            .filter((line) => line.startsWith(`${id} `))
            .map((line) => (
              <div
                key={line}
                class={`text-line text-line-${kind}${id === active ? ' text-line-lit' : ''}`}
                data-cell={line}
              />
            ))}
          {kind === 'contradicts' && boxes.badges.has(id) && (
            <button
              type="button"
              class="text-mark"
              data-badge={id}
              aria-label={name}
              aria-haspopup="dialog"
              aria-expanded={id === card?.field}
              onPointerEnter={(event) => event.pointerType === 'mouse' && events.onHover(id, true)}
              onPointerLeave={(event) => event.pointerType === 'mouse' && events.onHover(id, false)}
              onFocus={() => events.onFocus(id, true)}
              onBlur={() => events.onFocus(id, false)}
              // A press of a key is a click of no finger.
              onClick={(event) => events.onPress(id, event.detail === 0)}
            >
              <Sign outcome="soft" />
            </button>
          )}
        </Fragment>
      ))}
    </section>
  );
}
