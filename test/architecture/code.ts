import ts from 'typescript';
import type { SourceFile } from './tree';

/** Longest a file may be: it is read in one sitting. */
export const MOST_LINES = 350;

const PATTERNS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|(c8|v8|istanbul) ignore/, 'a suppression'],
  [/\b(TODO|FIXME|HACK|XXX)\b/, 'unfinished work'],
];

/** Ways in which text could become markup or code. A page's text must only ever become text nodes. */
const INJECTION =
  /\b(innerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b|\bouterHTML\s*=[^=]|\bdocument\.write|\beval\(|\bnew Function\b/;

/** Attributes whose text a person reads or hears. */
const SPOKEN_ATTRIBUTES = new Set(['title', 'alt', 'placeholder', 'aria-label', 'aria-description']);

/** @returns what is wrong with a file of code, wherever it stands, one sentence each. */
export function faultsOf(file: SourceFile): string[] {
  const faults: string[] = [];
  const lines = file.text.split('\n').length - 1;
  if (lines > MOST_LINES) faults.push(`${lines} lines`);
  for (const [pattern, what] of PATTERNS) if (pattern.test(file.text)) faults.push(what);
  walk(file, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) faults.push('any');
    if (ts.isNonNullExpression(node)) faults.push(`a non-null assertion: ${node.getText()}`);
    if (ts.isPropertyDeclaration(node) && node.exclamationToken) faults.push('a definite assignment');
  });
  return faults.map((what) => `${file.path}: ${what}`);
}

/** @returns what is wrong with a file that ends up in the extension: injection, and words outside lib/words. */
export function shippedFaultsOf(file: SourceFile): string[] {
  const faults: string[] = [];
  const injected = INJECTION.exec(file.text);
  if (injected) faults.push(`makes markup of text: ${injected[0]}`);
  walk(file, (node) => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) faults.push(`words in markup: ${node.text.trim()}`);
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN_ATTRIBUTES.has(node.name.getText()) &&
      hasLetters(node.initializer)
    ) {
      faults.push(`words in markup: ${node.getText()}`);
    }
  });
  return faults.map((what) => `${file.path}: ${what}`);
}

function hasLetters(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isStringLiteral(node) && /\p{L}/u.test(node.text);
}

/** Whether code lets time pass instead of waiting for something. What stands in a text is a page's own. */
export function sleeps(file: SourceFile): boolean {
  let found = /timers\/promises/.test(file.text);
  walk(file, (node) => {
    if (ts.isCallExpression(node) && /^(\w+\.)?setTimeout$/.test(node.expression.getText())) found = true;
  });
  return found;
}

/** An entry of words as it stands in the code: an object with a `zh` or an `en` text. */
export interface WrittenEntry {
  readonly name: string;
  readonly zh: string | null;
  readonly en: string | null;
}

/** @returns all entries of words in a file. */
export function entriesIn(file: SourceFile): WrittenEntry[] {
  const entries: WrittenEntry[] = [];
  walk(file, (node) => {
    if (!ts.isObjectLiteralExpression(node)) return;
    const texts = new Map<string, string>();
    for (const property of node.properties) {
      if (ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)) {
        texts.set(property.name.getText(), property.initializer.text);
      }
    }
    const zh = texts.get('zh') ?? null;
    const en = texts.get('en') ?? null;
    if (zh === null && en === null) return;
    const name = ts.isPropertyAssignment(node.parent) ? node.parent.name.getText() : (zh ?? en ?? '');
    entries.push({ name: `${file.path}: ${name}`, zh, en });
  });
  return entries;
}

/** @returns what is wrong with an entry of words, one sentence each. */
export function entryFaults({ name, zh, en }: WrittenEntry): string[] {
  if (!zh || !en) return [`${name}: is missing a language`];
  const faults: string[] = [];
  if (placesIn(zh) !== placesIn(en))
    faults.push(`fills ${placesIn(zh)} in Chinese, ${placesIn(en)} in English`);
  if (/[!!]/.test(zh + en)) faults.push('shouts');
  // Unbalanced braces or a half-written plural would be shown as they stand.
  for (const text of [zh, en]) {
    const rest = text.replace(/\{\w+(?:\|[^|{}]*\|[^|{}]*)?\}/g, '');
    if (/[{}]/.test(rest)) faults.push(`has a broken place: ${text}`);
  }
  return faults.map((fault) => `${name}: ${fault}`);
}

/** The names that a sentence has places for, sorted: `count, edition`. Plurals stand in English only. */
function placesIn(text: string): string {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]);
  return [...new Set(names)].sort().join(', ');
}

function walk(file: SourceFile, see: (node: ts.Node) => void): void {
  if (!/\.(tsx?|mjs)$/.test(file.path)) return;
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const visit = (node: ts.Node) => {
    see(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind));
}
