import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PageDocument, PageElement, PageNode } from '../page/document';

/** The nodes of a saved page, with what lib/page asks of a DOM and no more. */
class SavedNode implements PageNode {
  parentNode: SavedNode | null = null;
  firstChild: SavedNode | null = null;
  nextSibling: SavedNode | null = null;
  private lastChild: SavedNode | null = null;

  constructor(
    readonly nodeType: number,
    readonly nodeValue: string | null,
  ) {}

  append(child: SavedNode): void {
    child.parentNode = this;
    if (this.lastChild === null) this.firstChild = child;
    else this.lastChild.nextSibling = child;
    this.lastChild = child;
  }
}

class SavedElement extends SavedNode implements PageElement {
  constructor(
    readonly localName: string,
    private readonly attributes: Tree.Element['attrs'],
  ) {
    super(1, null);
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }
}

class SavedDocument extends SavedNode implements PageDocument {
  documentElement: SavedElement | null = null;

  constructor() {
    super(9, null);
  }
}

/** Parses a page by the HTML standard (parse5) as a browser would, broken markup included. Never throws. */
export function parsePage(html: string): PageDocument {
  const document = new SavedDocument();
  const pending: [Tree.ParentNode, SavedNode][] = [[parse(html), document]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [source, target] = next;
    for (const child of source.childNodes) {
      if (child.nodeName === '#text') {
        target.append(new SavedNode(3, (child as Tree.TextNode).value));
      } else if ('tagName' in child) {
        const element = new SavedElement(child.tagName, child.attrs);
        target.append(element);
        pending.push([child, element]);
        document.documentElement ??= element;
      }
    }
  }
  return document;
}
