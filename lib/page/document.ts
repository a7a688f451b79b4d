/**
 * The little of the DOM that reading a page needs. A browser's own document fits it, and so does the tree
 * that the command line builds, so both give the same answer. All access to a page's nodes goes through
 * lib/page/dom.ts.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  /** `TD` or `td`, as the parser spells it. */
  readonly localName: string;
  getAttribute(name: string): string | null;
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null;
}
