import { describe, expect, it } from 'vitest';
import { placeOf } from '../../lib/archive/list';

describe('the place in an agency’s name', () => {
  it.each([
    ['汶上县住房和城乡建设局', '汶上县'],
    ['山东省济宁市汶上县财政局', '山东省济宁市汶上县'],
    ['杭州市财政局', '杭州市'],
    ['苏州工业园区管理委员会', '苏州工业园区'],
    ['甘肃省礼县人民政府', '甘肃省礼县'],
    ['凉山彝族自治州西昌市水利局', '凉山彝族自治州西昌市'],
    ['温州市瓯海区市场监督管理局', '温州市瓯海区'],
    ['国家档案局', ''],
    ['', ''],
  ])('of %s is %j', (agency, place) => {
    expect(placeOf(agency)).toBe(place);
  });
});
