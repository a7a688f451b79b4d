import { type Edition, fieldId, type Group, type Heading, type TableForm } from '../core/form';
import { equal } from './identities';

const remedies: readonly Group[] = [
  { key: 'review', label: '行政复议' },
  {
    key: 'litigation.direct',
    label: '未经复议直接起诉',
    spellings: ['未经复议起诉', '未经行政复议直接起诉', '直接起诉'],
  },
  {
    key: 'litigation.afterReview',
    label: '复议后起诉',
    spellings: ['行政复议后起诉', '经复议后起诉'],
  },
];

const results: readonly Heading[] = [
  { key: 'upheld', label: '结果维持', spellings: ['维持'] },
  { key: 'overturned', label: '结果纠正', spellings: ['纠正', '结果纠错'] },
  { key: 'otherResult', label: '其他结果', spellings: ['其它结果'] },
  { key: 'pending', label: '尚未审结', spellings: ['尚未办结', '未审结'] },
  { key: 'total', label: '总计', spellings: ['合计', '总数', '共计'] },
];

/** Section 四: 政府信息公开行政复议、行政诉讼情况. One row of fifteen figures, the same in every edition since 2019. */
export function remediesForm(edition: Extract<Edition, '2019' | '2021'>): TableForm {
  return {
    section: 'remedies',
    edition,
    prefix: '',
    rowGroups: [],
    columnGroups: [{ key: 'litigation', label: '行政诉讼' }, ...remedies],
    blocks: [
      {
        rows: [{ key: '', label: '' }],
        columns: remedies.flatMap((remedy) =>
          results.map((result) => ({ ...result, key: fieldId(remedy.key, result.key), group: remedy.key })),
        ),
      },
    ],
    identities: remedies.map((remedy) =>
      equal(
        `${remedy.key}.results`,
        '',
        results.filter((result) => result.key !== 'total').map((result) => fieldId(remedy.key, result.key)),
        fieldId(remedy.key, 'total'),
      ),
    ),
  };
}
