import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../scripts/run';

/** Everything of the browser that the extension's own code asks for, by the types of what it asks. */

/** A member of something that the browser or the language brings. */
export interface Asked {
  /** The interfaces that it may be declared in, nearest first: `Element`, `Node`. */
  readonly owners: readonly string[];
  /** Null for the object itself: `URL`. */
  readonly member: string | null;
  /** The first file that asks. */
  readonly file: string;
}

/** What code asks for, by `Owner.member`, and the calls of the extension API, by their path. */
export interface AskedFor {
  readonly browser: ReadonlyMap<string, Asked>;
  readonly extension: ReadonlyMap<string, readonly string[]>;
}

const SHIPPED = /^(?:entrypoints|components|lib)\//;

/** Reads the project as the compiler does. @throws Error when there is nothing to read */
export function askedFor(): AskedFor {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(String(messageText));
      },
    },
  );
  if (config === undefined) throw new Error('tsconfig.json could not be read');
  const nameOf = (file: string) => relative(ROOT, file).split(sep).join('/');
  const files = config.fileNames.filter((file) => SHIPPED.test(nameOf(file)) || file.endsWith('.d.ts'));
  const program = ts.createProgram(files, config.options);
  const checker = program.getTypeChecker();
  const browser = new Map<string, Asked>();
  const extension = new Map<string, readonly string[]>();
  for (const source of program.getSourceFiles()) {
    const file = nameOf(source.fileName);
    if (source.isDeclarationFile || !SHIPPED.test(file)) continue;
    const look = (node: ts.Node): void => {
      const asked = memberAsked(node, checker) ?? objectAsked(node, checker);
      if (asked !== null) {
        const key = asked.member === null ? `${asked.owners[0]}` : `${asked.owners[0]}.${asked.member}`;
        if (!browser.has(key)) browser.set(key, { ...asked, file });
      }
      const path = extensionPath(node);
      if (path !== null) extension.set(path.join('.'), path);
      ts.forEachChild(node, look);
    };
    look(source);
  }
  return { browser, extension };
}

type Found = Omit<Asked, 'file'> | null;

/** `receiver.member`, or `const { member } = receiver`. */
function memberAsked(node: ts.Node, checker: ts.TypeChecker): Found {
  if (!ts.isPropertyAccessExpression(node) && !ts.isBindingElement(node)) return null;
  const isBound = ts.isBindingElement(node);
  const name = isBound ? (node.propertyName ?? node.name) : node.name;
  // Constants are as old as what has them; the tables leave them out.
  if (!ts.isIdentifier(name) || name.text === 'prototype' || /^[A-Z_]+$/.test(name.text)) return null;
  const receiver = checker.getTypeAtLocation(isBound ? node.parent : node.expression);
  const symbol = isBound ? checker.getPropertyOfType(receiver, name.text) : checker.getSymbolAtLocation(name);
  const declared = symbol?.declarations?.find(isBuiltIn);
  if (declared === undefined) return null;
  const nearest = ownerOf(declared);
  const owners = [
    ...(nearest === null ? [] : [nearest]),
    ...basesOf(checker.getApparentType(receiver), checker),
  ];
  return { owners: [...new Set(owners)], member: name.text };
}

/** A name that stands by itself: `structuredClone`, `URL`. */
function objectAsked(node: ts.Node, checker: ts.TypeChecker): Found {
  if (!ts.isIdentifier(node)) return null;
  const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  if (isMember) return null;
  const declared = checker.getSymbolAtLocation(node)?.declarations?.find(isBuiltIn);
  if (declared === undefined) return null;
  if (ts.isFunctionDeclaration(declared)) return { owners: ['Window'], member: node.text };
  return ts.isVariableDeclaration(declared) ? { owners: [node.text], member: null } : null;
}

/** `browser.storage.session.get`, from its last name on. */
function extensionPath(node: ts.Node): string[] | null {
  if (!ts.isPropertyAccessExpression(node) || ts.isPropertyAccessExpression(node.parent)) return null;
  const path: string[] = [];
  let at: ts.Expression = node;
  while (ts.isPropertyAccessExpression(at)) {
    path.unshift(at.name.text);
    at = at.expression;
  }
  return ts.isIdentifier(at) && (at.text === 'browser' || at.text === 'chrome') ? path : null;
}

/** Whether TypeScript's own libraries declare it: the language's, or the document's. */
function isBuiltIn(declared: ts.Declaration): boolean {
  return /\/typescript\/lib\/lib\./.test(declared.getSourceFile().fileName);
}

function ownerOf(declared: ts.Declaration): string | null {
  for (let at: ts.Node = declared; at !== undefined; at = at.parent) {
    if (ts.isInterfaceDeclaration(at) || ts.isModuleDeclaration(at) || ts.isVariableDeclaration(at)) {
      return at.name.getText().replace(/Constructor$/, '');
    }
    if (ts.isSourceFile(at)) return null;
  }
  return null;
}

function basesOf(type: ts.Type, checker: ts.TypeChecker, found = new Set<string>()): Set<string> {
  const name = type.getSymbol()?.name.replace(/Constructor$/, '');
  if (name !== undefined && !found.has(name)) {
    found.add(name);
    if (type.isClassOrInterface())
      for (const base of checker.getBaseTypes(type)) basesOf(base, checker, found);
  }
  if (type.isUnionOrIntersection()) for (const one of type.types) basesOf(one, checker, found);
  return found;
}
