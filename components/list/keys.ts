/** What a key does in the list; everything can be done without a mouse. */
export type Act =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'select'
  | 'star'
  | 'remove'
  | 'expand'
  | 'collapse';

/** As much of a keyboard event as is looked at. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing?: boolean;
}

const ACTS: Readonly<Record<string, Act>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  ' ': 'select',
  s: 'star',
  S: 'star',
  Delete: 'remove',
  ArrowRight: 'expand',
  ArrowLeft: 'collapse',
};

/** What a key does on a row's link; null: what it does anywhere, Enter on a link included. */
export function actOf({ key, ctrlKey, metaKey, altKey }: Pressed): Act | null {
  return ctrlKey || metaKey || altKey ? null : (ACTS[key] ?? null);
}

/**
 * Whether a key leads to the search from anywhere in the window. The browser's own search would find only what
 * is drawn of a long list.
 */
export function isSearchKey(pressed: Pressed, isInField: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing } = pressed;
  if (altKey || isComposing) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'f';
  return key === '/' && !isInField;
}

/** Where a step leads from a place in a list; it ends at both ends. */
export function stepped(act: Act, at: number, length: number): number {
  const to = { next: at + 1, previous: at - 1, first: 0, last: length - 1 }[act as 'next'] ?? at;
  return Math.max(0, Math.min(length - 1, to));
}
