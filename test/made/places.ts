/** Names of bodies that do not exist: no place of these names is on any map. */

const FIRST = ['岚', '霁', '澄', '棠', '樟', '苇', '鹭', '昉', '砚', '笙'] as const;
const CITY = ['汀', '陂', '屿', '浔', '墟', '泮'] as const;
const COUNTY = ['泠', '坳', '埠', '溆', '塬', '簏'] as const;
/** Before a city's name where all names are taken. */
const SIDES = ['', '东', '西', '南', '北'] as const;
const KINDS = ['县', '区', '县', '市', '县'] as const;
const OFFICES = [
  ['教育局', '住房和城乡建设局'],
  ['发展和改革局', '卫生健康局'],
  ['人力资源和社会保障局', '交通运输局'],
  ['自然资源和规划局', '民政局'],
  ['财政局', '农业农村局'],
] as const;

/** Counties of a city. */
const COUNTIES = KINDS.length;

export interface MadePlace {
  /** 岚汀市 */
  readonly city: string;
  /** 霁泠县 */
  readonly county: string;
  /** Both bodies with their place's whole name: 岚汀市霁泠县教育局. */
  readonly agencies: readonly [string, string];
}

/** @param index from 0 on; 300 cities of five places each have names of their own */
export function madePlace(index: number): MadePlace {
  const number = Math.floor(index / COUNTIES);
  const round = Math.floor(number / (FIRST.length * CITY.length));
  const city = `${at(SIDES, round)}${at(FIRST, number)}${at(CITY, Math.floor(number / FIRST.length) + number)}市`;
  const county = `${at(FIRST, index * 3 + 1)}${at(COUNTY, Math.floor(index / FIRST.length))}${at(KINDS, index)}`;
  const [one, other] = at(OFFICES, index + number);
  return { city, county, agencies: [`${city}${county}${one}`, `${city}${county}${other}`] };
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to take turns');
  return item;
}
