import type { Token } from './tokens';

/** A name of the reporting body, and what is known of its parts. */
interface Name {
  readonly text: string;
  /** Where the last sign of a place stands: 县 of 清河市柳塘县公安局. */
  readonly level: number;
  /** Where 和 parts what the body does; no further than `level` where nothing does. */
  readonly half: number;
  /** Whether 机关 and 本级 after it mean the body without those under it: 省厅机关, 县卫健局本级. */
  readonly hasItself: boolean;
}

function nameOf(text: string): Name {
  const level = levelOf(text);
  const half = text.slice(level + 1).search(/[和与及]/) + level + 1;
  return { text, level, half, hasItself: !LARGE.test(text) };
}

/** Shorter abbreviations could be anything. */
const LEAST = 3;
const MOST = 40;

/**
 * How long the name, or a short one, stands at a place of a text: characters that all stand in it, in its order, the
 * last one its last: 县住建局 in a report of 汶上县住房和城乡建设局. 0 where none does.
 */
function ownNameAt(text: string, at: number, name: Name): number {
  if (SEVERAL.includes(text.charAt(at - 1) || ' ')) return 0;
  // 市社保局 is not 市人力资源和社会保障局: of both halves something is named.
  let isOfFirst = name.half <= name.level;
  let isAbove = false;
  let from = 0;
  let found = 0;
  for (let i = 0; i < MOST; i += 1) {
    const character = text.charAt(at + i);
    const position = character === '' ? -1 : name.text.indexOf(character, from);
    if (position < 0) break;
    // 市公安局 is not 清河市柳塘县公安局.
    if (position < name.level && LEVELS.includes(character)) isAbove = true;
    else if (position === name.level) isAbove = false;
    from = position + 1;
    isOfFirst ||= position > name.level && position < name.half;
    if (from !== name.text.length || isAbove || !isOfFirst) continue;
    const length = i + 1 + (name.hasItself ? itselfAt(text, at + i + 1) : 0);
    if (length >= LEAST) found = length;
  }
  return found;
}

const ITSELF = ['机关', '本级', '本部'];
/** Signs of places whose governments have departments that report for themselves. */
export const PLACE_SIGNS = '省市县区旗州盟';
const LEVELS = `${PLACE_SIGNS}镇乡`;
/** What a county or city government means by 县政府本级 may be less than its tables print. */
const LARGE = new RegExp(`[${PLACE_SIGNS}](?:人民政府)?$`);

function itselfAt(text: string, at: number): number {
  return ITSELF.find((word) => text.startsWith(word, at))?.length ?? 0;
}

/** 三县气象局, 各区水务局: several bodies of that name; 原市旅游局: one that was. */
const SEVERAL = '一二三四五六七八九十两几各原';

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
  const namers = [agency, ...shorter(agency), ...(place === null ? [] : [place])].map(namerOf);
  const shortest = shortestNames(agency);
  return (tokens, text) => {
    const named = namers.reduce((all, put) => put(all, text), tokens);
    // Native code looks first: few texts have such a name.
    if (!shortest.some((name) => text.includes(name))) return named;
    return (shortest.includes(CENTRE) ? whole(named) : named).map((one) => asOwn(one, shortest));
  };
}

const CENTRE = '中心';

/** 中 is a word of its own, which cuts 中心 in two: put together where nothing before says of what it is the centre. */
function whole(tokens: readonly Token[]): readonly Token[] {
  const all: Token[] = [];
  tokens.forEach((token, at) => {
    const before = all.at(-1);
    const of = tokens[at - 2];
    const isFirst = of === undefined || of.is === 'break' || of.is === 'year' || of.is === 'number';
    const isCentre = isFirst || (of.is === 'word' && (of.what === 'filler' || of.what === 'ownYear'));
    if (token.is !== 'unknown' || before?.text !== '中' || !token.text.startsWith('心') || !isCentre) {
      all.push(token);
      return;
    }
    const end = before.end + 1;
    all[all.length - 1] = { ...before, is: 'unknown', what: null, text: CENTRE, end };
    if (token.text.length > 1) all.push({ ...token, text: token.text.slice(1), start: end });
  });
  return all;
}

/** 发展和改革委 of 发展和改革委员会, 市政府办 of 市人民政府办公室: the end is left out, too. */
function shorter(agency: string): readonly string[] {
  if (agency.endsWith('委员会')) return [agency.slice(0, -2)];
  return agency.endsWith('办公室') ? [agency.slice(0, -2)] : [];
}

