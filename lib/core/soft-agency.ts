/** What the name of an agency tells about the agency, and nothing where the name leaves doubt. */
import { plain } from './text';

/** Who publishes: a government, or a department of one. */
export type Body = 'government' | 'department';

/** Committees that run a zone or a park in a government's place: neither a department nor a government. */
const ZONE_COMMITTEE = /(?:管委会|(?:区|园|园区|基地|新城)管理委员会)$/;
const GOVERNMENT = /(?:人民政府|行政公署)$/;
const DEPARTMENT = /(?:局|厅|委员会|委|总署|部)$/;
/** A department of a local government; 部 and 署 are those of the State Council. */
const LOCAL_DEPARTMENT = /(?:局|厅|委员会|委)$/;
/** Bodies of the centre and their branches all over the country. */
const CENTRAL = /^(?:中华人民共和国|中国|国家|国务院|全国)/;
const PLACE = /^.{2,12}?(?:省|自治区|自治州|市|州|盟|县|旗|区)/;

/** Whether an agency is a government or a department; null where its name leaves that open. */
export function bodyOf(agency: string): Body | null {
  const name = plain(agency);
  // A township is a government, yet the dates of the regulation are for counties and above.
  if (GOVERNMENT.test(name)) return /[乡镇](?:人民政府)$/.test(name) ? null : 'government';
  return DEPARTMENT.test(name) && !ZONE_COMMITTEE.test(name) ? 'department' : null;
}

/**
 * Whether an agency surely cannot issue regulations (规章): only departments of the State Council, provinces,
 * and cities with districts or autonomous prefectures can. False also where the name leaves doubt, as that
 * of a city does, which may have districts or not.
 */
export function cannotIssueRegulations(agency: string): boolean {
  const name = plain(agency).replace(/(?<=人民政府)(?:办公厅|办公室)$/, '');
  if (CENTRAL.test(name)) return false;
  if (/街道办事处$/.test(name)) return true;
  if (/人民政府$/.test(name)) return isLowGovernment(name.replace(/人民政府$/, ''));
  return LOCAL_DEPARTMENT.test(name) && !ZONE_COMMITTEE.test(name) && PLACE.test(name);
}

/** @param place the place governed, with the places above it as far as the name gives them */
function isLowGovernment(place: string): boolean {
  if (/(?:自治区|地区|新区|开发区|示范区|园区|试验区|合作区|管理区)$/.test(place)) return false;
  if (/[乡镇县旗区]$/.test(place)) return true;
  // A city under another city or prefecture is of a county's rank.
  return /.(?:市|自治州|地区|盟).+市$/.test(place.replace(/^(?:北京|天津|上海|重庆)市/, ''));
}
