import type { Form, Heading } from '../core/form';
import { remediesForm } from './remedies';
import { requestsForm } from './requests';

const decisions: readonly Heading[] = [
  {
    key: 'decisions',
    label: '本年处理决定数量',
    spellings: ['本年度处理决定数量'],
  },
];

/** 国办公开办函〔2021〕30号: for the reports of 2021 to now. */
export const edition2021: Form = {
  edition: '2021',
  notice: '国办公开办函〔2021〕30号',
  years: [2021, null],
  tables: [
    {
      section: 'disclosed',
      edition: '2021',
      prefix: 'disclosed',
      rowGroups: [],
      columnGroups: [],
      blocks: [
        {
          title: '第二十条第（一）项',
          columns: [
            {
              key: 'issued',
              label: '本年制发件数',
              spellings: ['本年度制发数'],
            },
            {
              key: 'repealed',
              label: '本年废止件数',
              spellings: ['本年度废止数'],
            },
            { key: 'inForce', label: '现行有效件数' },
          ],
          rows: [
            { key: 'regulations', label: '规章' },
            {
              key: 'normativeDocs',
              label: '行政规范性文件',
              spellings: ['规范性文件'],
            },
          ],
        },
        {
          title: '第二十条第（五）项',
          columns: decisions,
          rows: [{ key: 'licensing', label: '行政许可' }],
        },
        {
          title: '第二十条第（六）项',
          columns: decisions,
          rows: [
            { key: 'penalties', label: '行政处罚' },
            { key: 'coercion', label: '行政强制' },
          ],
        },
        {
          title: '第二十条第（八）项',
          columns: [
            {
              key: 'amount',
              label: '本年收费金额（单位：万元）',
              figure: { type: 'amount', unit: 'tenThousandYuan' },
            },
          ],
          rows: [{ key: 'fees', label: '行政事业性收费' }],
        },
      ],
      identities: [],
    },
    requestsForm('2021'),
    remediesForm('2021'),
  ],
};