/** What a body is, by the end of its name. Few names are asked, once each: patterns would cost more to make. */
const KINDS =
  '总局 总署 分局 支队 大队 调查队 学校 学院 大学 中学 小学 医院 公司 集团 海关 法院 检察院 银行 中心'.split(
    ' ',
  );
const SCHOOLS: ReadonlySet<string> = new Set(['大学', '学院', '中学', '小学']);
/** 城市, 社区, 市场 and the like, by what stands before or after the sign. */
const NO_PLACES: ReadonlySet<string> = new Set(
  '城镇 城乡 城市 乡村 市场 市政 市容 社区 景区 园区 小区 地区 区划'.split(' '),
);

/** Where the last sign of a place stands in a name: 市 of 清河市公安局; -1 where none does. */
function levelOf(agency: string): number {
  for (let at = agency.length - 1; at >= 0; at -= 1) {
    const isWord =
      NO_PLACES.has(agency.slice(Math.max(0, at - 1), at + 1)) || NO_PLACES.has(agency.slice(at, at + 2));
    if (LEVELS.includes(agency.charAt(at)) && !isWord) return at;
  }
  return -1;
}

/** 学院 of 清河职业技术学院, 市局 of 清河市公安局: too short to be looked for anywhere, but as all that stands in a place. */
function shortestNames(agency: string): readonly string[] {
  if (agency.endsWith('管理委员会') || agency.endsWith('管委会')) return ['管委会'];
  if (agency.endsWith('公司') && agency.includes('集团')) return ['公司', '集团', '集团公司'];
  if (agency.endsWith('街道办事处')) return ['街道'];
  const kind = KINDS.find((one) => agency.endsWith(one));
  if (kind !== undefined) return SCHOOLS.has(kind) ? [kind, '学校'] : [kind];
  const [level, end] = [levelOf(agency), agency.slice(-1)];
  return level < 0 || !'局委厅办院'.includes(end) ? [] : [`${agency.charAt(level)}${end}`];
}

/** 总局 is somebody else's, unless it is the body's own. */
function isOneOf(token: Token, names: readonly string[]): boolean {
  const mayBeOwn = token.is === 'unknown' || (token.is === 'word' && token.what === 'foreign');
  return mayBeOwn && names.includes(token.text);
}

function asOwn(token: Token, names: readonly string[]): Token {
  return isOneOf(token, names) ? { ...token, is: 'word', what: 'own' } : token;
}

function namerOf(agency: string): Namer {
  // Most texts have no such run of its characters.
  const units = agency.split('').map(escaped);
  const [any, last] = [`[${units.join('')}]`, units.at(-1)];
  const run = new RegExp(`${any}{${LEAST - 1},}${last}|${any}*${last}(?:${ITSELF.join('|')})`, 'g');
  const name = nameOf(agency);
  return (tokens, text) => {
    run.lastIndex = 0;
    const first = run.exec(text);
    return first === null ? tokens : named(tokens, text, name, run, first);
  };
}

/** A UTF-16 unit as patterns write it, whatever it means to them. */
function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function named(
  tokens: readonly Token[],
  text: string,
  name: Name,
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
    const at = token.is === 'unknown' ? startIn(token.text, token.start, text, name) : token.start;
    const length = isTheirs(found.at(-1), text, at) ? 0 : ownNameAt(text, at, name);
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

/** 各县（市、区）市场监管局, 邻县水务局: those of other places. */
function isTheirs(last: Token | undefined, text: string, at: number): boolean {
  const isOwnPlace = last?.is === 'word' && last.what === 'ownPlace';
  const isForeign = last?.is === 'word' && last.what === 'foreign';
  if (last === undefined || isOwnPlace) return false;
  return (isForeign && last.end === at) || ANOTHER_PLACE.test(text.slice(Math.max(0, at - 2), at));
}

const ANOTHER_PLACE = new RegExp(`[${LEVELS}]\\)?$`);

function startIn(unknown: string, start: number, text: string, name: Name): number {
  for (let i = 0; i < unknown.length; i += 1) {
    // 邻县气象局: another place's.
    const isOfPlace = i > 0 && LEVELS.includes(unknown.charAt(i - 1));
    if (!isOfPlace && ownNameAt(text, start + i, name) > 0) return start + i;
  }
  return start;
}
