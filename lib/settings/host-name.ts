/**
 * The host that a person means, as browsers spell it: `www.example.gov.cn` for itself, for an address on it, with
 * or without capitals.
 * @returns null where the text names none
 */
export function hostNamed(text: string): string | null {
  const written = text.trim();
  if (written === '' || /\s/.test(written)) return null;
  try {
    const { hostname, protocol } = new URL(written.includes('://') ? written : `http://${written}`);
    const isWeb = protocol === 'http:' || protocol === 'https:';
    const isName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname);
    return isWeb && isName ? hostname : null;
  } catch {
    return null;
  }
}

/** What is excluded by a text: the whole address of a page, or a host; null where it is neither. */
export function exclusionNamed(text: string): string | null {
  const host = hostNamed(text);
  if (host === null || !text.includes('://')) return host;
  const address = new URL(text.trim());
  address.hash = '';
  return address.pathname === '/' && address.search === '' ? host : address.href;
}

/** The pattern that asks the browser for a host and nothing else. */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}
