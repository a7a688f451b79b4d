import { compare, isWhole, subtract } from '../core/decimal';
import { categoryOf } from './category';
import { isHeld, isOne, totalOf } from './held';
import { has } from './label';
import type { Mention } from './mentions';
import { isApproximate } from './reader';
import type { Break } from './tokens';
import { isNamed, isTotal, isWholeOf, sumLast } from './total-last';

/** Parts that add up to a whole, or should. */
export interface FoundList {
  readonly parts: readonly Mention[];
  readonly whole: Mention;
  /** Whether the parts add up. */
  readonly exact: boolean;
  /** Whether a difference may be held against the text. */
  readonly sure: boolean;
}

/**
 * Every list of a sentence: a whole, then 其中 or a bracket or a colon, then its parts; or parts, then 共.
 * @param counts the counts of the sentence, see `isCount`
 * @param earlier counts of the sentence before, which a list that opens with 其中 may be parts of
 * @param later counts of the sentence after, in which a list may go on
 */
export function listsIn(
  counts: readonly Mention[],
  earlier: readonly Mention[],
  later: () => readonly Mention[],
  source: string,
): readonly FoundList[] {
  if (!counts.some(mayList)) return NO_LISTS;
  const lists: FoundList[] = [];
  const used = new Set<Mention>();
  counts.forEach((first, at) => {
    if (first.opener === null) return;
    const wholes = wholesFor(counts, at, earlier, used);
    if (wholes.length === 0) return;
    for (const run of runsFrom(counts, at)) {
      const list = judged(run, wholes, later, source);
      if (list === null) continue;
      lists.push(list);
      if (isSaid(list)) for (const part of list.parts) used.add(part);
    }
  });
  counts.forEach((total, at) => {
    const list = used.has(total) ? null : sumLast(counts, at, used, source);
    if (list !== null) lists.push(list);
  });
  return lists;
}

const NO_LISTS: readonly FoundList[] = [];

/** Whether a list is held against the text, or confirms it. */
export function isSaid({ exact, sure }: FoundList): boolean {
  return exact || sure;
}

/** 另有内部资料若干, 其余为部分公开 after the parts: there are more, and how many is not said. */
const LEFT_OPEN =
  /^[^。;\d]*若干|^[^。]*(?:另有|其余|余下)[^。;\d]*(?:[。;]|$)|^[^。;]*(?:同时(?:通过|涉及|作出|申请|提交|选择|符合|属于|存在)|多个(?:渠道|事项|内容)|多渠道|多项(?:内容|事项)|交叉|兼有|重复(?:计|统计)|分别统计)/;

/** Whether a figure opens a list, or may be the sum of one. */
function mayList(mention: Mention): boolean {
  return mention.opener !== null || isTotal(mention);
}

/** What a list may be parts of, the likeliest first. */
function wholesFor(
  counts: readonly Mention[],
  at: number,
  earlier: readonly Mention[],
  used: ReadonlySet<Mention>,
): Mention[] {
  const first = counts[at];
  const before = counts[at - 1];
  if (first === undefined) return [];
  if (first.opener === 'bracket') return before === undefined ? [] : [before];
  if (before !== undefined) {
    const rest = counts
      .slice(0, at - 1)
      .filter((one) => one.depth <= first.depth)
      .reverse();
    const near = first.depth < before.depth ? rest.find((one) => one.depth === first.depth) : before;
    return near === undefined ? [] : [near, ...rest.filter((one) => one !== near && !used.has(one))];
  }
  if (first.opener !== 'ofWhich' && (first.opener !== 'sorted' || counts.some(isTotal))) return [];
  const outer = earlier.filter((one) => one.depth === 0);
  // 收到 38 件，办结 37 件。办理结果：…: of those answered.
  const done = outer.find((one) => has(one.label, 'answered', 'worked'));
  if (first.opener === 'sorted' && categoryOf(first) === 'outcome') return done === undefined ? [] : [done];
  const lead = outer.find((one) => categoryOf(one) === 'flow' || categoryOf(one) === 'generic') ?? outer[0];
  return lead === undefined ? [] : [lead, ...outer.filter((one) => one !== lead)];
}

interface Run {
  readonly parts: readonly Mention[];
  /** Other ways to end the list. */
  readonly others: readonly (readonly Mention[])[];
  readonly open: boolean;
}

/** The parts of a list that starts at a figure, one run for each kind of part. */
function runsFrom(counts: readonly Mention[], at: number): Run[] {
  const first = counts[at];
  if (first === undefined) return [];
  const items: Mention[] = [];
  // 予以公开 88 件、部分公开 41 件，…；不予公开 73 件: what follows a semicolon may go on with the list, if it adds up.
  const further: Mention[] = [];
  let separator: Break | null = null;
  let skipping = false;
  let open = first.opener === 'includes';
  for (const mention of counts.slice(at)) {
    if (mention.depth > first.depth) continue;
    if (mention.depth < first.depth) break;
    if (mention !== first) {
      const between = mention.separator;
      if (mention.opener === 'ofWhich' || mention.opener === 'includes') {
        skipping = true;
        continue;
      }
      if (skipping && between !== 'semi') continue;
      skipping = false;
      if (mention.gap.relations.includes('sum') || mention.label.relations.includes('sum')) break;
      // 其中省厅收到 31 件；办结 205 件: what was done is no part of what came in.
      if (between === 'semi' && categoryOf(mention) === 'flow' && items.length === 1) break;
      // 用地类 208 件、融资类 317 件，已办结 1259 件: of all again.
      // 其中 1 件撤回，实际答复 7 件: nor need those be all the others.
      if (
        between === 'comma' &&
        has(mention.pre, 'answered') &&
        (mention.state.withdrawn || (items.length > 1 && !has(first.label, 'answered')))
      )
        break;
      const isFurther = between === 'semi' && separator !== null && separator !== 'semi';
      if (isFurther || further.length > 0) {
        further.push(mention);
        continue;
      }
      if (items.length === 1) separator = between;
    }
    if (mention.gap.relations.includes('open') || mention.post.relations.includes('open')) open = true;
    items.push(mention);
  }
  const runs = parted(items, open);
  const [only] = runs;
  if (only === undefined || runs.length > 1 || further.length === 0) return runs;
  const goesOn = further.every((one) => categoryOf(one) === categoryOf(first));
  return goesOn ? [{ ...only, others: [...only.others, [...items, ...further]] }] : runs;
}

