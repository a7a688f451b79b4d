import type { Token } from './tokens';

/** Names of the reporting body, short ones included: 县住建局 in a report of 汶上县住房和城乡建设局. */

/** Shorter abbreviations could be anything. */
const LEAST = 3;
const MOST = 40;

/**
 * How long a name of the agency stands at a place of a text: characters that all stand in the agency's name, in
 * its order, the last one its last. 0 where none does.
 */
export function ownNameAt(text: string, at: number, agency: string | null): number {
  if (agency === null) return 0;
  let from = 0;
  let found = 0;
  for (let i = 0; i < MOST; i += 1) {
    const character = text.charAt(at + i);
    const position = character === '' ? -1 : agency.indexOf(character, from);
    if (position < 0) break;
    from = position + 1;
    if (from === agency.length && i + 1 >= LEAST) found = i + 1;
  }
  return found;
}

/** Ends of names of public bodies. */
export const BODY =
  /(?:局|委|委员会|厅|办|办公室|政府|街道|镇|乡|中心|学院|医院|公司|支队|大队|管委会|法院|检察院|分局|所|站)$/;

const OF_PLACE = /(?:人民政府|政府|街道办事处|办事处)$/;

/**
 * Whether a word for a place, 我区 or 全镇, is the place that the agency reports for: a government reports for its
 * whole place, a department for itself, and 我区 of a subdistrict is the district around it.
 */
export function reportsForPlace(agency: string | null, word: string): boolean {
  return agency !== null && placeOf(agency)?.endsWith(word.slice(1)) === true;
}

/** 柳塘镇 of 柳塘镇人民政府, 新桥街道 of 新桥街道办事处: the place stands for the body; null for a department. */
function placeOf(agency: string): string | null {
  if (!OF_PLACE.test(agency)) return null;
  const place = agency.replace(agency.endsWith('街道办事处') ? /办事处$/ : OF_PLACE, '');
  return place.length < LEAST ? null : place;
}

/** Puts the agency's own name, wherever the tokens of a text cut it, as one word that means the reporting body. */
export type Namer = (tokens: readonly Token[], text: string) => readonly Token[];

/** @param agency whose names are put, and that of its place; null puts none */
export function namerFor(agency: string | null): Namer {
  if (agency === null || agency === '') return (tokens) => tokens;
  const place = placeOf(agency);
  const namers = [agency, ...(place === null ? [] : [place])].map(namerOf);
  const shortest = shortestNames(agency);
  return (tokens, text) => {
    const named = namers.reduce((all, put) => put(all, text), tokens);
    return named.some((token) => isOneOf(token, shortest)) ? named.map((one) => asOwn(one, shortest)) : named;
  };
}

/** What a body is, by the end of its name. */
const KIND = /(?:学校|学院|大学|中学|小学|医院|公司|集团|海关|法院|检察院|银行)$/;
const SCHOOL = /(?:大学|学院|中学|小学)$/;
const LEVEL = /[省市县区旗州盟](?!.*[省市县区旗州盟])/;

/** 学院 of 清河职业技术学院, 市局 of 清河市公安局: too short to be looked for anywhere, but as all that stands in a place. */
function shortestNames(agency: string): readonly string[] {
  const [kind] = KIND.exec(agency) ?? [];
  if (kind !== undefined) return SCHOOL.test(agency) ? [kind, '学校'] : [kind];
  const [level] = LEVEL.exec(agency) ?? [];
  const [end] = /[局委厅办院]$/.exec(agency) ?? [];
  return level === undefined || end === undefined ? [] : [`${level}${end}`];
}

function isOneOf(token: Token, names: readonly string[]): boolean {
  return token.is === 'unknown' && names.includes(token.text);
}

function asOwn(token: Token, names: readonly string[]): Token {
  return isOneOf(token, names) ? { ...token, is: 'word', what: 'own' } : token;
}

function namerOf(agency: string): Namer {
  // Most texts have no such run of its characters.
  const units = agency.split('').map(escaped);
  const run = new RegExp(`[${units.join('')}]{${LEAST - 1},}${units.at(-1)}`, 'g');
  return (tokens, text) => {
    run.lastIndex = 0;
    const first = run.exec(text);
    return first === null ? tokens : named(tokens, text, agency, run, first);
  };
}

/** A UTF-16 unit as patterns write it, whatever it means to them. */
function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function named(
  tokens: readonly Token[],
  text: string,
  agency: string,
  run: RegExp,
  first: RegExpExecArray,
): readonly Token[] {
  const found: Token[] = [];
  let until = -1;
  let next: RegExpExecArray | null = first;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.start < until) continue;
    while (next !== null && run.lastIndex <= token.start) next = run.exec(text);
    if (next === null || token.end <= next.index) {
      found.push(token);
      continue;
    }
    const at = token.is === 'unknown' ? startIn(token.text, token.start, text, agency) : token.start;
    const length = ownNameAt(text, at, agency);
    if (length === 0 || (token.is !== 'unknown' && length <= token.end - token.start)) {
      found.push(token);
      continue;
    }
    until = at + length;
    found.push({ is: 'word', what: 'own', text: text.slice(at, until), start: at, end: until });
    // What is left of a word that was cut in two is not known.
    const cut = tokens.find((other) => other.start < until && other.end > until);
    if (cut !== undefined)
      found.push({ is: 'unknown', what: null, text: text.slice(until, cut.end), start: until, end: cut.end });
  }
  return found;
}

function startIn(unknown: string, start: number, text: string, agency: string): number {
  for (let i = 0; i < unknown.length; i += 1) if (ownNameAt(text, start + i, agency) > 0) return start + i;
  return start;
}
