import type { Move } from '../../lib/core/quick/selection';

/** What a key asks for. */
export type Command =
  | { readonly is: 'move'; readonly move: Move }
  | { readonly is: 'take'; readonly shape: 'rows' | 'columns' | 'all' }
  | { readonly is: 'pass'; readonly backwards: boolean }
  | { readonly is: 'pin' | 'copy' | 'totals' | 'source' | 'escape' };

const ARROWS: Readonly<Record<string, Move['direction']>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const LETTERS: Readonly<Record<string, 'pin' | 'copy' | 'totals' | 'source'>> = {
  p: 'pin',
  c: 'copy',
  t: 'totals',
  s: 'source',
};

/** @returns null for keys that mean nothing here, which go their own way */
export function commandOf(event: KeyboardEvent, isRightToLeft: boolean): Command | null {
  const { key, shiftKey, altKey, isComposing } = event;
  const isCtrl = event.ctrlKey || event.metaKey;
  if (altKey || isComposing) return null;
  const direction = ARROWS[key];
  if (direction !== undefined) {
    const move = { direction: turned(direction, isRightToLeft), extend: shiftKey, toEdge: isCtrl };
    return { is: 'move', move };
  }
  const letter = LETTERS[key.toLowerCase()];
  if (key === 'Home' || key === 'End') {
    const direction = key === 'Home' ? 'left' : 'right';
    return { is: 'move', move: { direction, extend: shiftKey, toEdge: true } };
  }
  if (key === ' ' && (isCtrl || shiftKey)) return { is: 'take', shape: isCtrl ? 'columns' : 'rows' };
  if (key.toLowerCase() === 'a' && isCtrl) return { is: 'take', shape: 'all' };
  if (key === 'Tab' && !isCtrl) return { is: 'pass', backwards: shiftKey };
  if (key === 'Escape') return { is: 'escape' };
  if (key === 'Enter' || (letter === 'copy' && !shiftKey)) return { is: 'copy' };
  return letter === undefined || isCtrl || shiftKey ? null : { is: letter };
}

/** In a table that runs to the left, the next column is at the left. */
function turned(direction: Move['direction'], isRightToLeft: boolean): Move['direction'] {
  if (!isRightToLeft) return direction;
  return direction === 'left' ? 'right' : direction === 'right' ? 'left' : direction;
}
