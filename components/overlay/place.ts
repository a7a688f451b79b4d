import type { MarkBox, MarkBoxes } from './Marks';

/** Room around what lies over a cell for what is drawn outside its edges. */
const BLEED = '-8px';

/** What was written last, so that an element that stays is not written to. */
const written = new WeakMap<HTMLElement, string>();

/**
 * Puts everything that stands for a field (`data-badge`) or lies over its cell (`data-cell`) in its place.
 *
 * Places are written by this alone and are no part of the components: in every frame of a scroll hundreds of
 * them change and nothing else does. An element never reaches beyond the part that can be seen, since what is
 * cut off by a mere clip would still lengthen the page.
 */
export function placeMarks(layer: Element, { badges, cells }: MarkBoxes): void {
  for (const element of layer.querySelectorAll<HTMLElement>('[data-badge]')) {
    const box = badges.get(element.dataset.badge ?? '');
    if (box !== undefined) place(element, box);
  }
  for (const element of layer.querySelectorAll<HTMLElement>('[data-cell]')) {
    const box = cells.get(element.dataset.cell ?? '');
    if (box !== undefined) place(element, box);
  }
}

const EDGES = ['top', 'right', 'bottom', 'left'] as const;

function place(element: HTMLElement, box: MarkBox): void {
  const { left, top, width, height, hidden } = box;
  const words = `${left} ${top} ${width} ${height} ${hidden.join(' ')}`;
  if (written.get(element) === words) return;
  written.set(element, words);
  const { style, dataset } = element;
  const [above, after, below, before] = hidden;
  style.transform = `translate(${left + before}px, ${top + above}px)`;
  style.width = `${width - before - after}px`;
  style.height = `${height - above - below}px`;
  if (hidden.every((edge) => edge === 0)) {
    if (dataset.cut === undefined) return;
    delete dataset.cut;
    style.clipPath = '';
    return;
  }
  dataset.cut = EDGES.filter((_, side) => (hidden[side] ?? 0) > 0).join(' ');
  style.clipPath = `inset(${hidden.map((edge) => (edge > 0 ? '0px' : BLEED)).join(' ')})`;
  // What is inside keeps its size and its place on the page.
  style.setProperty('--mark-width', `${width}px`);
  style.setProperty('--mark-height', `${height}px`);
  style.setProperty('--mark-x', `${-before}px`);
  style.setProperty('--mark-y', `${-above}px`);
}
