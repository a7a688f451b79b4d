import { type Decimal, decimal, negate } from '../decimal';
import { compact, isNothing, REMARK, readFigure } from '../figure';
import { plain } from '../text';

/**
 * What a cell of any table says: a number with the unit printed beside it (empty where there is none),
 * nothing, words, or something with digits that is no single number.
 */
export type Quantity =
  | { readonly is: 'number'; readonly value: Decimal; readonly unit: string }
  | { readonly is: 'blank' }
  | { readonly is: 'text' }
  | { readonly is: 'unreadable' };

/** Longer text is prose, whatever digits are in it. */
const MAX_PROSE = 24;
const MAX_DIGITS = 30;

const MEASURES = [
  ...[
    '元',
    '美元',
    '港元',
    '欧元',
    '日元',
    '人次',
    '人',
    '户次',
    '户',
    '件次',
    '件',
    '项',
    '条',
    '个',
    '次',
    '宗',
  ],
  ...[
    '份',
    '起',
    '部',
    '例',
    '篇',
    '家',
    '所',
    '座',
    '台',
    '套',
    '辆',
    '艘',
    '架',
    '张',
    '册',
    '本',
    '名',
    '位',
  ],
  ...[
    '头',
    '只',
    '株',
    '亩',
    '公顷',
    '平方米',
    '平方公里',
    '平方千米',
    '立方米',
    '米',
    '千米',
    '公里',
    '毫米',
  ],
  ...[
    '厘米',
    '吨',
    '公斤',
    '千克',
    '克',
    '斤',
    '升',
    '千瓦时',
    '千瓦',
    '度',
    '小时',
    '分钟',
    '秒',
    '天',
    '周',
  ],
  ...[
    '个月',
    '个百分点',
    '分',
    '处',
    '栋',
    '幢',
    '间',
    '块',
    '批次',
    '批',
    '场',
    '期',
    '站',
    '单',
    '笔',
    '床',
    '箱',
  ],
];
/** Units, as they may stand behind a number or in brackets behind a label. */
const UNIT_WORDS = `[十百千万亿]{0,2}(?:${MEASURES.join('|')})|[万亿]|%|‰|km2|m2|m3|kwh|mwh|gwh|kw|mw|kg|mg|km|cm|mm|ha|kv|yuan|rmb|cny|usd|eur|people|persons|items|cases|hours|days|pcs|[gtmh]`;
const UNIT = new RegExp(`^(?:${UNIT_WORDS})$`, 'i');
const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+/.source;
const PREFIXES: Readonly<Record<string, string>> = {
  人民币: '元',
  '¥': '元',
  rmb: '元',
  $: '$',
  '€': '€',
  '£': '£',
};
const QUANTITY = new RegExp(
  `^(人民币|¥|rmb|[$€£])?([+-]?)(人民币|¥|[$€£])?(${NUMBER})(${UNIT_WORDS})?整?$`,
  'i',
);
/** Days and years in any spelling, times of day, ordinals: labels, no quantities. */
const DATE =
  /^第|^(?:19|20)\d{2}(?:年.*|[-/]\d{1,2}(?:[-/]\d{1,2})?|\.\d{1,2}\.\d{1,2})$|^\d{1,2}(?:月|日|号|时|点|季度|[:：]\d{2}).*$|^\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d{2}$/;

/**
 * Reads a whole cell or refuses it; nothing is taken out of the middle of a text.
 * Brackets around a number make it negative, as in accounts.
 */
