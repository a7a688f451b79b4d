import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReadbackWords } from '../../lib/words/readback';
import { shownText } from '../../lib/words/say';
import { type Plate, shouldOf } from './plate';

/** Where a card goes, in px of the layer: `isAbove` hangs it by its lower edge. */
export interface CardSpot {
  readonly left: number;
  readonly top: number;
  readonly isAbove: boolean;
}

interface CellCardProps {
  readonly plate: Plate;
  readonly spot: CardSpot;
  /** Whether it stays and may be acted on; else it goes with the pointer. */
  readonly isPinned: boolean;
  /** Something to say about the last decision; empty: nothing. */
  readonly message: string;
  readonly say: ReadbackWords;
  readonly onMark: (should: string) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Longest text of what a cell should be, as lib/archive/schema.ts keeps it. */
const LONGEST = 500;

/** What was read in one cell, in full; pinned, a person may say there that it was misread. */
export function CellCard({ plate, spot, isPinned, message, say, onMark, onUndo, onClose }: CellCardProps) {
  const card = useRef<HTMLElement>(null);
  const isMarked = plate.mark !== null;
  // Pinned, it takes the focus; so does what takes the place of a pressed button.
  useLayoutEffect(() => {
    if (isPinned) card.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isPinned, isMarked, plate.field]);
  const { figure, mark } = plate;
  const should = shouldOf(mark);
  const style = {
    transform: `translate(${spot.left}px, ${spot.top}px)${spot.isAbove ? ' translateY(-100%)' : ''}`,
  };
  return (
    <section
      ref={card}
      class={isPinned ? 'cell-card cell-card-pinned' : 'cell-card'}
      style={style}
      aria-label={plate.name}
      aria-hidden={!isPinned}
      {...(isPinned ? { role: 'dialog' } : {})}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <p class="cell-name">{plate.name}</p>
      <dl class="cell-facts">
        <dt>{say('printed')}</dt>
        <dd class="cell-figure">{figure.text === '' ? say('nothing') : shownText(figure.text)}</dd>
        <dt>{say('read')}</dt>
        <dd class="cell-figure">{plate.value}</dd>
        {should !== '' && (
          <>
            <dt>{say('should')}</dt>
            <dd class="cell-figure">{should}</dd>
          </>
        )}
        <dt>{say('id')}</dt>
        <dd class="cell-id">{plate.field}</dd>
      </dl>
      {mark !== null && <p class="cell-marked">{say('markedAs')}</p>}
      {isPinned && (
        <>
          {mark === null ? (
            <MarkForm key={plate.field} say={say} onMark={onMark} onClose={onClose} />
          ) : (
            <div class="cell-actions">
              <button type="button" class="button choice" data-choice="undo" onClick={onUndo}>
                {say('undo')}
              </button>
              <button type="button" class="button choice" onClick={onClose}>
                {say('close')}
              </button>
            </div>
          )}
          <p class="decide-message" role="status">
            {message}
          </p>
        </>
      )}
    </section>
  );
}

type MarkFormProps = Pick<CellCardProps, 'say' | 'onMark' | 'onClose'>;

function MarkForm({ say, onMark, onClose }: MarkFormProps) {
  const [text, setText] = useState('');
  return (
    <form
      class="cell-form"
      onSubmit={(event) => {
        event.preventDefault();
        onMark(text);
      }}
    >
      <label class="cell-should">
        {say('shouldBe')}
        <input
          class="write-field"
          type="text"
          maxLength={LONGEST}
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="cell-actions">
        <button type="submit" class="button choice" data-choice="misread">
          {say('mark')}
        </button>
        <button type="button" class="button choice" onClick={onClose}>
          {say('close')}
        </button>
      </div>
    </form>
  );
}
