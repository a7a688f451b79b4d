import type { Form, Heading } from '../core/form';
import { remediesForm } from './remedies';
import { requestsForm } from './requests';

const documents: readonly Heading[] = [
  { key: 'made', label: '本年新制作数量' },
  { key: 'published', label: '本年新公开数量' },
  { key: 'total', label: '对外公开总数量' },
];

const previous: Heading = {
  key: 'previous',
  label: '上一年项目数量',
  spellings: ['上年项目数量'],
};
const change: Heading = {
  key: 'change',
  label: '本年增/减',
  spellings: ['本年增减', '本年度增/减'],
  figure: { type: 'change' },
};
const decisions: Heading = { key: 'decisions', label: '处理决定数量' };

/** 国办公开办函〔2019〕60号 (试行): for the reports of 2019 and 2020. */
export const edition2019: Form = {
  edition: '2019',
  notice: '国办公开办函〔2019〕60号',
  years: [2019, 2020],
  tables: [
    {
      section: 'disclosed',
      edition: '2019',
      prefix: 'disclosed',
      rowGroups: [],
      columnGroups: [],
      blocks: [
        {
          title: '第二十条第（一）项',
          columns: documents,
          rows: [
            { key: 'regulations', label: '规章' },
            {
              key: 'normativeDocs',
              label: '规范性文件',
              spellings: ['行政规范性文件'],
            },
          ],
        },
        {
          title: '第二十条第（五）项',
          columns: [previous, change, decisions],
          rows: [
            { key: 'licensing', label: '行政许可' },
            { key: 'otherServices', label: '其他对外管理服务事项' },
          ],
        },
        {
          title: '第二十条第（六）项',
          columns: [previous, change, decisions],
          rows: [
            { key: 'penalties', label: '行政处罚' },
            { key: 'coercion', label: '行政强制' },
          ],
        },
        {
          title: '第二十条第（八）项',
          columns: [previous, change],
          rows: [{ key: 'fees', label: '行政事业性收费' }],
        },
        {
          title: '第二十条第（九）项',
          columns: [
            { key: 'projects', label: '采购项目数量' },
            {
              key: 'amount',
              label: '采购总金额',
              figure: { type: 'amount', unit: 'yuan' },
            },
          ],
          rows: [{ key: 'procurement', label: '政府集中采购' }],
        },
      ],
      identities: [],
    },
    requestsForm('2019'),
    remediesForm('2019'),
  ],
};
