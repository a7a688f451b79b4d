/** How long reading the claims of a text takes, against bringing the same text into comparable form once. */
import { checkClaims, readClaims, type TextBlock } from '../../lib/claims';
import { plain } from '../../lib/core/text';
import { reportFor } from '../claims/planted';
import { sets } from '../claims/sets';
import { compareInTurn } from './measure';
import { limited, type Part } from './part';
import { MOST_GROWTH } from './reading';

/** Characters of text that are read. */
const LENGTHS = [2_000, 20_000, 100_000] as const;

export const claimsPart: Part = {
  name: 'claims',
  heading: 'Reading what a text claims (Node), as a multiple of bringing it into comparable form',
  inBrowser: false,
  async run(turns) {
    const rows = measureClaims(turns).map(({ kind, ratios, growth }) => ({
      what: kind,
      figures: [
        ...ratios.map((ratio) => ratio.toFixed(1)),
        limited(growth.toFixed(2), growth <= MOST_GROWTH),
      ],
    }));
    const notes = ['Columns: characters of text. Growth: what a character costs, as for reading.'];
    return {
      tables: [{ what: 'text', columns: [...LENGTHS.map(String), 'growth'], rows, notes }],
      aims: [],
    };
  },
};

interface ClaimGrowth {
  readonly kind: string;
  /** Reading and checking, as a multiple of the floor, at each length. */
  readonly ratios: readonly number[];
  /** How much more a character costs in the longest text than in the one before. */
  readonly growth: number;
}

/** Kinds of text: what is repeated until it is long enough, as one block or in paragraphs. */
const kinds: readonly (readonly [name: string, sentences: readonly string[], inParagraphs: boolean])[] = [
  [
    'sentences of reports, a paragraph each',
    Object.values(sets).flatMap((set) => set.map(({ text }) => text)),
    true,
  ],
  [
    'sentences of reports, one paragraph',
    Object.values(sets).flatMap((set) => set.map(({ text }) => text)),
    false,
  ],
  ['one sentence of lists', ['其中予以公开6件，占12.8%，（其中自然人申请3件），'], false],
  ['one sentence without figures', ['进一步规范依申请公开办理流程，'], false],
  ['digits and brackets', ['1（2）3、4（'], false],
];

function blocksOf(sentences: readonly string[], length: number, inParagraphs: boolean): TextBlock[] {
  const blocks: TextBlock[] = [];
  let text = '';
  let written = 0;
  for (let at = 0; written < length; at += 1) {
    const sentence = sentences[at % sentences.length] ?? '';
    written += sentence.length;
    if (inParagraphs) blocks.push({ text: sentence });
    else text += sentence;
  }
  return inParagraphs ? blocks : [{ text }];
}

/** Short texts are read many times in one turn, so that every figure comes from as many characters. */
const TOGETHER = 100_000;

function measureClaims(turns: number): ClaimGrowth[] {
  const [one] = Object.values(sets)[0] ?? [];
  if (one === undefined) return [];
  const report = reportFor(one);
  return kinds.map(([kind, sentences, inParagraphs]) => {
    const pairs = LENGTHS.map((length) => {
      const blocks = blocksOf(sentences, length, inParagraphs);
      const times = Math.ceil(TOGETHER / length);
      return compareInTurn(
        () => repeat(times, () => blocks.map(({ text }) => plain(text))),
        () => repeat(times, () => checkClaims(readClaims(blocks, one.about), report)),
        turns,
      );
    });
    const growth = (pairs.at(-1)?.reading ?? 0) / (pairs.at(-2)?.reading ?? 1);
    return { kind, ratios: pairs.map(({ ratio }) => ratio), growth };
  });
}

function repeat(times: number, what: () => unknown): void {
  for (let time = 0; time < times; time += 1) what();
}
