/** Every markup by name: the registry that tests, accuracy and samples draw on. */
import type { Markup } from '../publish';
import { figureMarkups } from './figures';
import { identityMarkups } from './identity';
import { labelMarkups } from './labels';
import { pageMarkups, uncheckableMarkups } from './pages';
import { structureMarkups } from './structure';

export const plain: Markup = { name: 'plain', line: 'plain', apply: (page) => page };

/** Markups whose figures can be read. */
export const markups: readonly Markup[] = [
  plain,
  ...labelMarkups,
  ...figureMarkups,
  ...structureMarkups,
  ...pageMarkups,
  ...identityMarkups,
];

/** Markups that take the figures away from the page. */
export const uncheckable: readonly Markup[] = uncheckableMarkups;

export function markupNamed(name: string): Markup {
  const found = [...markups, ...uncheckable].find((markup) => markup.name === name);
  if (found === undefined) throw new Error(`no markup is named ${name}`);
  return found;
}
