import { describe, expect, it } from 'vitest';
import { bodyOf, cannotIssueRegulations } from '../../lib/core/soft-agency';

describe('who publishes', () => {
  it.each([
    ['望川县人民政府', 'government'],
    ['广东省人民政府', 'government'],
    ['锡林郭勒盟行政公署', 'government'],
    ['汶上县住房和城乡建设局', 'department'],
    ['四川省教育厅', 'department'],
    ['望川县国有资产监督管理委员会', 'department'],
    ['教育部', 'department'],
    ['望川經濟開發區管理委員會', null],
    ['云汀高新技术产业园区管委会', null],
    ['棠溪镇人民政府', null],
    ['望川县人民政府办公室', null],
    ['城南街道办事处', null],
  ])('%s: %s', (agency, body) => {
    expect(bodyOf(agency)).toBe(body);
  });
});

describe('who surely cannot issue regulations', () => {
  it.each([
    '望川县人民政府',
    '望川县人民政府办公室',
    '北京市朝阳区人民政府',
    '广西壮族自治区南宁市青秀区人民政府',
    '鄂伦春自治旗人民政府',
    '棠溪镇人民政府',
    '棠溪乡人民政府',
    '城南街道办事处',
    '苏州市昆山市人民政府',
    '凉山彝族自治州西昌市人民政府',
    '瓯海区住房和城乡建设局',
    '牡丹江市住房和城乡建设局',
    '四川省教育厅',
  ])('%s', (agency) => {
    expect(cannotIssueRegulations(agency)).toBe(true);
  });

  it.each([
    // These can.
    '广东省人民政府',
    '北京市人民政府',
    '广西壮族自治区人民政府',
    '广西壮族自治区人民政府办公厅',
    '凉山彝族自治州人民政府',
    '教育部',
    '国家税务总局',
    // A city may have districts or not; a branch of the centre, a zone, a region: the name does not tell.
    '昆山市人民政府',
    '广东省深圳市人民政府',
    '国家税务总局望川县税务局',
    '大兴安岭地区行政公署',
    '上海市浦东新区人民政府',
    '云汀经济技术开发区管理委员会',
    '住建局',
  ])('not said of %s', (agency) => {
    expect(cannotIssueRegulations(agency)).toBe(false);
  });
});
