import type { Doubt, FigureClaim } from '../core/claim';
import { type Flow, flowOf, type Meant, meaningOf } from './meaning';
import type { Mention, Sentence } from './mentions';
import { isApproximate, placeOf, quoteOf, type Reader, statedOf } from './reader';

/** A claim with the mention that made it, for what is built on top. */
export interface Found {
  readonly mention: Mention;
  readonly claim: FigureClaim;
}

/** Counters of what the forms count. */
const COUNTERS = new Set([
  '件',
  '件次',
  '宗',
  '起',
  '条',
  '例',
  '次',
  '项',
  '项次',
  '份',
  '个',
  '桩',
  '单',
  '笔',
  '部',
  '',
]);

/** Every figure of a sentence that a table should print as well. */
export function figuresIn(sentence: Sentence, reader: Reader, startFlow: Flow | null): Found[] {
  const found: Found[] = [];
  let flow = startFlow;
  let strange = false;
  let foreignCases = false;
  for (const mention of sentence.mentions) {
    const labels = mention.labels;
    for (const label of labels) {
      const meant = meaningOf(label, mention.state, reader.about, flow);
      if (meant === null || !fits(meant, mention)) continue;
      // A subject that is not known stays the subject of the clauses after it.
      strange = mention.label.relations.has('own') ? false : strange;
      const doubts = new Set<Doubt>(meant.doubts);
      if (strange) doubts.add('wording');
      if (label.unknownBefore.length > 0 && doubts.has('wording')) strange = true;
      if (mention.quantity.rounded || isApproximate(mention.label, mention.post)) doubts.add('approximate');
      // Cases of a reviewing body stay its own when their results are told.
      const isCase = /^(?:review|litigation)/.test(meant.meaning.terms[0] ?? '');
      if (isCase && doubts.has('subject')) foreignCases = true;
      if (isCase && foreignCases) doubts.add('subject');
      if (isCase && ofEither(mention, sentence.mentions)) doubts.add('subject');
      // 新制定 5 件 in brackets after documents that were opened are some of those.
      if (mention.depth > 0 && label.kinds.has('act') && !label.kinds.has('document')) doubts.add('wording');
      if (mention.state.wished) doubts.add('wording');
      found.push({ mention, claim: claimOf(mention, meant, [...doubts], reader) });
    }
    flow = flowOf(mention.label) ?? flow;
  }
  return found;
}

function fits(meant: Meant, mention: Mention): boolean {
  const { quantity } = mention;
  if (meant.meaning.terms.includes('fees')) return quantity.unit === '元';
  const [first = ''] = meant.meaning.terms;
  if (['licensing', 'penalties', 'coercion'].includes(first) && quantity.unit === '条') return false;
  return COUNTERS.has(quantity.unit) && quantity.decimals === 0;
}

function claimOf(mention: Mention, meant: Meant, doubts: readonly Doubt[], reader: Reader): FigureClaim {
  const { quantity, span } = mention;
  return {
    kind: 'figure',
    meaning: meant.meaning,
    wide: meant.wide,
    stated: statedOf(reader, quantity.value, quantity.number),
    at: placeOf(reader, span),
    quote: quoteOf(reader, span),
    doubts,
    ...(quantity.unit === '元' ? { money: quantity.step } : {}),
  };
}

/** 行政复议 6 件、行政诉讼 2 件，维持 7 件: results of which of the two is not said. */
function ofEither(mention: Mention, mentions: readonly Mention[]): boolean {
  if (mention.label.kinds.has('remedy') || mention.label.kinds.has('stage')) return false;
  let at = mentions.indexOf(mention) - 1;
  while (at >= 0 && mentions[at]?.label.kinds.has('result') === true) at -= 1;
  const last = mentions[at];
  const before = mentions[at - 1];
  if (!isTotal(last) || !isTotal(before) || last?.separator === 'semi') return false;
  return last?.depth === mention.depth && last.depth === before?.depth;
}

function isTotal(mention: Mention | undefined): boolean {
  if (mention === undefined || mention.label.kinds.has('result')) return false;
  return mention.label.kinds.has('remedy') || mention.label.kinds.has('stage');
}
