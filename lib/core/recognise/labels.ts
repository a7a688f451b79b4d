import type { Group, Heading } from '../form';
import { type LabelText, labelText, likeness } from '../text';

/** Below this two labels have nothing to do with each other. */
export const ALIKE = 0.7;
/** By how much the best reading must beat the next best, where it is not exact. */
export const MARGIN = 0.08;

/** Words a printed label is compared with. */
export interface Wording {
  readonly forms: readonly LabelText[];
}

const wordings = new WeakMap<Heading | Group, Wording>();

/** The form's own label and the other spellings of a heading, ready to compare. */
export function wordingOf(heading: Heading | Group): Wording {
  const known = wordings.get(heading);
  if (known !== undefined) return known;
  const wording = { forms: [heading.label, ...(heading.spellings ?? [])].map(labelText) };
  wordings.set(heading, wording);
  return wording;
}

const fits = new WeakMap<LabelText, Map<Heading | Group, number>>();

/** How well a printed label fits a heading: 1 exact, 0 not at all. */
export function fitness(printed: LabelText, heading: Heading | Group): number {
  if (printed.whole === '') return 0;
  let known = fits.get(printed);
  if (known === undefined) {
    known = new Map();
    fits.set(printed, known);
  }
  let fit = known.get(heading);
  if (fit === undefined) {
    fit = compared(printed, heading);
    known.set(heading, fit);
  }
  return fit;
}

function compared(printed: LabelText, heading: Heading | Group): number {
  const { forms } = wordingOf(heading);
  if (forms.some((form) => form.whole === printed.whole || form.bare === printed.bare)) return 1;
  let best = 0;
  for (const form of forms) {
    best = Math.max(
      best,
      likeness(printed.bare, form.bare, ALIKE),
      likeness(printed.whole, form.whole, ALIKE),
    );
  }
  // A remark without brackets after the very words of the label.
  if (best < NEARLY && forms.some((form) => opensWith(printed.whole, form.bare))) best = NEARLY;
  return best;
}

const NEARLY = 0.9;

/** Short labels (其他, 总计) open too many sentences to be told by their beginning. */
function opensWith(printed: string, label: string): boolean {
  return label.length >= 4 && printed.startsWith(label);
}

export interface Match<T> {
  readonly value: T;
  readonly score: number;
}

/** Headings by their words, whole and bare. */
interface Words {
  readonly whole: ReadonlyMap<string, readonly (Heading | Group)[]>;
  readonly bare: ReadonlyMap<string, readonly (Heading | Group)[]>;
}

const exactWords = new WeakMap<object, Words>();

/**
 * The headings whose very words a label bears, in their order.
 * @param headings a list that stays the same object between calls
 * @param among those of the list that are asked for; all where it is left out
 */
export function exactly<T extends Heading | Group>(
  printed: LabelText,
  headings: readonly T[],
  among?: ReadonlySet<T>,
): readonly T[] {
  if (printed.whole === '') return [];
  const { whole, bare } = wordsOf(headings);
  const wholly = whole.get(printed.whole) as readonly T[] | undefined;
  const barely = bare.get(printed.bare) as readonly T[] | undefined;
  if (among === undefined) return wholly ?? barely ?? [];
  const some = wholly?.filter((heading) => among.has(heading)) ?? [];
  return some.length > 0 ? some : (barely?.filter((heading) => among.has(heading)) ?? []);
}

function wordsOf(headings: readonly (Heading | Group)[]): Words {
  const known = exactWords.get(headings);
  if (known !== undefined) return known;
  const words = {
    whole: new Map<string, (Heading | Group)[]>(),
    bare: new Map<string, (Heading | Group)[]>(),
  };
  const add = (map: Map<string, (Heading | Group)[]>, word: string, heading: Heading | Group) => {
    const own = map.get(word) ?? [];
    if (!own.includes(heading)) map.set(word, [...own, heading]);
  };
  for (const heading of headings) {
    for (const { whole, bare } of wordingOf(heading).forms) {
      add(words.whole, whole, heading);
      add(words.bare, bare, heading);
    }
  }
  exactWords.set(headings, words);
  return words;
}

/** Answers already given: a table prints few different labels, most of them many times. */
const answers = new WeakMap<object, WeakMap<LabelText, Match<Heading | Group> | typeof NONE>>();
const NONE = Symbol('no heading');

/**
 * The heading that fits a printed label best; undefined where none is alike.
 * @param headings a list that stays the same object between calls, as answers are remembered by it
 */
export function bestOf<T extends Heading | Group>(
  printed: LabelText,
  headings: readonly T[],
): Match<T> | undefined {
  let known = answers.get(headings);
  if (known === undefined) {
    known = new WeakMap();
    answers.set(headings, known);
  }
  const before = known.get(printed);
  if (before !== undefined) return before === NONE ? undefined : (before as Match<T>);
  const answer = findBest(printed, headings);
  known.set(printed, answer ?? NONE);
  return answer;
}

function findBest<T extends Heading | Group>(
  printed: LabelText,
  headings: readonly T[],
): Match<T> | undefined {
  const [exact] = exactly(printed, headings);
  if (exact !== undefined) return { value: exact, score: 1 };
  let best: T | undefined;
  let score = 0;
  for (const heading of headings) {
    const found = fitness(printed, heading);
    if (found <= score) continue;
    score = found;
    best = heading;
  }
  return best === undefined || score < ALIKE ? undefined : { value: best, score };
}
