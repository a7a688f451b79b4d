/**
 * Markup for files that leave the program. Text can only get in through `element`, which escapes it, so that
 * nothing that a page printed can become markup.
 */

/** Markup that `element` made. */
export interface Markup {
  readonly markup: string;
}

export type Child = Markup | string;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Elements of HTML without an end. */
const VOID = new Set(['meta', 'br', 'link']);

/** @param children text, which is escaped, or markup made here */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  if (VOID.has(name)) return { markup: `<${name}${written}>` };
  return { markup: `<${name}${written}>${all(children)}</${name}>` };
}

/** Children one after another, without an element of their own. */
export function all(children: readonly Child[]): string {
  return children.map((child) => (typeof child === 'string' ? escaped(child) : child.markup)).join('');
}

/** What neither HTML nor XML can hold: control signs and halves of characters. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu;
/** Signs that turn the direction of text: an address may be made to look like another by them. */
const STEERING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

export function escaped(text: string): string {
  return text
    .replace(UNPRINTABLE, '\uFFFD')
    .replace(STEERING, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
