/** A query with something changed; what is empty leaves it, as it leaves the address. */
export function changed(
  query: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...query, ...change }).filter(([, value]) => value !== ''));
}
