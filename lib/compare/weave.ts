/**
 * Two lists in one, each thing once: the second list in its order, and what only the first has after the
 * thing that it follows there, or at the front.
 * @param key what makes two things the same; a key that comes twice in a list counts once
 * @returns for each key what either list has of it, one at least
 */
export function weave<Thing>(
  first: readonly Thing[],
  second: readonly Thing[],
  key: (thing: Thing) => string,
): { readonly first: Thing | undefined; readonly second: Thing | undefined }[] {
  const ours = byKey(first, key);
  const theirs = byKey(second, key);
  const followers = new Map<string | null, string[]>();
  let before: string | null = null;
  for (const name of ours.keys()) {
    if (theirs.has(name)) before = name;
    else followers.set(before, [...(followers.get(before) ?? []), name]);
  }
  const names = [...theirs.keys()].flatMap((name) => [name, ...(followers.get(name) ?? [])]);
  return [...(followers.get(null) ?? []), ...names].map((name) => ({
    first: ours.get(name),
    second: theirs.get(name),
  }));
}

function byKey<Thing>(things: readonly Thing[], key: (thing: Thing) => string): Map<string, Thing> {
  const found = new Map<string, Thing>();
  for (const thing of things) if (!found.has(key(thing))) found.set(key(thing), thing);
  return found;
}
