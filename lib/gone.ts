/**
 * Whether the page was closed meanwhile. Firefox lets go of a closed page's window before its timers and promises, and
 * then every call to the window throws (NS_ERROR_NOT_INITIALIZED). In a worker, without a page, nothing is ever gone.
 */
export function isGone(page: { readonly defaultView: unknown } | undefined = globalThis.document): boolean {
  return page?.defaultView === null;
}
