import { type Label, labelOf } from './label';
import type { Mention } from './mentions';
import type { Token } from './tokens';

/**
 * Labels of figures whose words stand together: 新收、结转分别为 10 件、2 件; 行政复议、行政诉讼各 1 件. A figure
 * with such words and no label of its own gets none.
 * @returns null where no figure has such words
 */
export function distributed(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): ReadonlyMap<Mention, Label[]> | null {
  if (!mentions.some(mayDeal)) return null;
  const spread = new Map<Mention, Label[]>();
  mentions.forEach((mention, order) => {
    const { relations } = mention.pre;
    if (relations.includes('respectively')) {
      const at = mention.before.findIndex((token) => token.is === 'word' && token.what === 'respectively');
      const labels = partsOf(heads(tokens, mention, at));
      const figures = [mention, ...bareAfter(mentions, order)];
      if (labels.length < 2) return;
      figures.forEach((figure, position) => {
        const label = labels[position];
        spread.set(figure, labels.length === figures.length && label !== undefined ? [label] : []);
      });
      return;
    }
    const each = relations.includes('each');
    const labels = each || isZero(mention) ? partsOf(mention.before) : [];
    const single = mention.label.relations.includes('sum') || mention.label.relations.includes('together');
    if (labels.length > 1 && (each || !single) && labels.every(isHead)) spread.set(mention, labels);
  });
  return spread;
}

function mayDeal(mention: Mention): boolean {
  const { relations } = mention.pre;
  return relations.includes('respectively') || relations.includes('each') || isZero(mention);
}

function isZero(mention: Mention): boolean {
  return mention.quantity.value === '0';
}

/** Joint labels of things that each have a figure of their own. */
function isHead(label: Label): boolean {
  return label.marks.length > 0;
}

/** The words before 分别; where a comma stands right before it, those of the clause before. */
function heads(tokens: readonly Token[], mention: Mention, at: number): readonly Token[] {
  const own = mention.before.slice(0, at);
  if (labelOf(own).marks.length > 0) return own;
  let start = mention.at - mention.before.length - 1;
  const clause: Token[] = [];
  for (start -= 1; start >= 0; start -= 1) {
    const token = tokens[start];
    if (token === undefined || token.is === 'figure') break;
    if (token.is === 'break' && token.what !== 'pause') break;
    clause.unshift(token);
  }
  return clause;
}

const JOINING = new Set(['和', '及', '与', '以及']);

/** Splits words at 、 and 和 into labels that mean something. */
function partsOf(tokens: readonly Token[]): Label[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    const part = parts.at(-1);
    const splits =
      (token.is === 'break' && token.what === 'pause') ||
      (token.is === 'word' && token.what === 'filler' && JOINING.has(token.text));
    if (splits) parts.push([]);
    else part?.push(token);
  }
  return parts.map(labelOf).filter((label) => label.marks.length > 0);
}

/** The figures right after one that have no words of their own. */
function bareAfter(mentions: readonly Mention[], order: number): Mention[] {
  const bare: Mention[] = [];
  for (const mention of mentions.slice(order + 1)) {
    const isBare =
      mention.label.marks.length === 0 &&
      mention.pre.unknownBefore.length === 0 &&
      mention.opener === null &&
      (mention.separator === 'pause' || mention.separator === 'comma' || mention.separator === null);
    if (!isBare) break;
    bare.push(mention);
  }
  return bare;
}
