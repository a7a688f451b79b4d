import bcd, {
  type CompatStatement,
  type Identifier,
  type SupportStatement,
} from '@mdn/browser-compat-data/forLegacyNode';

/** From which version of a browser on something is there, by the tables that MDN keeps. */

export type Named = 'chrome' | 'firefox';

/** Where members of built-in objects stand, `Intl.Segmenter` under `Intl`. */
const ROOTS = [bcd.api, bcd.javascript.builtins, bcd.javascript.builtins?.Intl];

/** TypeScript's names for what a browser has under another one. */
const ALIASES: Readonly<Record<string, string>> = {
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  RegExpExecArray: 'RegExp',
  CallableFunction: 'Function',
  Console: 'console',
  WindowOrWorkerGlobalScope: 'Window',
};

/** Arrays of bytes, words and floats have their members in one place. */
function aliasOf(name: string): string {
  return /^(?:Big)?(?:Ui|I)nt\d+(?:Clamped)?Array$|^Float\d+Array$/.test(name)
    ? 'TypedArray'
    : (ALIASES[name] ?? name);
}

/**
 * @returns the first version that has it for everyone, under its own name; infinite where none has
 */
export function since(compat: CompatStatement, browser: Named): number {
  const told: SupportStatement | undefined = compat.support[browser];
  const all = [told].flat();
  const versions = all.map((one) => {
    if (one === undefined || one.flags || one.prefix || one.alternative_name) return Number.POSITIVE_INFINITY;
    // What went when its whole took its place has been there all the time.
    const isReplaced = all.some((other) => other?.version_added === one.version_removed);
    if (one.version_removed && !(one.partial_implementation && isReplaced)) return Number.POSITIVE_INFINITY;
    // "≤80" is known for certain at 80.
    return typeof one.version_added === 'string'
      ? Number.parseFloat(one.version_added.replace('≤', ''))
      : Number.POSITIVE_INFINITY;
  });
  return Math.min(...versions.map((version) => (Number.isNaN(version) ? Number.POSITIVE_INFINITY : version)));
}

/**
 * A member of an interface or object, or the interface itself.
 * @param owners the interfaces where it may be declared: TypeScript has mixins that the tables spread out
 */
export function memberOf(owners: readonly string[], member: string | null): CompatStatement | undefined {
  for (const owner of owners.flatMap((name) => [name, aliasOf(name)])) {
    for (const root of ROOTS) {
      const found = root?.[owner];
      const compat = member === null ? found?.__compat : inside(found, member);
      if (compat !== undefined) return compat;
    }
    if (owner === 'CSSStyleDeclaration' && member !== null) {
      return bcd.css.properties?.[member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]?.__compat;
    }
  }
  // Names that stand by themselves: `document`, `setTimeout`, `encodeURIComponent`; and what every target has.
  const alone = member ?? owners[0] ?? '';
  return (
    inside(bcd.api.Window, alone) ??
    inside(bcd.api.EventTarget, alone) ??
    bcd.api[alone]?.__compat ??
    bcd.javascript.builtins?.[alone]?.__compat
  );
}

function inside(found: Identifier | undefined, member: string): CompatStatement | undefined {
  const names = [
    member,
    `${member}_static`,
    ...(member.startsWith('on') ? [`${member.slice(2)}_event`] : []),
  ];
  for (const name of names) {
    const compat = found !== undefined && Object.hasOwn(found, name) ? found[name]?.__compat : undefined;
    if (compat !== undefined) return compat;
  }
  return undefined;
}

/**
 * A call of the extension API, as deep as the tables know it: `storage.session.get` is told by `storage.session`.
 * @returns every step of it that the tables have; the first is the API itself
 */
export function extensionApi(path: readonly string[]): CompatStatement[] {
  const found: CompatStatement[] = [];
  let at: Identifier | undefined = bcd.webextensions.api;
  for (const step of path) {
    at = at !== undefined && Object.hasOwn(at, step) ? at[step] : undefined;
    if (at?.__compat !== undefined) found.push(at.__compat);
  }
  return found;
}

/** A key of the manifest, or a key within it. */
export function manifestKey(path: readonly string[]): CompatStatement | undefined {
  let at: Identifier | undefined = bcd.webextensions.manifest;
  for (const step of path) at = at !== undefined && Object.hasOwn(at, step) ? at[step] : undefined;
  return at?.__compat;
}

/** What a style sheet is written with. */
export interface StylePart {
  readonly kind: 'property' | 'at-rule' | 'selector' | 'function';
  readonly name: string;
}

/** Undefined where the tables do not know it. */
export function stylePart({ kind, name }: StylePart): CompatStatement | undefined {
  if (kind === 'property') return bcd.css.properties?.[name]?.__compat;
  if (kind === 'at-rule') return bcd.css['at-rules']?.[name]?.__compat;
  if (kind === 'selector') return bcd.css.selectors?.[name]?.__compat;
  const types = bcd.css.types;
  const places = [
    types,
    types?.color,
    types?.image,
    types?.gradient,
    types?.['basic-shape'],
    types?.['transform-function'],
    bcd.css.properties?.['grid-template-columns'],
  ];
  for (const place of places) {
    const compat = place?.[name]?.__compat;
    if (compat !== undefined) return compat;
  }
  return undefined;
}
