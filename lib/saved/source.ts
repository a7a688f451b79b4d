import type { PageDocument } from '../page/document';
import { attribute, nameOf, walk } from '../page/dom';

/** What a saved page says of where it came from. Nobody vouches for it. */
export interface Source {
  /** The address of the page itself; null where it names none. */
  readonly address: string | null;
  /** Every address of the web that it names for itself or for what it stands on. */
  readonly named: readonly string[];
}

/** How far into a page the words of the program that saved it are looked for, in UTF-16 units. */
const HEAD = 4096;
/**
 * What programs leave at the top of what they save: `<!-- saved from url=(0042)https://… -->` (browsers), `url: https://…`
 * in the comment of SingleFile, `File saved from …` of others.
 */
const SAVED = [
  /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i,
  /<!--[^>]{0,200}?\bSingleFile\b[^>]{0,200}?\burl:\s*(\S+)/i,
];

/**
 * Where a saved page came from: what the program wrote that saved it, else what its head says of itself
 * (`link rel=canonical`, `og:url`). `<base>` and an address of a whole site name the site only.
 *
 * @param html the page's text
 * @param page the same, parsed
 * @param outer addresses that stand outside the page, in the file it was saved in
 */
export function sourceOf(html: string, page: PageDocument, outer: readonly string[] = []): Source {
  const head = html.slice(0, HEAD);
  const written = SAVED.flatMap((pattern) => pattern.exec(head)?.[1] ?? []);
  const own: string[] = [];
  const bases: string[] = [];
  walk(page, {
    enter(element) {
      const name = nameOf(element);
      const add = (list: string[], attributeName: string) => {
        const value = attribute(element, attributeName);
        if (value !== null) list.push(value);
      };
      if (name === 'link' && /^canonical$/i.test(attribute(element, 'rel')?.trim() ?? '')) add(own, 'href');
      if (name === 'meta' && /^og:url$/i.test(attribute(element, 'property') ?? '')) add(own, 'content');
      if (name === 'base') add(bases, 'href');
      return name !== 'body';
    },
    leave: () => {},
    text: () => {},
  });
  const saved = [...outer, ...written].flatMap(webAddress);
  const said = own.flatMap(webAddress);
  const [address = null] = [...saved, ...said.filter((one) => !isWholeSite(one))];
  return { address, named: [...new Set([...saved, ...said, ...bases.flatMap(webAddress)])] };
}

/** Longest address of a page that is believed, in UTF-16 units. */
const LONGEST = 2000;

/** An address as browsers spell it, without its fragment; none where it is no whole address of the web. */
function webAddress(text: string): string[] {
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed) || trimmed.length > LONGEST || !URL.canParse(trimmed)) return [];
  const address = new URL(trimmed);
  address.hash = '';
  address.username = '';
  address.password = '';
  return [address.href];
}

function isWholeSite(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}