export function readQuantity(text: string): Quantity {
  // Most cells are plain numbers; a long table is read while a finger is still on the button.
  if (/^-?\d{1,15}(?:\.\d{1,9})?$/.test(text)) return { is: 'number', value: decimal(text) ?? '0', unit: '' };
  // The powers are part of the unit, not marks of a footnote.
  const body = compact(text.replace(/(?<=m)[²2]/gi, '2').replace(/(?<=m)[³3]/gi, '3'));
  if (body === null) return { is: 'unreadable' };
  if (isNothing(body)) return { is: 'blank' };
  if (!/\d/.test(body)) return words(text);
  if (DATE.test(body)) return { is: 'text' };
  const figure = body.replace(/\(([^()]+)\)$/, (whole, unit: string) => (UNIT.test(unit) ? unit : whole));
  const found = number(figure) ?? inBrackets(figure) ?? number(REMARK.exec(figure)?.[1] ?? '');
  if (found !== null) return found;
  const change = readFigure(text, { type: 'change' });
  if (change.is === 'number') return { is: 'number', value: change.value, unit: '' };
  return { is: body.length > MAX_PROSE ? 'text' : 'unreadable' };
}

/** 持平 is a figure without digits. */
function words(text: string): Quantity {
  const change = readFigure(text, { type: 'change' });
  return change.is === 'number' ? { is: 'number', value: change.value, unit: '' } : { is: 'text' };
}

function number(body: string): Quantity | null {
  const match = QUANTITY.exec(body);
  if (match === null) return null;
  const [, before, sign = '', after, digits = '', unit = ''] = match;
  const prefix = before ?? after;
  // ¥5万 is 5 万元; a sign of money before any other unit contradicts it.
  const money = prefix === undefined ? undefined : PREFIXES[prefix.toLowerCase()];
  if (money !== undefined && !/^(?:[万亿]|[百千万亿]{0,2}元)?$/.test(unit)) return null;
  const bare = digits.replaceAll(',', '').replace(/^\./, '0.');
  if (bare.length > MAX_DIGITS) return null;
  const value = decimal(sign + bare);
  if (value === null) return null;
  return { is: 'number', value, unit: spelled(money === undefined ? unit : together(unit, money)) };
}

function together(unit: string, money: string): string {
  return unit.endsWith('元') ? unit : unit + money;
}

function inBrackets(body: string): Quantity | null {
  const inside = /^\(([^()+-]+)\)(%?)$/.exec(body);
  const found = inside === null ? null : number(`${inside[1]}${inside[2]}`);
  return found?.is === 'number' ? { ...found, value: negate(found.value) } : null;
}

/** One spelling of each unit. */
function spelled(unit: string): string {
  return unit
    .replace(/m2$/i, 'm²')
    .replace(/m3$/i, 'm³')
    .replace(/^(?:yuan|rmb|cny)$/i, '元');
}

/** What no label with a unit lacks: cheaper to ask than the rest. */
const MENTIONS = /[(（[［【〔/／,，%％]|位|unit/i;

/**
 * The unit that a head, a label or a caption prints: in brackets, after 单位 or at its end after a stroke.
 * @returns empty where it prints none, or several
 */
export function unitIn(text: string): string {
  if (!MENTIONS.test(text)) return '';
  const label = plain(text.replace(/(?<=m)²/gi, '2').replace(/(?<=m)³/gi, '3'));
  const said = /(?:计量)?(?:单位|units?)(?:[:：]|为|is)([^)\]】;,、\s]+)(?=$|[)\]】;])/i.exec(label)?.[1];
  if (said !== undefined) return isUnit(said) ? spelled(said) : '';
  const bracketed = [...label.matchAll(/[([【〔]([^()[\]【】〔〕]+)[)\]】〕]/g)].map(
    (found) => found[1] ?? '',
  );
  const units = [...new Set(bracketed.filter(isUnit))];
  if (units.length > 0) return units.length === 1 ? spelled(units[0] ?? '') : '';
  const last = /[/,]([^/,]+)$/.exec(label)?.[1] ?? (/%$/.test(label) ? '%' : '');
  return isUnit(last) ? spelled(last) : '';
}

/** Whether a text is the name of a unit and nothing else: the cells of a column 计量单位. */
export function isUnit(text: string): boolean {
  return UNIT.test(text);
}

/** The unit that a whole text names (件, 万元), empty where it names none. */
export function unitOf(text: string): string {
  const unit = plain(text.replace(/²/g, '2').replace(/³/g, '3'));
  return isUnit(unit) ? spelled(unit) : '';
}
