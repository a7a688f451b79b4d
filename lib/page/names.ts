/** Ends of names of bodies that publish reports. */
const BODY = /(?:[厅室会局委部署院处镇乡县区市省州盟旗站所行馆社队办]|政府|中心|街道|公司|集团|基地)$/;

/** Whether a name ends as names of public bodies do. */
export function isBody(name: string): boolean {
  return BODY.test(name) && !/网站$/.test(name);
}

/** Whether every character of the short name stands in the long one, in order: 县住建局 in 汶上县住房和城乡建设局. */
export function abbreviates(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}

/** Whether one of two names is the other in short: a blank one is any. */
export function mayBeSame(a: string, b: string): boolean {
  return abbreviates(a, b) || abbreviates(b, a);
}
