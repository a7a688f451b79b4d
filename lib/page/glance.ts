/**
 * The gate's first glance: most pages are no report, and that can be told from the text that the browser hands out at
 * once, many times sooner than by visiting every node. It rules out only what the gate's own look would find
 * nothing in; what it cannot rule out is looked at.
 */

/** Other forms of the characters of the words that the gate knows, each before its Simplified form. */
export const PAIRS =
  '\uf98e年\ufa01度鉤钩關关係系開开請请結结轉转復复複复覆复議议訴诉後后繼继續续辦办無无處处會会組组織织構构統统計计標标數数務务報报總总體体況况動动訟讼問问題题';

/** By each Simplified character, its other forms. */
const others: Record<string, string> = {};
for (let at = 0; at < PAIRS.length; at += 2) {
  const plain = PAIRS.charAt(at + 1);
  others[plain] = (others[plain] ?? '') + PAIRS.charAt(at);
}

/**
 * A part of each word without which the gate lets nothing through: of every word of a report's tables, of the head of
 * 2014, and of three sections, since a report that is known by four of six has at least one of three. Characters that
 * Unicode has twice (`⾏` for `行`) are in none, or among the pairs.
 */
const SIGNS = anyOf(
  '稽关|收政府信|转政府|议起诉|接起诉|后起诉|年继续办|度继续办|统计指标|动公开政|收到和处|需要报',
);
/** Likewise of what a page calls itself where reports are published, and of weaker signs. */
const CALLED = anyOf('年报|度报');
const PROMISE = anyOf('年报|度报|信息公');

/**
 * Words as they may stand in a text that was not yet made comparable: in either script, with anything between their
 * characters that is no Chinese one. What may be a squared or another rare form, beyond the first plane, is taken for one.
 */
function anyOf(words: string): RegExp {
  const pattern = words.replace(
    /[^|]/g,
    (character) => `[${character}${others[character] ?? ''}][^一-\u9fff]*`,
  );
  return new RegExp(`${pattern}|[\ud83c\ud87e]`);
}

/** Signs in an address, or in what names the page, of a page that may yet become a report where it is still empty. */
export const ADDRESSED = /annual_?report|xxgk.{0,30}(?:annual|report|nb|nianbao)/i;
export const ADDRESSED_IF_EMPTY = /xxgk|zwgk|gkml|annual|ndbg|nianbao/i;

/**
 * Whether the gate's look at a page would find no report, and none to await.
 * @param texts all the page's text, and what names it: its titles, headings and columns; of scripts and forms too
 * @param around what else names the page
 * @param isFull whether so much more is printed than the gate asks for that an address or a name alone promises nothing;
 *   asked only where it matters
 */
export function isRuledOut(
  [all, found]: readonly [all: string, found: string],
  address: string,
  around: string,
  isFull: (more: number) => boolean,
): boolean {
  if (SIGNS.test(all) || ADDRESSED.test(address) || CALLED.test(found)) return false;
  const isPromising = ADDRESSED_IF_EMPTY.test(address) || PROMISE.test(found + around);
  // Should the look take all that names the page from what it prints.
  return !isPromising || isFull(found.length);
}
