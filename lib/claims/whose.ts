import { isTopic } from './around';
import { isCount } from './category';
import { type Label, labelBetween } from './label';
import type { Mention, Sentence } from './mentions';
import { PLACE_SIGNS } from './own';
import type { Token } from './tokens';

/** Where figures may be those of others: everywhere, or within the bracket that names them. */
export function sharedIn(
  tokens: readonly Token[],
): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  const open: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.is === 'break') {
      if (token.what === 'open') open.push(at);
      else if (token.what === 'close') open.pop();
    } else if (token?.is === 'word' && token.what === 'foreign' && !isTopic(tokens, at)) {
      const from = open.at(-1);
      const close = tokens.findIndex(
        (other, place) => place > at && other.is === 'break' && other.what === 'close',
      );
      found.push(from === undefined || close < 0 ? EVERYWHERE : { from, to: close });
    }
  }
  return found;
}

const EVERYWHERE = { from: -1, to: Number.POSITIVE_INFINITY };

const GOVERNMENT = new RegExp(`[${PLACE_SIGNS}]人民政府(?:办公室|办公厅)?$`);

/** The figure of others that one is the body's own part of: 全省新收 486 件，其中省局机关 64 件. */
export function wholeOfOthers(
  mention: Mention,
  { mentions }: Sentence,
  agency: string | null,
): Mention | undefined {
  // Of a county or city government the tables may hold either.
  if (agency !== null && GOVERNMENT.test(agency)) return undefined;
  const isOwn = mention.before.some((token) => token.is === 'word' && token.what === 'own');
  if (!isOwn || !mention.state.listed || mention.state.scope !== 'own') return undefined;
  const [whole, ...more] = mentions.filter((one) => one.at < mention.at && isCount(one) && !one.state.listed);
  // 收到 486 件，办结 480 件，其中省局机关 64 件: of which of the two is not said.
  return whole?.state.scope === 'foreign' && more.length === 0 ? whole : undefined;
}

/** 以省局为被申请人的行政复议 */
export function isAgainstSelf({ before: [whom, against] }: Mention): boolean {
  return whom?.is === 'word' && whom.what === 'own' && against?.text.startsWith('为被') === true;
}

/** What is said of a figure of others, of the body's own part as well: the name of the others is no matter. */
export function labelOfWhole(whole: Mention): Label {
  return isNamedWhole(whole) ? { ...whole.label, unknownBefore: [] } : whole.label;
}

/** Whether all that is not known of the figure of others is their name: 全市公安机关, 全省税务系统. */
export function isNamedWhole(whole: Mention | undefined): boolean {
  if (whole === undefined) return false;
  return whole.before.every(({ is }, at) => is !== 'unknown' || BODIES.has(whole.before[at + 1]?.text ?? ''));
}

/** Whether a bracket right after a figure says that it is about what somebody decided. */
export function isOfOther(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at + 1];
  if (open?.is !== 'break' || open.what !== 'open') return false;
  const close = tokens.findIndex(
    (token, place) => place > at && token.is === 'break' && token.what === 'close',
  );
  const { kinds, relations } = labelBetween(tokens, at + 2, close);
  return kinds.includes('decision') || relations.includes('about');
}

/** 行政复议 6 件、行政诉讼 2 件，维持 7 件: results of which of the two is not said. */
export function ofEither(mention: Mention, mentions: readonly Mention[]): boolean {
  if (mention.label.kinds.includes('remedy') || mention.label.kinds.includes('stage')) return false;
  let at = mentions.indexOf(mention) - 1;
  while (at >= 0 && mentions[at]?.label.kinds.includes('result') === true) at -= 1;
  // 未经复议直接起诉 2 件，复议后起诉的 5 件中维持 4 件
  if (mentions[at + 1]?.opener === 'ofWhich') return false;
  const last = mentions[at];
  const before = mentions[at - 1];
  if (!isTotal(last) || !isTotal(before) || last?.separator === 'semi') return false;
  return last?.depth === mention.depth && last.depth === before?.depth;
}

function isTotal(mention: Mention | undefined): boolean {
  if (mention === undefined || mention.label.kinds.includes('result')) return false;
  return mention.label.kinds.includes('remedy') || mention.label.kinds.includes('stage');
}

const BODIES: ReadonlySet<string> = new Set(['系统', '机关', '部门', '单位']);
