/**
 * Mutations of a page's source as text. Start tags with a mark are never broken into, as a mark that came to
 * stand elsewhere would mark nothing; they are removed and doubled as wholes.
 */
import type { Random } from '../publisher/random';
import { anyOf } from './page';

export type TextMutation = (source: string, random: Random) => string;

const MARKED = /<t[dh]\b[^<>]* data-(?:field|row|head)="[^"]*"[^<>]*>/g;
const MARK = / data-(?:field|row|head)="[^"]*"?/g;
const TAG = /<\/?[a-z][^<>]*>/gi;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretches(source: string, pattern: RegExp): Stretch[] {
  return [...source.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** A place in the source that is not inside a marked tag. */
function anyPlace(
  source: string,
  random: Random,
  marked: readonly Stretch[] = stretches(source, MARKED),
): number {
  const at = random.below(source.length + 1);
  return marked.find(({ from, to }) => from < at && at < to)?.to ?? at;
}

function replaced(source: string, { from, to }: Stretch, text: string): string {
  return source.slice(0, from) + text + source.slice(to);
}

function anyTag(source: string, random: Random): Stretch | undefined {
  const body = Math.max(0, source.indexOf('<body'));
  const tags = stretches(source, TAG).filter(({ from }) => from > body || random.oneIn(20));
  const inTables = tags.filter(({ from, to }) => /^<\/?(?:t[drh]|table|tbody)/.test(source.slice(from, to)));
  const some = inTables.length > 0 && !random.oneIn(3) ? inTables : tags;
  return some.length === 0 ? undefined : anyOf(some, random);
}

const removeTag: TextMutation = (source, random) => {
  const tag = anyTag(source, random);
  return tag === undefined ? source : replaced(source, tag, '');
};

/** The tag twice; the mark stays with the second, which holds the contents. */
const doubleTag: TextMutation = (source, random) => {
  const tag = anyTag(source, random);
  if (tag === undefined) return source;
  const text = source.slice(tag.from, tag.to);
  return replaced(source, tag, text.replace(MARK, '') + text);
};

/** An element's end tag in the place of its start or the other way round. */
const turnTag: TextMutation = (source, random) => {
  const tag = anyTag(source, random);
  if (tag === undefined) return source;
  const text = source.slice(tag.from, tag.to);
  const turned = text.startsWith('</')
    ? `<${text.slice(2)}`
    : `</${/^<([a-z0-9]+)/i.exec(text)?.[1] ?? 'p'}>`;
  return replaced(source, tag, turned);
};

const STRAY = [
  '<td>',
  '</td>',
  '<tr>',
  '</tr>',
  '<table>',
  '</table>',
  '<tbody>',
  '</tbody>',
  '<th>',
  '<p>',
  '</p>',
  '<br>',
  '<select>',
  '<textarea>',
  '<template>',
  '<noscript>',
  '<style>',
  '<script>',
  '<!--',
  '-->',
  '<svg>',
  '<math>',
  '<caption>',
  '<colgroup>',
  '<col>',
  '<a href=x>',
  '<b>',
  '</b>',
  '<form>',
  '<frameset>',
  '</body>',
  '</html>',
  '<![CDATA[',
  '<?xml ?>',
  '<plaintext>',
  '<div',
  '<',
  '>',
  '"',
  "'",
  '&',
  '&#0;',
  '&#x1F4A9;',
  '&lt;td&gt;',
] as const;

const MARKED_CELL = /<t[dh]\b[^<>]* data-(?:field|row|head)="[\s\S]*?<\/t[dh]>/g;

const insertTag: TextMutation = (source, random) => {
  const tag = anyOf(STRAY, random);
  // A cell that began inside a marked one would take its contents out of it and leave the mark behind.
  const takes = tag === '<td>' || tag === '<th>';
  const at = anyPlace(source, random, stretches(source, takes ? MARKED_CELL : MARKED));
  return replaced(source, { from: at, to: at }, tag);
};

const truncate: TextMutation = (source, random) => source.slice(0, anyPlace(source, random));

const CHARACTERS = [
  '0',
  '1',
  '7',
  '，',
  '.',
  '-',
  '/',
  ' ',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u0000',
  '\ud83d',
  '\udc00',
  '\ufffd',
  '\u0301',
  '件',
  '万',
  '元',
  '（',
  '）',
  '其',
  '他',
  '总',
  '一',
  '㊣',
  'x',
  '\n',
  '&',
  ';',
  '*',
  '①',
] as const;

const randomCharacters: TextMutation = (source, random) => {
  const marked = stretches(source, MARKED);
  const places = Array.from({ length: 1 + random.below(12) }, () => anyPlace(source, random, marked));
  // From the end, so that the places before stay what they are.
  return places
    .sort((a, b) => b - a)
    .reduce((text, at) => {
      const open = marked.some(({ from }) => from === at);
      const taken = random.oneIn(2) && !open ? 1 : 0;
      return replaced(text, { from: at, to: at + taken }, random.oneIn(4) ? '' : anyOf(CHARACTERS, random));
    }, source);
};

const removeStretch: TextMutation = (source, random) => {
  const marked = stretches(source, MARKED);
  const from = anyPlace(source, random, marked);
  const length = random.pick([3, 30, 300, 3000]);
  const end = Math.min(source.length, from + 1 + random.below(length));
  const to = marked.find((stretch) => stretch.from < end && end < stretch.to)?.to ?? end;
  return replaced(source, { from, to }, '');
};

export const textMutations: Readonly<Record<string, TextMutation>> = {
  removeTag,
  doubleTag,
  turnTag,
  insertTag,
  truncate,
  randomCharacters,
  removeStretch,
};
