import type { WordClass } from './lexicon';
import { relations } from './relations';
import type { Token } from './tokens';
import { type Mark, vocabulary } from './vocabulary';

/** What the words around a figure say of it. */
export interface Label {
  /** Marks of meaning in printed order. */
  readonly marks: readonly Mark[];
  /** Lists, not sets: labels say little, and lists of one or two are made in no time. */
  readonly relations: readonly Relation[];
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
  /** Kinds of its marks: the parts before the colon, or see `KINDS`. */
  readonly kinds: readonly string[];
}

type Relation = keyof typeof relations;

const RELATIONS: ReadonlySet<string> = new Set(Object.keys(relations));
const JOINING = new Set(['和', '及', '与', '以及', '或', '或者', '并']);

function isRelation(word: WordClass): word is Relation {
  return RELATIONS.has(word);
}

/** Kinds of marks that have no colon. */
const KINDS: Readonly<Record<string, readonly Mark[]>> = {
  /** What a request may be called. */
  object: ['request', 'byRequest', 'application'],
  receiving: ['received', 'accepted', 'newlyReceived'],
  handling: ['answered', 'worked'],
  carrying: ['carried', 'carriedIn', 'carriedOut'],
};

/** `row:granted` is of the kind `row`, `received` of the kind `receiving`. */
function kindOf(mark: Mark): string {
  const colon = mark.indexOf(':');
  if (colon >= 0) return mark.slice(0, colon);
  const [kind] = Object.entries(KINDS).find(([, marks]) => marks.includes(mark)) ?? [mark];
  return kind;
}

interface Meanings {
  readonly marks: readonly Mark[];
  readonly kinds: readonly string[];
}

const MEANINGS: ReadonlyMap<WordClass, Meanings> = new Map(
  Object.keys(vocabulary).map((word) => {
    const marks = word.split('&') as Mark[];
    return [word as WordClass, { marks, kinds: marks.map(kindOf) }];
  }),
);
const NOTHING_MEANT: Meanings = { marks: [], kinds: [] };

/** What a word means; nothing for relations, other matters and fillers. */
export function marksOf(word: WordClass): readonly Mark[] {
  return (MEANINGS.get(word) ?? NOTHING_MEANT).marks;
}

const NONE: readonly never[] = [];
const NOTHING: Label = {
  marks: NONE,
  relations: NONE,
  other: false,
  otherWords: NONE,
  unknownBefore: NONE,
  unknownAfter: false,
  years: NONE,
  joint: false,
  counts: 'things',
  kinds: NONE,
};

/** Gathers what a run of tokens says. */
export function labelOf(tokens: readonly Token[]): Label {
  return labelBetween(tokens, 0, tokens.length);
}

/** The same for the tokens from one place to before another. */
export function labelBetween(tokens: readonly Token[], from: number, to: number): Label {
  if (from >= to) return NOTHING;
  // Most runs are short and say little: what they do not have is not made.
  let marks: Mark[] | null = null;
  let kinds: string[] | null = null;
  let found: Relation[] | null = null;
  let unknownBefore: string[] | null = null;
  let years: number[] | null = null;
  let otherWords: string[] | null = null;
  let unknownAfter = false;
  let joint = false;
  let counts: Label['counts'] = 'things';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.is === 'word') {
      const { what: word } = token;
      if (word === 'filler') joint ||= marks !== null && JOINING.has(token.text);
      else if (word === 'other') otherWords = and(otherWords, token.text);
      else if (isRelation(word)) {
        found = and(found, word);
        if (word === 'manner') counts = 'manners';
      } else {
        const meant = MEANINGS.get(word) ?? NOTHING_MEANT;
        counts = 'things';
        marks = marks === null ? [...meant.marks] : marks.concat(meant.marks);
        kinds = kinds === null ? [...meant.kinds] : kinds.concat(meant.kinds);
      }
    } else if (token.is === 'unknown') {
      if (marks === null) unknownBefore = and(unknownBefore, token.text);
      else unknownAfter = true;
    } else if (token.is === 'break') joint ||= token.what === 'pause' && marks !== null;
    else if (token.is === 'year') years = and(years, token.what);
  }
  return {
    marks: marks ?? NONE,
    relations: found ?? NONE,
    other: otherWords !== null,
    otherWords: otherWords ?? NONE,
    unknownBefore: unknownBefore ?? NONE,
    unknownAfter,
    years: years ?? NONE,
    joint,
    counts,
    kinds: kinds ?? NONE,
  };
}

function and<One>(list: One[] | null, one: One): One[] {
  if (list === null) return [one];
  list.push(one);
  return list;
}

/** Both labels as one, the first before the second. */
export function joined(one: Label, two: Label): Label {
  return {
    marks: [...one.marks, ...two.marks],
    relations: [...one.relations, ...two.relations],
    other: one.other || two.other,
    otherWords: [...one.otherWords, ...two.otherWords],
    unknownBefore: one.marks.length === 0 ? [...one.unknownBefore, ...two.unknownBefore] : one.unknownBefore,
    unknownAfter:
      one.unknownAfter || two.unknownAfter || (one.marks.length > 0 && two.unknownBefore.length > 0),
    years: [...one.years, ...two.years],
    joint: one.joint || two.joint,
    counts: two.marks.length > 0 ? two.counts : one.counts,
    kinds: [...one.kinds, ...two.kinds],
  };
}

/** Whether it names requests, by a word that means nothing else. */
export function namesRequests({ marks }: Label): boolean {
  return marks.includes('request') || marks.includes('byRequest');
}

/** Whether it speaks of requests that came in or were answered. */
export function isOfFlow({ kinds }: Label): boolean {
  return kinds.includes('receiving') || kinds.includes('handling');
}

export function has(label: Label, ...marks: readonly string[]): boolean {
  return label.marks.some((mark) => marks.includes(mark));
}

/** Marks of one kind by what follows the colon, each once. */
export function ofKind(label: Label, kind: string): readonly string[] {
  if (!label.kinds.includes(kind)) return NONE;
  const found = label.marks
    .filter((mark) => mark.startsWith(`${kind}:`))
    .map((m) => m.slice(kind.length + 1));
  return found.length < 2 ? found : [...new Set(found)];
}
