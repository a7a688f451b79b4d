import { fillers, others, relations } from './relations';
import { newTree, plant } from './tree';
import { vocabulary } from './vocabulary';

/** What a known word is: a mark of meaning, a relation, another matter, or a word that says nothing. */
export type WordClass = keyof typeof vocabulary | keyof typeof relations | 'other' | 'filler';

/** A known word as the lists have it. */
export interface Entry {
  readonly is: WordClass;
  readonly text: string;
}

/** All known words. */
export const words = newTree<Entry>();

function add(list: string, is: WordClass): void {
  // What carries meaning stands first and keeps its word.
  for (const text of list.split(' ')) if (text !== '') plant(words, text, { is, text });
}

for (const [mark, list] of Object.entries(vocabulary)) add(list, mark as keyof typeof vocabulary);
for (const [relation, list] of Object.entries(relations)) add(list, relation as keyof typeof relations);
add(others, 'other');
add(fillers, 'filler');
