import { type Colour, colourOf, inverted, over, type Wear, wearOn } from '../../components/overlay/ground';
import { parentElement } from '../../lib/page/dom';

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
/** About what browsers put under a page that declares itself dark. */
const DARK: Colour = { red: 28, green: 27, blue: 34, alpha: 1 };

/** What may give cells another ground: a theme switched by the page or by another extension. */
const THEMING = ['class', 'style', 'data-theme', 'data-darkreader-scheme', 'data-darkreader-mode'];

/**
 * Tells what marks are to wear on a cell, by the ground that a person sees there. Each cell is looked at once,
 * and again when the page may have changed its colours.
 * @param onChange told when what was said may no longer be right
 */
export function wearReader(
  page: Document,
  onChange: () => void,
  signal: AbortSignal,
): (cell: Element) => Wear {
  const known = new Map<Element, Wear>();
  const forget = () => {
    known.clear();
    onChange();
  };
  const theming = new MutationObserver(forget);
  const { documentElement, head, body } = page;
  for (const element of [documentElement, body]) {
    if (element !== null) theming.observe(element, { attributes: true, attributeFilter: THEMING });
  }
  if (head !== null) theming.observe(head, { childList: true });
  signal.addEventListener('abort', () => theming.disconnect());
  page.defaultView?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', forget, { signal });

  return (cell) => {
    const wear = known.get(cell) ?? wearOn(groundOf(page, cell));
    known.set(cell, wear);
    return wear;
  };
}

/** @returns null where an image lies behind the cell */
function groundOf(page: Document, cell: Element): Colour | null {
  /** From the cell outwards, down to the first that lets nothing through. */
  const sheets: Colour[] = [];
  let isInverted = false;
  let isUnknown = false;
  let scheme = '';
  for (let element: Element | null = cell; element !== null; element = parentElement(element)) {
    const { backgroundColor, backgroundImage, filter, colorScheme } = getComputedStyle(element);
    const isCovered = sheets.at(-1)?.alpha === 1;
    const colour = colourOf(backgroundColor);
    if (!isCovered) isUnknown ||= colour === null || backgroundImage !== 'none';
    if (!isCovered && colour !== null) sheets.push(colour);
    // Firefox lays a filter of the root over our element as well.
    const isShared = element === page.documentElement && CSS.supports('-moz-appearance', 'none');
    if (!isShared && invertsIn(filter)) isInverted = !isInverted;
    scheme = colorScheme;
  }
  if (isUnknown) return null;
  const isDark = scheme.includes('dark') && (!scheme.includes('light') || prefersDark(page));
  const ground = sheets.reduceRight((lower, upper) => over(upper, lower), isDark ? DARK : WHITE);
  return isInverted ? inverted(ground) : ground;
}

function invertsIn(filter: string): boolean {
  const amount = /\binvert\(([\d.]+)(%?)\)/.exec(filter);
  return amount !== null && Number(amount[1]) / (amount[2] === '%' ? 100 : 1) > 0.5;
}

function prefersDark(page: Document): boolean {
  return page.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches === true;
}
