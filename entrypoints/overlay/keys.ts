/** The keys that step from finding to finding. */
const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['n', 1],
  ['p', -1],
]);

interface KeySetting {
  readonly page: Document;
  /** What is drawn; the window does not hear its keys. */
  readonly box: HTMLElement;
  readonly isOn: () => boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly signal: AbortSignal;
}

/** Hears n and p, on the page and in what is drawn on it, but never while somebody writes. */
export function stepByKeys({ page, box, isOn, onStep, signal }: KeySetting): void {
  const onKey = (event: KeyboardEvent) => {
    const by = STEPS.get(event.key);
    if (by === undefined || event.defaultPrevented || event.isComposing || hasModifier(event)) return;
    if (isOn() && !takesText(event.composedPath()[0])) onStep(by);
  };
  box.addEventListener('keydown', onKey, { signal });
  page.defaultView?.addEventListener('keydown', onKey, { signal });
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** Whether a letter typed there means something: in fields, lists, editors, frames of others. */
function takesText(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = /^(?:input|textarea|select|iframe|object|embed)$/.test(target.localName);
  const isWritten = target.isContentEditable || target.ownerDocument.designMode === 'on';
  return isField || isWritten || target.closest(TEXT_ROLES) !== null;
}

const TEXT_ROLES = ['textbox', 'searchbox', 'combobox', 'listbox', 'menu', 'tree', 'grid', 'application']
  .map((role) => `[role="${role}"]`)
  .join();
