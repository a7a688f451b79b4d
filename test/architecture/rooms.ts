import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './tree';

/**
 * The rooms of the house and who may enter which (docs/architecture.md). A room is a folder or a single file;
 * what is not listed may not be entered.
 */
interface Room {
  /** Rooms of ours that it may import, besides itself. */
  readonly mayImport: readonly string[];
  /** Packages that it may import; `node:` stands for all of Node's own modules. */
  readonly packages: readonly string[];
  /** Whether it may use the browser's extension API and what belongs to it. */
  readonly browser?: boolean;
  /** Whether it may use the document it runs in. */
  readonly dom?: boolean;
  /** Names of the document's or the network's that it may use all the same. */
  readonly allowed?: readonly string[];
}

const LIBRARY = [
  'lib/core',
  'lib/forms',
  'lib/page',
  'lib/words',
  'lib/claims',
  'lib/archive',
  'lib/compare',
  'lib/export',
  'lib/evidence',
  'lib/messages',
  'lib/settings',
  'lib/port',
  'lib/gone',
  'lib/place',
  'lib/saved',
  'lib/zod',
];

export const ROOMS: Readonly<Record<string, Room>> = {
  'lib/core': { mayImport: [], packages: [] },
  'lib/forms': { mayImport: ['lib/core'], packages: [] },
  'lib/words': { mayImport: ['lib/core', 'lib/place'], packages: [] },
  'lib/place': { mayImport: [], packages: [] },
  // Told not to compile schemas; whoever imported the package itself could make a schema before that.
  'lib/zod': { mayImport: [], packages: ['zod'] },
  'lib/claims': { mayImport: ['lib/core', 'lib/forms'], packages: [] },
  'lib/compare': { mayImport: ['lib/core', 'lib/forms'], packages: ['diff'] },
  // The browser's own digests are no network and no document.
  'lib/evidence': { mayImport: ['lib/core', 'lib/words'], packages: ['fflate'] },
  'lib/messages': { mayImport: ['lib/core'], packages: [] },
  'lib/settings': { mayImport: ['lib/words'], packages: [] },
  'lib/gone': { mayImport: [], packages: [], dom: true },
  'lib/port': { mayImport: ['lib/words', 'lib/gone'], packages: [] },
  'lib/page': { mayImport: ['lib/core', 'lib/gone'], packages: [], dom: true },
  'lib/saved': {
    mayImport: ['lib/core', 'lib/forms', 'lib/page', 'lib/claims'],
    packages: ['parse5'],
  },
  // The browser's storage and its locks are the navigator's.
  'lib/archive': { mayImport: ['lib/core', 'lib/zod'], packages: ['idb', 'fflate'], allowed: ['navigator'] },
  'lib/export': {
    mayImport: ['lib/core', 'lib/forms', 'lib/words', 'lib/claims', 'lib/archive', 'lib/zod'],
    packages: ['fflate'],
  },
  // The list of reports with the archive behind it: popup, panel and library share it.
  'components/kept': {
    mayImport: ['components', 'lib/core', 'lib/forms', 'lib/words', 'lib/archive', 'lib/zod'],
    packages: ['preact'],
    dom: true,
  },
  'components/charts': {
    mayImport: ['lib/core', 'lib/words'],
    packages: ['preact', 'd3-scale', 'd3-shape'],
    dom: true,
  },
  components: {
    mayImport: ['components/charts', 'lib/core', 'lib/compare', 'lib/words', 'lib/settings', 'lib/place'],
    packages: ['preact', '@floating-ui/dom'],
    dom: true,
  },
  entrypoints: {
    mayImport: [...LIBRARY, 'components', 'components/charts', 'components/kept'],
    packages: ['wxt', 'preact', 'idb'],
    browser: true,
    dom: true,
  },
  // A thread learns to read TypeScript by itself.
  cli: { mayImport: LIBRARY, packages: ['node:', 'tsx'] },
};

/** Names that mean the extension API, the page or the network where nothing of the file's own has the name. */
const BROWSER_NAMES = ['browser', 'chrome'];
const DOM_NAMES = [
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
];

/** @returns what a file does that its room may not, one sentence each; nothing for files outside the rooms. */
export function broken(file: SourceFile): string[] {
  const name = roomOf(file.path);
  const room = name === undefined ? undefined : ROOMS[name];
  if (name === undefined || room === undefined)
    return inLibrary(file.path) ? [`${file.path}: is in no room`] : [];
  const imported = ts.preProcessFile(file.text, true, true).importedFiles.map((found) => found.fileName);
  const wrongImports = imported.filter((target) => !mayEnter(file.path, name, room, target));
  const forbidden = [...(room.browser ? [] : BROWSER_NAMES), ...(room.dom ? [] : DOM_NAMES)].filter(
    (one) => !room.allowed?.includes(one),
  );
  return [
    ...wrongImports.map((target) => `${file.path}: may not import ${target}`),
    ...freeNames(file, new Set(forbidden)).map((found) => `${file.path}: may not use ${found}`),
  ];
}

function inLibrary(path: string): boolean {
  return /^(lib|components|entrypoints|cli)\//.test(path);
}

/** The room of a path: the listed folder or file that it lies in. */
function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find(
    (room) => path.startsWith(`${room}/`) || path.startsWith(`${room}.`) || path === room,
  );
}

function mayEnter(from: string, name: string, room: Room, target: string): boolean {
  if (!target.startsWith('.')) {
    return room.packages.some(
      (allowed) => target === allowed || target.startsWith(allowed.endsWith(':') ? allowed : `${allowed}/`),
    );
  }
  const path = posix.join(posix.dirname(from), target);
  const entered = roomOf(path);
  if (entered === undefined) return false;
  if (name === 'entrypoints' && entered === name) return doorOf(from) === doorOf(path);
  return entered === name || room.mayImport.includes(entered);
}

/** `entrypoints/popup/main.tsx` → `popup`: one door of the browser, which knows nothing of the next. */
function doorOf(path: string): string {
  return path.split('/')[1]?.replace(/\..*$/, '') ?? '';
}

/** Names from a set that a file uses without having declared them, property names left out. */
function freeNames(file: SourceFile, names: ReadonlySet<string>): string[] {
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind);
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && names.has(node.text)) {
      const { parent } = node;
      if (isOwnName(parent, node)) declared.add(node.text);
      else if (!isMemberName(parent, node) && !ts.isPartOfTypeNode(node)) used.add(node.text);
    }
    // `globalThis.chrome` is the same thing in other words.
    if (
      ts.isPropertyAccessExpression(node) &&
      names.has(node.name.text) &&
      node.expression.getText() === 'globalThis'
    )
      used.add(`globalThis.${node.name.text}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return [...used].filter((name) => !declared.has(name));
}

function isOwnName(parent: ts.Node, node: ts.Identifier): boolean {
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isImportSpecifier(parent);
  return declares && parent.name === node;
}

function isMemberName(parent: ts.Node, node: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  const named =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isJsxAttribute(parent);
  if (named) return parent.name === node;
  return ts.isBindingElement(parent) && parent.propertyName === node;
}
