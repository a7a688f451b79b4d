/** Cases of the soft checks that look at figures: one that speaks and a near miss that is silent, at least. */
import { type Cases, row } from './soft-case';
import type { Prints } from './soft-report';

const items = (key: string, previous: string, change: string, decisions = '0'): Prints => ({
  [`disclosed.${key}.previous`]: previous,
  [`disclosed.${key}.change`]: change,
  ...(key === 'fees' ? {} : { [`disclosed.${key}.decisions`]: decisions }),
});
const documents2021 = (key: string, issued: string, repealed: string, inForce: string): Prints => ({
  [`disclosed.${key}.issued`]: issued,
  [`disclosed.${key}.repealed`]: repealed,
  [`disclosed.${key}.inForce`]: inForce,
});

export const figureCases: Cases = {
  'requests.withoutApplications': [
    {
      name: 'outcomes and no request',
      prints: { ...row('granted', '2', '0', '0', '0', '0', '0', '2'), ...row('handled', '2') },
      finds: [''],
      says: ['三（一）予以公开·自然人 2', 'Granted, natural persons 2'],
      fields: ['requests.granted.naturalPerson', 'requests.granted.total', 'requests.handled.naturalPerson'],
    },
    {
      name: 'blank lines 一 and 二',
      prints: {
        ...row('received', '', '', '', '', '', '', ''),
        ...row('carriedIn', '', '', '', '', '', '', ''),
        ...row('granted', '2'),
      },
      finds: [''],
    },
    {
      name: 'requests carried over',
      prints: { ...row('granted', '2'), ...row('carriedIn', '2') },
      finds: null,
    },
    { name: 'an unreadable line', prints: { ...row('granted', '2'), ...row('received', '?O') }, finds: null },
    {
      name: 'a line not printed',
      prints: { ...row('granted', '2'), 'requests.received.total': null },
      finds: null,
    },
  ],
  'form.count': [
    {
      name: 'below zero',
      prints: { 'review.upheld': '-1' },
      finds: ['review.upheld'],
      says: ['行政复议·结果维持为 -1', 'is -1'],
      fields: ['review.upheld'],
    },
    { name: 'not whole', prints: row('granted', '0', '1.5'), finds: ['requests.granted.business'] },
    {
      name: 'not whole in the statistics',
      edition: '2014',
      prints: { 'statistics.received.total': '1.5' },
      finds: ['statistics.received.total'],
    },
    { name: 'a change below zero', edition: '2019', prints: items('licensing', '9', '-4'), finds: null },
    { name: 'an amount with a fraction', prints: { 'disclosed.fees.amount': '43.788' }, finds: null },
    { name: 'an unreadable count', prints: { 'review.upheld': '?-1-' }, finds: null },
  ],
  'form.yearLike': [
    {
      name: 'the year in a cell',
      prints: { 'disclosed.licensing.decisions': '2023' },
      finds: ['disclosed.licensing.decisions'],
      says: ['为 2023，与报告年度（2023）相近', 'is 2023, close to the year of the report (2023)'],
    },
    {
      name: 'the year after, where nothing adds up',
      prints: { 'requests.granted.business': '2024' },
      finds: ['requests.granted.business'],
    },
    {
      name: 'in the statistics',
      edition: '2014',
      prints: { 'statistics.complaints': '2016' },
      finds: ['statistics.complaints'],
    },
    { name: 'two years off', prints: { 'disclosed.licensing.decisions': '2025' }, finds: null },
    {
      name: 'a total that its parts bear out',
      prints: { 'review.upheld': '2000', 'review.overturned': '23', 'review.total': '2023' },
      finds: null,
    },
    { name: 'an amount', prints: { 'disclosed.fees.amount': '2023' }, finds: null },
    {
      name: 'a report of unknown year',
      prints: { 'disclosed.licensing.decisions': '2023' },
      identity: { year: null },
      finds: null,
    },
  ],
  'form.rows': [
    {
      name: 'penalties and coercion alike',
      edition: '2019',
      prints: { ...items('penalties', '145', '7', '0'), ...items('coercion', '145', '7', '0') },
      finds: ['penalties=coercion'],
      says: [
        '“行政处罚”与“行政强制”各栏数字完全相同（145、7、0）',
        'Penalties and Coercive measures have the same figures (145, 7, 0)',
      ],
      fields: ['penalties', 'coercion'].flatMap((key) => [
        `disclosed.${key}.previous`,
        `disclosed.${key}.change`,
        `disclosed.${key}.decisions`,
      ]),
    },
    {
      name: 'one figure differs',
      edition: '2019',
      prints: { ...items('penalties', '145', '7', '0'), ...items('coercion', '145', '8', '0') },
      finds: null,
    },
    {
      name: 'outcomes alike in two columns',
      prints: {
        ...row('received', '24', '10', '0', '0', '0', '0', '34'),
        ...row('granted', '12', '5', '0', '0', '0', '0', '17'),
        ...row('unable.notHeld', '12', '5', '0', '0', '0', '0', '17'),
      },
      finds: ['granted=unable.notHeld'],
    },
    {
      name: 'a single request each',
      prints: {
        ...row('received', '3', '0', '0', '0', '0', '0', '3'),
        ...row('granted', '1', '0', '0', '0', '0', '0', '1'),
        ...row('unable.notHeld', '1', '0', '0', '0', '0', '0', '1'),
        ...row('notHandled.repeat', '1', '0', '0', '0', '0', '0', '1'),
      },
      finds: null,
    },
    {
      name: 'all that came in was granted',
      prints: {
        ...row('received', '312', '45', '0', '0', '0', '0', '357'),
        ...row('granted', '312', '45', '0', '0', '0', '0', '357'),
        ...row('handled', '312', '45', '0', '0', '0', '0', '357'),
      },
      finds: null,
    },
    {
      name: 'carried in and carried on alike',
      prints: { ...row('carriedIn', '12', '5'), ...row('carriedOut', '12', '5') },
      finds: ['carriedIn=carriedOut'],
    },
    {
      name: 'blank rows',
      edition: '2019',
      prints: { ...items('penalties', '', '', ''), ...items('coercion', '', '', '') },
      finds: null,
    },
  ],
  'disclosed.items.negative': [
    {
      name: 'more taken off than there were',
      edition: '2019',
      prints: items('coercion', '3', '-4', '1'),
      finds: ['coercion'],
      says: ['行政强制：上一年项目数量加本年增/减为 -1', 'make -1'],
      fields: ['disclosed.coercion.previous', 'disclosed.coercion.change'],
    },
    { name: 'fees too', edition: '2019', prints: items('fees', '0', '-1'), finds: ['fees'] },
    { name: 'all taken off', edition: '2019', prints: items('coercion', '4', '-4', '1'), finds: null },
    { name: 'items not filled in', edition: '2019', prints: items('coercion', '', '-4', '1'), finds: null },
  ],
  'disclosed.items.sum': [
    {
      name: 'decisions are the sum',
      edition: '2019',
      prints: items('penalties', '14', '28', '42'),
      finds: ['penalties'],
      says: ['处理决定数量 42 恰为', 'the decisions, 42, are exactly'],
      fields: ['disclosed.penalties.previous', 'disclosed.penalties.change', 'disclosed.penalties.decisions'],
    },
    {
      name: 'with a blank change',
      edition: '2019',
      prints: items('licensing', '9', '', '9'),
      finds: ['licensing'],
    },
    { name: 'one more', edition: '2019', prints: items('penalties', '14', '28', '43'), finds: null },
    { name: 'all zero', edition: '2019', prints: items('penalties', '4', '-4', '0'), finds: null },
    { name: 'decisions blank', edition: '2019', prints: items('penalties', '14', '28', ''), finds: null },
  ],
  'disclosed.documents.total': [
    {
      name: 'fewer in all than this year',
      edition: '2019',
      prints: { 'disclosed.normativeDocs.published': '5', 'disclosed.normativeDocs.total': '4' },
      finds: ['normativeDocs'],
      says: ['对外公开总数量为 4，少于本年新公开数量 5', '4 published in all, fewer than the 5'],
      fields: ['disclosed.normativeDocs.published', 'disclosed.normativeDocs.total'],
    },
    {
      name: 'as many',
      edition: '2019',
      prints: { 'disclosed.normativeDocs.published': '5', 'disclosed.normativeDocs.total': '5' },
      finds: null,
    },
    {
      name: 'a total not filled in',
      edition: '2019',
      prints: { 'disclosed.normativeDocs.published': '5', 'disclosed.normativeDocs.total': '' },
      finds: null,
    },
  ],
  'disclosed.documents.inForce': [
    {
      name: 'more issued than in force and repealed',
      prints: documents2021('normativeDocs', '6', '1', '4'),
      finds: ['normativeDocs'],
      says: ['现行有效加本年废止为 5，少于本年制发 6', 'make 5, fewer than the 6'],
      fields: [
        'disclosed.normativeDocs.inForce',
        'disclosed.normativeDocs.repealed',
        'disclosed.normativeDocs.issued',
      ],
    },
    {
      name: 'with a blank repealed',
      prints: documents2021('normativeDocs', '6', '', '5'),
      finds: ['normativeDocs'],
    },
    { name: 'just as many', prints: documents2021('normativeDocs', '6', '1', '5'), finds: null },
    { name: 'in force not filled in', prints: documents2021('normativeDocs', '6', '1', ''), finds: null },
  ],
  'disclosed.regulations': [
    {
      name: 'a county bureau with regulations',
      prints: documents2021('regulations', '0', '0', '3'),
      finds: [''],
      says: ['望川县教育局无规章制定权', '望川县教育局 cannot issue regulations'],
      fields: [
        'disclosed.regulations.issued',
        'disclosed.regulations.repealed',
        'disclosed.regulations.inForce',
      ],
    },
    {
      name: 'in the older form',
      edition: '2019',
      prints: { 'disclosed.regulations.total': '1' },
      finds: [''],
    },
    { name: 'none', prints: documents2021('normativeDocs', '0', '0', '3'), finds: null },
    {
      name: 'a city that may have districts',
      prints: documents2021('regulations', '0', '0', '3'),
      identity: { agency: '云汀市人民政府', published: null },
      finds: null,
    },
    {
      name: 'an unknown agency',
      prints: documents2021('regulations', '0', '0', '3'),
      identity: { agency: null },
      finds: null,
    },
  ],
};
