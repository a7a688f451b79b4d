import type { Claim, Doubt, FigureClaim, Meaning, Span, SumClaim, TextAbout, TextBlock } from '../core/claim';
import { sum } from '../core/decimal';
import { finish, type Steps } from '../core/steps';
import { categoryOf, isCount } from './category';
import { type Found, figuresIn } from './figures';
import { labelBetween } from './label';
import { type FoundList, isSaid, listsIn } from './lists';
import type { Mention, Stretch } from './mentions';
import { sentenceOf, sentencesIn } from './mentions';
import { type Namer, namerFor } from './own';
import { type Carry, carryAfter, NOTHING, placeOf, quoteAt, type Reader, statedOf } from './reader';
import { sharesIn } from './shares';
import { sourceOf } from './source';
import { endingOf, START, type State, statesOf } from './state';
import { tellingLength } from './telling';
import { type Token, tokensOf } from './tokens';
import { unfiguredIn } from './unfigured';

export type * from '../core/claim';
export { checkClaims } from './check';

/**
 * Reads what a text claims: figures that tables should print as well, parts that should add up, shares.
 * @param blocks paragraphs and headings in printed order; places in claims are counted within them
 * @returns claims in printed order, doubtful ones included (see `Claim.doubts`)
 */
export function readClaims(blocks: readonly TextBlock[], about: TextAbout): Claim[] {
  return finish(readClaimsSteps(blocks, about));
}

/**
 * The same with a rest after each block, for pages that must not stand still; see `readClaims`.
 * @param lengthOf how much of a text in comparable form has to be read; reading more finds the same claims
 */
export function* readClaimsSteps(
  blocks: readonly TextBlock[],
  about: TextAbout,
  lengthOf: (text: string) => number = tellingLength,
): Steps<Claim[]> {
  const claims: Claim[] = [];
  let heading: State = START;
  let part: number | null = null;
  const namer = namerFor(about.agency);
  for (const [index, block] of blocks.entries()) {
    yield;
    if (block.part !== undefined && block.part !== part) {
      part = block.part;
      heading = stateOfPart(part);
    }
    const leads = block.isHeading === true || isHeading(block.text);
    const read = readBlock(block.text, index, heading, about, namer, leads ? null : lengthOf);
    claims.push(...read.claims);
    if (leads) {
      const named = read.state.domain ?? stateOfPart(part).domain;
      heading = { ...START, domain: named, informed: read.state.informed || part === 4 };
    }
  }
  return claims;
}

/** A line with a number before it and no full stop. */
const HEADING =
  /^\s*(?:[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]|[一二三四五六七八九十]{1,3}\s*[、.．]|\d{1,2}\s*[、.．](?!\d))[^。；;]{2,40}[。.]?\s*$/;

/** With its number and white space. */
const LONGEST_HEADING = 60;

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && HEADING.test(text);
}

/** What a statutory part of the report is about before its text says anything. */
function stateOfPart(part: number | null): State {
  if (part === 3) return { ...START, domain: 'requests', informed: true };
  if (part === 4) return { ...START, informed: true };
  return START;
}

function readBlock(
  original: string,
  block: number,
  from: State,
  about: TextAbout,
  namer: Namer,
  lengthOf: ((text: string) => number) | null,
): { readonly claims: Claim[]; readonly state: State } {
  const source = sourceOf(original);
  const claims: Claim[] = [];
  let state = from;
  const length = lengthOf === null ? source.text.length : lengthOf(source.text);
  if (length === 0) return { claims, state };
  const text = source.text.slice(0, length);
  const reader: Reader = { original, source, block, about };
  const stretches = sentencesIn(namer(tokensOf(text), text));
  let carry: Carry = NOTHING;
  let earlier: readonly Mention[] = [];
  let before: readonly Found[] = [];
  for (let at = 0; at < stretches.length; at += 1) {
    const stretch = stretches[at];
    const next = stretches[at + 1];
    if (stretch === undefined) break;
    const isRead = stretch.hasFigures || stretch.isTelling;
    const states = isRead ? statesOf(stretch.tokens, state, about) : NO_STATES;
    const ending = isRead ? (states.at(-1) ?? state) : endingOf(stretch.tokens, state, about);
    let told = NOTHING_TOLD;
    if (stretch.hasFigures) {
      const sentence = sentenceOf(stretch, states);
      const figures = stretch.means ? withoutWhole(figuresIn(sentence, reader, carry), next) : NONE_FOUND;
      const counts = sentence.mentions.filter(isCount);
      const lists = listsIn(counts, earlier, () => countsIn(next, ending, about), text);
      const found =
        lists.length === 0 ? figures : figures.filter((one) => !lists.some((list) => isDue(one, list)));
      const unfigured = unfiguredIn(sentence, reader, carry, found, lists);
      if (found.length + unfigured.length > 0) append(claims, settled([...found.map(claimOf), ...unfigured]));
      for (const list of lists) if (isSaid(list)) claims.push(sumOf(list, reader));
      append(claims, balanceOf(found, reader, before));
      append(claims, sharesIn(sentence, earlier, lists, reader));
      carry = { ...carryAfter(carry, found), last: counts.at(-1) ?? carry.last };
      told = {
        ofOtherTime: found.some(({ claim }) => claim.doubts.includes('period')),
        ofOthers: found.some(({ claim }) => claim.doubts.includes('scope')),
      };
      before = found;
      if (counts.length > 0) earlier = counts;
    } else if (stretch.isTelling) {
      const unfigured = unfiguredIn(sentenceOf(stretch, states), reader, carry, NONE_FOUND, NO_LISTS);
      append(claims, settled(unfigured));
      before = NONE_FOUND;
    }
    state = next === undefined ? ending : nextState(ending, beginningOf(next.tokens, text), told);
  }
  if (claims.length > 1) claims.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  return { claims, state };
}

