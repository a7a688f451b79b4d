/** Things that came, and how often each did: the most frequent first, equals in the order they came. */
export function counted<Thing>(things: Iterable<Thing>): [Thing, number][] {
  const counts = new Map<Thing, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
