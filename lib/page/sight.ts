/** What a reader of the page sees of an element, and what of it begins a line: not needed by the gate, and not in it. */
import { remembered } from '../core/remembered';
import type { PageElement } from './document';
import { attribute, isBare, nameOf } from './dom';

/**
 * How what is in an element is seen, by what it is or by its own attributes. gone: not at all. dark: it keeps its
 * place and prints nothing; struck-out text counts as such. faint: nobody can see it, though it is printed. apart: it
 * stands off from what is before it. shown: it prints even within what is dark. picture: it is no text.
 */
export type Sight = 'gone' | 'dark' | 'faint' | 'apart' | 'shown' | 'picture' | '';

/** In a style without blanks, after a semicolon. Of two declarations of a property the last counts. */
const SIGHTS: readonly (readonly [Sight, RegExp])[] = [
  ['gone', /;display:none(!|(?!.*;display:))/],
  ['dark', /;visibility:hidden(!|(?!.*;visibility:))|;text-decoration(-line)?:[^;]*line-through/],
  ['faint', /;(opacity|font-size):0?\.?0+(?![.\d])|;clip:rect\([,01px]*\)/],
  ['apart', /;(display:([bg]|flex|table)|float:[lr]|vertical-align:su|margin-(left|right):[1-9])/],
  ['shown', /;visibility:v/],
];

/** Word writes the same few styles a thousand times. */
const sightIn = remembered((style) => {
  const text = `;${style.replace(/\s/g, '').toLowerCase()}`;
  return SIGHTS.find(([, pattern]) => pattern.test(text))?.[0] ?? '';
});

const named = (sight: Sight, names: string) => names.split(' ').map((name) => [name, sight] as const);
const KINDS = new Map([
  ...named('gone', 'del s strike script style noscript template head audio'),
  ...named('picture', 'img svg math select object embed iframe canvas video'),
  ...named('apart', 'small sub'),
]);

/**
 * How what is in an element is seen.
 * @param name of the element, in lower case
 */
export function sightOf(element: PageElement, name: string): Sight {
  const kind = KINDS.get(name) ?? '';
  if (kind === 'gone' || isBare(element)) return kind;
  if (attribute(element, 'hidden') !== null) return 'gone';
  const style = attribute(element, 'style');
  const sight = style === null ? '' : sightIn(style);
  // A link within the page leads to a note.
  if (name === 'a' && sight === '' && attribute(element, 'href')?.startsWith('#')) return 'apart';
  return kind === '' || sight === 'gone' || sight === 'dark' ? sight : kind;
}

/** Whether an element prints nothing that counts, by what it is or by its own inline style. Struck-out text does not. */
export function printsNothing(element: PageElement, name = nameOf(element)): boolean {
  return /gone|dark|picture/.test(sightOf(element, name));
}

const BLOCKS = new Set(
  'address article aside blockquote br caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether elements of a name start and end a line. */
export function breaksLine(name: string): boolean {
  return BLOCKS.has(name);
}