/** 行政复议 5 件。其中涉及政府信息公开 2 件: the former are of all kinds. */
function withoutWhole(found: readonly Found[], next: Stretch | undefined): readonly Found[] {
  const first = next?.tokens[0];
  if (next === undefined || first?.is !== 'word' || first.what !== 'ofWhich') return found;
  const figure = next.tokens.findIndex(({ is }) => is === 'figure');
  if (!labelBetween(next.tokens, 1, figure).marks.includes('information')) return found;
  return found.map((one) => {
    const { kinds, marks } = one.mention.label;
    if (!kinds.includes('remedy') || marks.includes('information')) return one;
    const doubts = [...new Set<Doubt>([...one.claim.doubts, 'subject'])];
    return { ...one, claim: { ...one.claim, doubts } };
  });
}

/** Two figures for one thing in a sentence: neither is certain, or only the one that can mean nothing else. */
function settled(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  if (claims.length < 2) return claims;
  let all = claims;
  for (let at = 0; at < claims.length; at += 1) {
    const claim = claims[at];
    if (claim !== undefined && isUnclear(claim, claims))
      all = all.map((one) => (one === claim ? { ...claim, doubts: ['wording'] } : one));
  }
  return all;
}

function isUnclear(claim: FigureClaim, claims: readonly FigureClaim[]): boolean {
  if (claim.doubts.length > 0) return false;
  for (let at = 0; at < claims.length; at += 1) {
    const one = claims[at];
    if (one === undefined || one.doubts.length > 0 || one.stated.value === claim.stated.value) continue;
    if (isSameMeaning(one, claim) && (claim.wide || !one.wide)) return true;
  }
  return false;
}

function isSameMeaning({ meaning: one }: FigureClaim, { meaning: other }: FigureClaim): boolean {
  if (one.applicant !== other.applicant || one.terms[0] !== other.terms[0]) return false;
  return one.terms.length === other.terms.length && one.terms[1] === other.terms[1];
}

function append(claims: Claim[], more: readonly Claim[]): void {
  if (more.length > 0) claims.push(...more);
}

/** 申请总量 134 件，由新收 126 件和上年结转 8 件构成: what was to be answered, for which the forms have no row. */
function isDue({ mention }: Found, { whole, parts }: FoundList): boolean {
  if (mention !== whole || whole.label.kinds.includes('receiving')) return false;
  return parts.some(({ label }) => label.marks.includes('carriedIn'));
}

const NO_STATES: readonly State[] = [];
const NONE_FOUND: readonly Found[] = [];
const NO_LISTS: readonly FoundList[] = [];
const NOTHING_TOLD: ToldOf = { ofOtherTime: false, ofOthers: false };

function claimOf({ claim }: Found): FigureClaim {
  return claim;
}

function countsIn(stretch: Stretch | undefined, from: State, about: TextAbout): Mention[] {
  if (stretch === undefined || !stretch.hasFigures) return [];
  return sentenceOf(stretch, statesOf(stretch.tokens, from, about)).mentions.filter(isCount);
}

const BEGINNING = 8;

function beginningOf(tokens: readonly Token[], text: string): string {
  const start = tokens[0]?.start;
  return start === undefined ? '' : text.slice(start, start + BEGINNING);
}