function parted(items: readonly Mention[], open: boolean): Run[] {
  const runs: Mention[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const head = run?.[0];
    const isSame = head !== undefined && (categoryOf(head) === categoryOf(item) || isRest(item));
    if (run !== undefined && isSame) run.push(item);
    else runs.push([item]);
  }
  const isFlow = (run: readonly Mention[] | undefined) =>
    run?.[0] !== undefined && categoryOf(run[0]) === 'flow';
  const kept: Run[] = [];
  for (const [position, run] of runs.entries()) {
    // 办结 47 件 after a list of channels is no part of it.
    if (position > 0 && isFlow(run)) break;
    const rest = runs[position + 1];
    const carried = isFlow(rest) ? (rest ?? []).filter((one) => has(one.label, 'carriedOut', 'carried')) : [];
    const parts = withoutInner(run);
    const others: Mention[][] = [];
    if (carried.length > 0) others.push([...parts, ...carried.slice(0, 1)]);
    if (parts.length !== run.length) others.push([...run]);
    // 共办理 43 件，其中上年结转 2 件，办结 39 件，结转 4 件: 39 and 4.
    const [before, ...after] = parts;
    if (isFlow(run) && before !== undefined && has(before.label, 'carriedIn')) others.push(after);
    // 13 件，其中维持 11 件、纠正 2 件，另有 3 件尚未审结: the last may be none of those.
    const named = parts.filter((one) => !isRest(one));
    if (named.length > 1 && named.length < parts.length) others.push(named);
    const cut = parts.findIndex(
      (part, at) => at > 1 && part.separator === 'comma' && parts[1]?.separator === 'pause',
    );
    if (cut > 0) others.push(parts.slice(0, cut));
    // Parts of several kinds may be one list, if they add up.
    if (position === 0 && runs.length > 1) others.push([...items]);
    const mixed = runs.some(
      (other) => other !== run && other[0] !== undefined && categoryOf(other[0]) === 'generic',
    );
    kept.push({ parts, others, open: open || mixed });
  }
  return kept;
}

/** Rows of a group that is itself in the list are counted in it already. */
function withoutInner(run: readonly Mention[]): Mention[] {
  const marks = run.flatMap((one) => one.label.marks.filter((mark) => mark.startsWith('row:')));
  return run.filter((one) => {
    const own = one.label.marks.filter((mark) => mark.startsWith('row:'));
    return !own.some((mark) => marks.some((other) => mark !== other && mark.startsWith(`${other}.`)));
  });
}

function judged(
  run: Run,
  wholes: readonly Mention[],
  later: () => readonly Mention[],
  source: string,
): FoundList | null {
  const [main] = wholes;
  if (main === undefined) return null;
  const isRough = (one: Mention) => one.quantity.rounded || isApproximate(one.label, one.post);
  const ways = [run.parts, ...run.others];
  for (const whole of wholes) {
    for (const parts of ways) {
      if (parts.length < 2 || isRough(whole) || parts.some(isRough) || !isWholeOf(whole.label, parts))
        continue;
      if (totalOf(parts) === whole.quantity.value && sameUnits(parts, whole, true))
        return { parts, whole, exact: true, sure: true };
    }
  }
  if (run.parts.length < 2 || !isWholeOf(main.label, run.parts)) return null;
  const inexact = [main, ...run.parts].some((one) => isRough(one) || !isWhole(one.quantity.value));
  if (inexact || run.open || !sameUnits(run.parts, main, false) || !run.parts.every(isNamed)) return null;
  // Of several figures before the list, one may be its whole that was not thought of.
  const total = totalOf(run.parts);
  if (LEFT_OPEN.test(source.slice(run.parts.at(-1)?.span.end))) return null;
  if (main.state.withdrawn || run.parts.some((part) => part.state.withdrawn)) return null;
  const next = compare(total, main.quantity.value) < 0 ? later()[0] : undefined;
  if (next !== undefined && sameUnits([next], main, false)) {
    const parts = [...run.parts, next];
    const off = subtract(totalOf(parts), main.quantity.value);
    if (off === '0' || isOne(off)) return { parts, whole: main, exact: off === '0', sure: true };
  }
  return { parts: run.parts, whole: main, exact: false, sure: isHeld(run.parts, main, source) };
}

/** 其余 43 件, 其他 2 件: of the kind of the parts before it. */
export function isRest({ pre, label }: Mention): boolean {
  return pre.relations.includes('rest') && label.marks.length === 0;
}

const REQUESTS = new Set(['件', '件次', '宗', '起', '条', '例', '次', '项', '份', '']);

function sameUnits(parts: readonly Mention[], whole: Mention, exact: boolean): boolean {
  const unit = whole.quantity.unit;
  return parts.every(
    (part) =>
      part.quantity.unit === unit ||
      part.quantity.unit === '' ||
      (REQUESTS.has(unit) &&
        REQUESTS.has(part.quantity.unit) &&
        ((exact && !part.quantity.chinese) || categoryOf(part) !== 'generic')),
  );
}
