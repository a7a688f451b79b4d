import { useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../lib/core/standing';
import type { TabPlace } from '../../lib/settings/settings';
import type { BarWords } from '../../lib/words/bar';
import { Sign } from '../findings/Sign';
import { movedBy, placeAt, TAB_MARGIN, TAB_SIZE } from './tab-place';

/** Where the tab stands instead of its place, so that it covers nothing: at another height, or as a sliver. */
export interface TabSpot {
  /** From the window's top, in px. */
  readonly top: number;
  readonly isSliver: boolean;
}

interface TabProps {
  readonly place: TabPlace;
  /** Null where it may stand in its place. */
  readonly spot: TabSpot | null;
  readonly verdict: Outcome;
  /** What a failing sign carries. */
  readonly text: string;
  readonly summary: string;
  readonly words: BarWords;
  readonly onUnfold: () => void;
  readonly onMove: (place: TabPlace) => void;
}

/** How far a pointer moves before it drags, in px. */
const DRAG = 4;

/** What the bar folds to. It may be dragged along both edges of the window, or moved by the arrow keys. */
export function Tab({ place, spot, verdict, text, summary, words, onUnfold, onMove }: TabProps) {
  const [dragged, setDragged] = useState<TabPlace | null>(null);
  const grip = useRef<{ readonly y: number; readonly top: number } | null>(null);
  const wasDragged = useRef(false);
  const shown = dragged ?? place;
  const isSliver = dragged === null && spot?.isSliver === true;
  const label = words('tab', { summary });

  function onPointerDown(event: PointerEvent): void {
    const { currentTarget, pointerId, clientY, button } = event;
    if (button !== 0 || !(currentTarget instanceof HTMLElement)) return;
    currentTarget.setPointerCapture(pointerId);
    grip.current = { y: clientY, top: currentTarget.getBoundingClientRect().top };
    wasDragged.current = false;
  }

  function onPointerMove({ clientX, clientY, currentTarget }: PointerEvent): void {
    const view = currentTarget instanceof HTMLElement ? currentTarget.ownerDocument.defaultView : null;
    if (grip.current === null || view === null) return;
    const { y, top } = grip.current;
    const { innerWidth, innerHeight } = view;
    const side = clientX < innerWidth / 2 ? 'left' : 'right';
    if (!wasDragged.current && Math.abs(clientY - y) < DRAG && side === place.side) return;
    wasDragged.current = true;
    setDragged(placeAt(side, top + clientY - y, innerHeight));
  }

  function onRelease(): void {
    grip.current = null;
    if (dragged !== null) onMove(dragged);
    setDragged(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { currentTarget, key, altKey, ctrlKey, metaKey } = event;
    const height =
      currentTarget instanceof HTMLElement && currentTarget.ownerDocument.defaultView?.innerHeight;
    if (!height || altKey || ctrlKey || metaKey) return;
    const moved = movedBy(key, place, height);
    if (moved === null) return;
    event.preventDefault();
    onMove(moved);
  }

  return (
    <button
      type="button"
      class={`tab tab-${shown.side}${isSliver ? ' tab-sliver' : ''}`}
      style={{ top: dragged === null && spot !== null ? `${spot.top}px` : styleTop(shown) }}
      title={label}
      aria-label={label}
      aria-describedby="tab-move"
      onClick={() => {
        if (!wasDragged.current) onUnfold();
        wasDragged.current = false;
      }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onRelease}
      onPointerCancel={onRelease}
      onKeyDown={onKeyDown}
    >
      {!isSliver && <Sign outcome={verdict} text={text} />}
      <span id="tab-move" hidden>
        {words('tabMove')}
      </span>
    </button>
  );
}

/** `topOf` for a window of any height, so that it stays in place while the window changes. */
function styleTop({ fromBottom }: TabPlace): string {
  return `calc(${TAB_MARGIN}px + ${1 - fromBottom} * (100% - ${TAB_SIZE + 2 * TAB_MARGIN}px))`;
}