const GOES_ON = ['其中', '这其中', '上述'];
/** A year, the body itself, or the number of another point. */
const OWN_AGAIN =
  /^(?:作为被|以.{1,4}为被|\d{4}年|全年|本年|我局|本|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、)/;

/** The same, without what tells the time alone: 全市收到 152 件。全年办结 150 件 is of the city still. */
const OWN_BODY =
  /^(?:作为被|以.{1,4}为被|我局|本(?!年)|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、)/;

/** Whose figures a sentence told, and of when, besides those of the body and its year. */
interface ToldOf {
  readonly ofOtherTime: boolean;
  readonly ofOthers: boolean;
}

/** What a new sentence takes over: its subject; time and scope only where it goes on with 其中. */
function nextState(ending: State, following: string, told: ToldOf): State {
  // 2022 年收到 48 件。办结 45 件: of the same year.
  const staysThere = told.ofOtherTime && !OWN_AGAIN.test(following);
  const goesOn = staysThere || GOES_ON.some((word) => following.startsWith(word));
  return {
    ...START,
    domain: ending.domain,
    informed: ending.informed,
    withdrawn: ending.withdrawn,
    scope:
      ending.scope === 'foreign' && !(told.ofOthers ? OWN_BODY : OWN_AGAIN).test(following)
        ? 'foreign'
        : 'own',
    period: goesOn ? ending.period : 'own',
  };
}

function sumOf(list: FoundList, reader: Reader): SumClaim {
  const members = [...list.parts, list.whole];
  const span: Span = {
    start: Math.min(...members.map((one) => one.span.start)),
    end: Math.max(...members.map((one) => one.span.end)),
  };
  const at = placeOf(reader, span);
  const stated = (one: Mention) => statedOf(reader, one.quantity.value, one.quantity.number);
  return {
    kind: 'sum',
    parts: list.parts.map(stated),
    whole: [stated(list.whole)],
    instead: insteadOf(list),
    at,
    quote: quoteAt(reader, at),
    doubts: [],
  };
}

function insteadOf({ parts, whole }: FoundList): Meaning[] {
  const first = parts[0];
  // A sum that is said after its parts is of nothing else.
  if (first !== undefined && whole.span.start > first.span.start) return [];
  const category = first === undefined ? 'generic' : categoryOf(first);
  if (category !== 'outcome' && category !== 'applicant' && category !== 'channel') return [];
  return [['handled'], ['received'], ['received', 'carriedIn']].map((terms) => ({
    terms,
    applicant: 'total',
  }));
}

function isHandled({ claim }: Found): boolean {
  return claim.meaning.terms[0] === 'handled';
}

function isReceived({ claim }: Found): boolean {
  return claim.meaning.terms[0] === 'received' || claim.meaning.terms[0] === 'newlyReceived';
}

function isCarried({ claim }: Found): boolean {
  return claim.meaning.terms[0] === 'carriedIn';
}

/**
 * 新收 a 件，上年结转 b 件，答复 c 件，结转下年 d 件: a + b = c + d.
 * @param before what the sentence before told, which may have begun it
 */
function balanceOf(ending: readonly Found[], reader: Reader, before: readonly Found[]): SumClaim[] {
  const endsIt = ending.some(isHandled) && !ending.some(isReceived);
  const found = endsIt ? [...before, ...ending] : ending;
  if (found.length < 4 || !found.some(isCarried)) return [];
  const one = (term: string) => {
    const fit = found.filter(({ claim }) => {
      const { meaning } = claim;
      return meaning.applicant === 'total' && meaning.terms.length === 1 && meaning.terms[0] === term;
    });
    return fit.length === 1 ? fit[0] : undefined;
  };
  const received = one('newlyReceived') ?? one('received');
  const four = [received, one('carriedIn'), one('handled'), one('carriedOut')];
  const [a, b, c, d] = four;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  // 撤回 2 件, 延期办结 3 件 are left out of the four.
  if (four.some((each) => each?.claim.doubts.some((one) => one !== 'scope'))) return [];
  const both = (...each: Found[]) => sum(each.map(({ claim }) => claim.stated.value));
  // 收到 may count what was carried over as well.
  if (both(a, b) !== both(c, d) && both(a) === both(c, d)) return [];
  const spans = [a, b, c, d].map(({ mention }) => mention.span);
  const span = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  const at = placeOf(reader, span);
  return [
    {
      kind: 'sum',
      parts: [a.claim.stated, b.claim.stated],
      whole: [c.claim.stated, d.claim.stated],
      instead: [],
      at,
      quote: quoteAt(reader, at),
      doubts: [],
    },
  ];
}
