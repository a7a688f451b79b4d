import type { Group, Heading } from '../core/form';

/** 申请人情况: the columns of section 三, the same in every edition since 2019. */
export const applicants: readonly Heading[] = [
  { key: 'naturalPerson', label: '自然人' },
  { key: 'business', label: '商业企业', group: 'organisations' },
  { key: 'research', label: '科研机构', group: 'organisations' },
  {
    key: 'nonprofit',
    label: '社会公益组织',
    group: 'organisations',
    spellings: ['社会组织', '公益组织', '社会公益性组织'],
  },
  { key: 'legal', label: '法律服务机构', group: 'organisations' },
  { key: 'other', label: '其他', group: 'organisations', spellings: ['其它'] },
  { key: 'total', label: '总计', spellings: ['合计', '总数', '共计'] },
];

/** Keys of the columns that make up the total. */
export const applicantParts: readonly string[] = applicants
  .map((applicant) => applicant.key)
  .filter((key) => key !== 'total');

export const applicantGroups: readonly Group[] = [
  { key: 'applicants', label: '申请人情况' },
  {
    key: 'organisations',
    label: '法人或其他组织',
    spellings: ['法人或者其他组织', '法人和其他组织', '法人及其他组织'],
  },
];
