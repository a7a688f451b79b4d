/** Words as one tree of characters, so that the longest word at a place is found in one walk. */
export interface Tree<Value> {
  /** By the UTF-16 unit that goes on: a string for each character would have to be made at every step. */
  next: Map<number, Tree<Value>> | null;
  value: Value | null;
}

export function newTree<Value>(): Tree<Value> {
  return { next: null, value: null };
}

/** Adds a word; one that is there already keeps its value. */
export function plant<Value>(tree: Tree<Value>, word: string, value: Value): void {
  let node = tree;
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    node.next ??= new Map();
    let next = node.next.get(unit);
    if (next === undefined) {
      next = newTree();
      node.next.set(unit, next);
    }
    node = next;
  }
  node.value ??= value;
}

/**
 * A pattern that finds where some words stand, for native code to run: the shorter of two that begin alike tells, and
 * single characters are one class. Made of thousands of letters, a pattern costs more than it saves.
 */
export function anyOf(words: readonly string[]): string {
  const telling = words.filter((word) => !words.some((other) => other !== word && word.startsWith(other)));
  const longer = telling.filter((word) => word.length > 1);
  const single = telling.filter((word) => word.length === 1).join('');
  return [`[${single}]`, ...longer].join('|');
}

/** The value of the longest word that starts at a place of a text; null where none does. */
export function longestAt<Value>(tree: Tree<Value>, text: string, at: number): Value | null {
  const first = tree.next?.get(text.charCodeAt(at));
  return first === undefined ? null : longestFrom(first, text, at + 1);
}

/** The same for words of which a part stands before the place: the tree is what goes on after that part. */
export function longestFrom<Value>(tree: Tree<Value>, text: string, at: number): Value | null {
  let found: Value | null = null;
  let node: Tree<Value> | undefined = tree;
  for (let i = at; node !== undefined; i += 1) {
    if (node.value !== null) found = node.value;
    if (node.next === null) break;
    // After the end of the text there is no unit, and NaN leads nowhere.
    node = node.next.get(text.charCodeAt(i));
  }
  return found;
}
