import type { WordClass } from './lexicon';
import { relations } from './relations';
import type { Token } from './tokens';
import { type Mark, vocabulary } from './vocabulary';

/** What the words around a figure say of it. */
export interface Label {
  /** Marks of meaning in printed order. */
  readonly marks: readonly Mark[];
  readonly relations: ReadonlySet<keyof typeof relations>;
  /** Another matter is named. */
  readonly other: boolean;
  readonly otherWords: readonly string[];
  /** Words not known before the first mark of meaning: a subject, perhaps not the reporting body. */
  readonly unknownBefore: readonly string[];
  /** Whether words not known stand after it. */
  readonly unknownAfter: boolean;
  readonly years: readonly number[];
  /** 和, 及, 、 between marks. */
  readonly joint: boolean;
  /** Whether its last word that means anything is a way or kind: 申请渠道 3 个. */
  readonly counts: 'things' | 'manners';
  /** How many marks it has of each kind: the part of the mark before the colon. */
  readonly kinds: ReadonlyMap<string, number>;
}

const RELATIONS: ReadonlySet<string> = new Set(Object.keys(relations));
const JOINING = new Set(['和', '及', '与', '以及', '或', '或者', '并']);

function isRelation(word: WordClass): word is keyof typeof relations {
  return RELATIONS.has(word);
}

const MARKS: ReadonlyMap<WordClass, readonly Mark[]> = new Map(
  Object.keys(vocabulary).map((word) => [word as WordClass, word.split('&') as Mark[]]),
);
const NO_MARKS: readonly Mark[] = [];

/** What a word means; nothing for relations, other matters and fillers. */
export function marksOf(word: WordClass): readonly Mark[] {
  return MARKS.get(word) ?? NO_MARKS;
}

/** `row:granted` is of the kind `row`; `received` is its own. */
export function kindOf(mark: Mark): string {
  const colon = mark.indexOf(':');
  return colon < 0 ? mark : mark.slice(0, colon);
}

const NO_RELATIONS: Label['relations'] = new Set();
const NO_KINDS: Label['kinds'] = new Map();
const NOTHING: Label = {
  marks: NO_MARKS,
  relations: NO_RELATIONS,
  other: false,
  otherWords: [],
  unknownBefore: [],
  unknownAfter: false,
  years: [],
  joint: false,
  counts: 'things',
  kinds: NO_KINDS,
};

/** Gathers what a run of tokens says. */
export function labelOf(tokens: readonly Token[]): Label {
  if (tokens.length === 0) return NOTHING;
  const marks: Mark[] = [];
  // Most runs are short, and say little: what they do not have is not made.
  let found: Set<keyof typeof relations> | null = null;
  let kinds: Map<string, number> | null = null;
  const unknownBefore: string[] = [];
  const years: number[] = [];
  const otherWords: string[] = [];
  let unknownAfter = false;
  let joint = false;
  let counts: Label['counts'] = 'things';
  for (const token of tokens) {
    if (token.is === 'year') years.push(token.year);
    else if (token.is === 'break') joint ||= token.break === 'pause' && marks.length > 0;
    else if (token.is === 'unknown') {
      if (marks.length === 0) unknownBefore.push(token.text);
      else unknownAfter = true;
    } else if (token.is === 'word') {
      if (token.word === 'filler') joint ||= marks.length > 0 && JOINING.has(token.text);
      else if (token.word === 'other') otherWords.push(token.text);
      else if (isRelation(token.word)) {
        found ??= new Set();
        found.add(token.word);
        if (token.word === 'manner') counts = 'manners';
      } else {
        counts = 'things';
        kinds ??= new Map();
        for (const mark of marksOf(token.word)) {
          const kind = kindOf(mark);
          marks.push(mark);
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
      }
    }
  }
  const other = otherWords.length > 0;
  return {
    marks,
    relations: found ?? NO_RELATIONS,
    other,
    otherWords,
    unknownBefore,
    unknownAfter,
    years,
    joint,
    counts,
    kinds: kinds ?? NO_KINDS,
  };
}

/** Both labels as one, the first before the second. */
export function joined(one: Label, two: Label): Label {
  return {
    marks: [...one.marks, ...two.marks],
    relations: new Set([...one.relations, ...two.relations]),
    other: one.other || two.other,
    otherWords: [...one.otherWords, ...two.otherWords],
    unknownBefore: one.marks.length === 0 ? [...one.unknownBefore, ...two.unknownBefore] : one.unknownBefore,
    unknownAfter:
      one.unknownAfter || two.unknownAfter || (one.marks.length > 0 && two.unknownBefore.length > 0),
    years: [...one.years, ...two.years],
    joint: one.joint || two.joint,
    counts: two.marks.length > 0 ? two.counts : one.counts,
    kinds: new Map([
      ...one.kinds,
      ...[...two.kinds].map(([k, n]) => [k, n + (one.kinds.get(k) ?? 0)] as const),
    ]),
  };
}

export function has(label: Label, ...marks: readonly string[]): boolean {
  return label.marks.some((mark) => marks.includes(mark));
}

/** Marks of one kind by what follows the colon, each once. */
export function ofKind(label: Label, kind: string): string[] {
  if (!label.kinds.has(kind)) return [];
  const found = label.marks
    .filter((mark) => mark.startsWith(`${kind}:`))
    .map((m) => m.slice(kind.length + 1));
  return [...new Set(found)];
}
