import type { Figure } from '../../lib/core/figure';
import type { ListWords } from '../../lib/words/list';
import { cut } from './views';

/** A cell as a list tells it. */
export function figureText(figure: Figure | undefined, say: ListWords): string {
  if (figure?.is === 'number') return figure.value.replace('-', '−');
  if (figure?.is === 'unreadable') return say('unreadable', { text: cut(figure.text, 40) });
  return say(figure === undefined ? 'notPrinted' : 'blank');
}

/** A day as 2021-01-26, in the reader's own time zone. */
export function day(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
