import { fillers, others, relations } from './relations';
import { vocabulary } from './vocabulary';

/** What a known word is: a mark of meaning, a relation, another matter, or a word that says nothing. */
export type WordClass = keyof typeof vocabulary | keyof typeof relations | 'other' | 'filler';

interface Node {
  readonly next: Map<string, Node>;
  is: WordClass | null;
}

/** All words as one tree of characters, so that the longest word at a place is found in one walk. */
const root: Node = { next: new Map(), is: null };

function add(words: string, is: WordClass): void {
  for (const word of words.split(' ')) {
    if (word === '') continue;
    let node = root;
    for (const character of word) {
      let next = node.next.get(character);
      if (next === undefined) {
        next = { next: new Map(), is: null };
        node.next.set(character, next);
      }
      node = next;
    }
    // What carries meaning stands first and keeps its word.
    node.is ??= is;
  }
}

for (const [mark, words] of Object.entries(vocabulary)) add(words, mark as keyof typeof vocabulary);
for (const [relation, words] of Object.entries(relations)) add(words, relation as keyof typeof relations);
add(others, 'other');
add(fillers, 'filler');

/** The longest known word that starts at a place. */
export function wordAt(text: string, at: number): { readonly is: WordClass; readonly length: number } | null {
  let node: Node | undefined = root;
  let found: { is: WordClass; length: number } | null = null;
  for (let i = at; node !== undefined && i < text.length; i += 1) {
    node = node.next.get(text.charAt(i));
    if (node?.is != null) found = { is: node.is, length: i + 1 - at };
  }
  return found;
}
