import type { Doubt, FigureClaim } from '../core/claim';
import { isWhole } from '../core/decimal';
import { doubterFor, kindOf } from './doubts';
import { flowOf, type Meant } from './meaning';
import { asRow, meantBy, withAct } from './meant';
import type { Mention, Sentence } from './mentions';
import { type Carry, placeOf, quoteAt, type Reader, statedOf } from './reader';
import { labelOfWhole, sharedIn, wholeOfOthers } from './whose';

/** A claim with the mention that made it, for what is built on top. */
export interface Found {
  readonly mention: Mention;
  readonly claim: FigureClaim;
}

/** Counters of what the forms count. */
const COUNTERS = new Set(['件', '件次', '宗', '起', '条', '例', '次', '项', '项次', '份', '']);
/** Documents are counted with these as well. */
const DOCUMENT_COUNTERS = new Set(['个', '部']);
/** All that the forms count and the money of fees: 12 场 and 3 % mean none of it. */
const UNITS = new Set([...COUNTERS, ...DOCUMENT_COUNTERS, '元']);

/** Every figure of a sentence that a table should print as well. */
export function figuresIn(sentence: Sentence, reader: Reader, carry: Carry): Found[] {
  const { mentions } = sentence;
  const found: Found[] = [];
  if (mentions.length === 0) return found;
  const doubtsOf = doubterFor(sentence, carry);
  const shared = sharedIn(sentence.tokens);
  // 办结 65 件。从申请人看，自然人 58 件: of those that came in, perhaps.
  let flow = carry.flow === 'handled' && mentions[0]?.opener !== 'ofWhich' ? null : carry.flow;
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at];
    const last = mentions[at - 1];
    if (mention === undefined) break;
    const isShared = shared.length > 0 && shared.some(({ from, to }) => from < mention.at && mention.at < to);
    const whole = isShared ? wholeOfOthers(mention, sentence, reader.about.agency) : undefined;
    for (let one = 0; one < mention.labels.length; one += 1) {
      const own = mention.labels[one];
      if (own === undefined) break;
      // 全系统新收 486 件，其中省局机关 64 件: said of both.
      const label =
        whole !== undefined && own.marks.length === 0
          ? labelOfWhole(whole)
          : withAct(asRow(own, mention, mentions[at + 1]), mention, last);
      const read = UNITS.has(mention.quantity.unit) ? meantBy(mention, label, sentence, reader, flow) : null;
      const meant = read !== null && fits(read, mention) ? read : null;
      const doubts = doubtsOf({ mention, last, label, meant, isShared, whole });
      if (meant !== null) found.push({ mention, claim: claimOf(mention, meant, doubts, reader) });
    }
    flow = flowOf(mention.label) ?? flow;
  }
  return found;
}

/** 行政许可事项 1714 项 may be decisions or kinds of them. */
function isLoose(mention: Mention, reader: Reader): boolean {
  if (!mention.label.kinds.includes('decision')) return false;
  return /事项|项目/.test(reader.source.text.slice(mention.span.start, mention.span.end));
}

const DOCUMENTS: ReadonlySet<string> = new Set(['normativeDocs', 'regulations']);
const DECISIONS: ReadonlySet<string> = new Set(['licensing', 'penalties', 'coercion']);

function fits(meant: Meant, mention: Mention): boolean {
  const { quantity } = mention;
  if (meant.meaning.terms.includes('fees'))
    return quantity.unit === '元' || (quantity.unit === '' && quantity.value === '0');
  const kind = kindOf(meant);
  if (quantity.unit === '条' && DECISIONS.has(kind)) return false;
  if (!isWhole(quantity.value)) return false;
  if (DOCUMENTS.has(kind) && DOCUMENT_COUNTERS.has(quantity.unit)) return true;
  return COUNTERS.has(quantity.unit);
}

function claimOf(mention: Mention, meant: Meant, doubts: readonly Doubt[], reader: Reader): FigureClaim {
  const { quantity, span } = mention;
  const at = placeOf(reader, span);
  const claim: FigureClaim = {
    kind: 'figure',
    meaning: meant.meaning,
    wide: meant.wide,
    loose: isLoose(mention, reader),
    stated: statedOf(reader, quantity.value, quantity.number),
    at,
    quote: quoteAt(reader, at),
    doubts,
  };
  return quantity.unit === '元' ? { ...claim, money: quantity.step } : claim;
}
