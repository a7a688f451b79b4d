import { relations } from './relations';
import { FIGURE_PATTERN, type Token } from './tokens';
import { anyOf } from './tree';

/** What a claim is made with: a figure, or a word that denies or says that all was done. The rest of a text only leads there. */

/** Words that say that something was done, and may say so of everything. */
export const DONE: readonly string[] = ['已', '已经', '现已', '目前已', '已答复', '已办结'];
const WORDS = [
  ...[relations.not, relations.zeroEvent, relations.all, relations.each].flatMap((list) => list.split(' ')),
  ...DONE,
];
/** Without one of these a clause without a figure claims nothing. */
export const TELLING: ReadonlySet<string> = new Set(WORDS);

/** Whether a word may make a claim without a figure. */
export function isTelling(token: Token): boolean {
  return token.is === 'word' && TELLING.has(token.text);
}

/** Every word of what may be claimed without a figure has one of these in it. */
const NAMES =
  '申请|复议|诉|许可|处罚|强制|收费|结转|转结|转[入下次至由]|结存|留[待至]|顺延|跨年|下年|来年|文件|规章|结|复|办|处理|理完|[予以意部全定分不]公开|公开决定|提供|区分处理|自然人|个人|公民|法人|企业|机构|组织|事务所|维持|纠|审|判决|遗留|途径|秘密|事务|过程性|第三方|稳定|禁止|执法案|查询|掌握|制作|现成|不明确|出版|重复|大量反|信访|举报|已获取|补正|缴';
/** Whether a text names what may be claimed without a figure. */
export const NAMING = new RegExp(NAMES);

const DENIED = anyOf(WORDS);
/** Between the two, which stand in one clause: no clause is longer, and without an end a text that is none would be gone through again from every place. */
const WITHIN = '[^。!?]{0,60}?';
/** As far as the last such place of a text: a figure, or such a word with what it may be said of near it. */
const LAST = new RegExp(
  `^[^]*(?:${FIGURE_PATTERN}|(?:${DENIED})(?=${WITHIN}(?:${NAMES}))|(?:${NAMES})${WITHIN}(?:${DENIED}))`,
);
/** Where sentences end; a title may have the signs within. */
const STOPS = /《[^《》]*》|[。!?]/g;
const STOP = /[。!?]/g;

/**
 * How much of a text in comparable form has to be read for its claims: as far as the end of the last sentence
 * that may make one. Native code finds it, so that most of a report costs next to nothing.
 */
export function tellingLength(text: string): number {
  const last = LAST.exec(text)?.[0].length ?? 0;
  if (last === 0) return 0;
  if (!text.includes('《')) {
    STOP.lastIndex = last - 1;
    const found = STOP.exec(text);
    return found === null ? text.length : found.index + 1;
  }
  STOPS.lastIndex = 0;
  for (let found = STOPS.exec(text); found !== null; found = STOPS.exec(text))
    if (found[0].length === 1 && STOPS.lastIndex >= last) return STOPS.lastIndex;
  return text.length;
}
