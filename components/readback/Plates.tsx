import type { FieldId } from '../../lib/core/form';
import type { ReadbackWords } from '../../lib/words/readback';
import { shownText } from '../../lib/words/say';
import type { MarkBox } from '../overlay/Marks';
import { type Plate, shouldOf, veilPath } from './plate';

interface PlatesProps {
  readonly plates: readonly Plate[];
  /** Where the cells are now; one that is out of sight in its own box is left out. */
  readonly cells: ReadonlyMap<FieldId, MarkBox>;
  /** What is dimmed but for the cells; null: nothing. */
  readonly veil: MarkBox | null;
  /** The plate that the Tab key leads to; null: the first. */
  readonly current: FieldId | null;
  /** The plate that gives its cell free, because a card tells what it says. */
  readonly told: FieldId | null;
  readonly isPinned: boolean;
  readonly say: ReadbackWords;
  /** The pointer or the focus is on a plate, or on none. */
  readonly onTouch: (field: FieldId | null) => void;
  readonly onOpen: (field: FieldId) => void;
  /** From one plate to the next or the one before. */
  readonly onStep: (from: FieldId, by: 1 | -1) => void;
}

/**
 * What was read, over every cell, and a veil over all else. Never more plates than the forms have figures,
 * however many cells a page has. One tab stop; the arrow keys go from plate to plate.
 */
export function Plates(props: PlatesProps) {
  const { plates, cells, veil, current, told, isPinned, say, onTouch, onOpen, onStep } = props;
  const placed = plates.filter(({ field }) => cells.has(field));
  const stop = placed.find(({ field }) => field === current) ?? placed[0];
  const free = placed.flatMap(({ field }) => cells.get(field) ?? []);
  return (
    <section
      class="as-printed plates"
      aria-label={say('cells')}
      onKeyDown={(event) => {
        const by = STEPS[event.key];
        const from = event.target instanceof HTMLElement ? event.target.dataset.field : undefined;
        if (by === undefined || from === undefined) return;
        event.preventDefault();
        onStep(from, by);
      }}
    >
      {veil !== null && <div class="veil" style={{ ...placeOf(veil), clipPath: veilPath(veil, free) }} />}
      {placed.map((plate) => {
        const box = cells.get(plate.field);
        if (box === undefined) return null;
        const { field, kind, mark } = plate;
        const classes = [
          'plate',
          `plate-${kind}`,
          ...(mark === null ? [] : ['plate-misread']),
          ...(field === told ? ['plate-told'] : []),
          ...(box.width < NARROW ? ['plate-narrow'] : []),
        ];
        return (
          <button
            key={field}
            type="button"
            class={classes.join(' ')}
            style={placeOf(box)}
            data-field={field}
            data-value={plate.figure.is === 'number' ? plate.figure.value : ''}
            tabIndex={plate === stop ? 0 : -1}
            aria-label={plate.sentence}
            aria-expanded={field === told && isPinned}
            onClick={() => onOpen(field)}
            onPointerEnter={() => onTouch(field)}
            onPointerLeave={() => onTouch(null)}
            onFocus={() => onTouch(field)}
            onBlur={() => onTouch(null)}
          >
            <span class="plate-face" aria-hidden="true">
              <Reading plate={plate} isNarrow={box.width < NARROW} />
              {box.width >= SPARE.width && box.height >= SPARE.height && (
                <span class="plate-label" data-text={plate.label} />
              )}
            </span>
          </button>
        );
      })}
    </section>
  );
}

/** In px: narrower, a plate shows the value alone; narrower or lower, no label, of which too little would be left. */
const NARROW = 58;
const SPARE = { width: 100, height: 30 };

interface ReadingProps {
  readonly plate: Plate;
  readonly isNarrow: boolean;
}

/** Drawn by the style sheet from `data-text`: what a plate says in words is its name, the whole sentence. */
function Reading({ plate, isNarrow }: ReadingProps) {
  const { figure, kind, value, mark } = plate;
  const should = shouldOf(mark);
  return (
    <span class="plate-reading">
      {figure.text !== '' && !isNarrow && (
        <>
          <span class="plate-printed" data-text={shownText(figure.text)} />
          <span class="plate-arrow" data-text="→" />
        </>
      )}
      <span class="plate-value" data-text={kind === 'unreadable' && isNarrow ? '?' : value} />
      {should !== '' && <span class="plate-should" data-text={should} />}
    </span>
  );
}

function placeOf(box: MarkBox): Record<string, string> {
  const isCut = box.hidden.some((edge) => edge > 0);
  return {
    transform: `translate(${box.left}px, ${box.top}px)`,
    width: `${box.width}px`,
    height: `${box.height}px`,
    ...(isCut ? { clipPath: `inset(${box.hidden.map((edge) => `${edge}px`).join(' ')})` } : {}),
  };
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
