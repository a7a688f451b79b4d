/** Cases of the soft checks that look at what a report says of itself: years, dates, parts, the form used. */
import type { SoftContext } from '../../lib/core/soft';
import { type Cases, row } from './soft-case';
import { contextWith, reportWith } from './soft-report';

const mixed: SoftContext = {
  ...contextWith('2019', {}, { year: 2023, titleYear: 2023, periodYear: 2023, published: null }),
  report: {
    ...reportWith('2019'),
    editions: { disclosed: '2021', requests: '2019', remedies: '2019' },
    edition: 'mixed',
  },
};
const emptyRequests = Object.fromEntries(
  Object.keys(reportWith('2021').figures)
    .filter((field) => field.startsWith('requests.'))
    .map((field) => [field, '']),
);

export const pageCases: Cases = {
  'form.empty': [
    {
      name: 'a table without a character',
      prints: emptyRequests,
      finds: ['requests'],
      says: ['第三部分', 'Part 3'],
    },
    {
      name: 'a table of dashes',
      prints: Object.fromEntries(Object.keys(emptyRequests).map((field) => [field, '/'])),
      finds: null,
    },
    { name: 'a table with one figure', prints: { ...emptyRequests, ...row('received') }, finds: null },
    {
      name: 'a text part without text',
      context: { ...contextWith('2021'), parts: { problems: 'empty' } },
      finds: ['problems'],
      says: ['第五部分', 'Part 5'],
    },
  ],
  'form.missingPart': [
    {
      name: 'a text part without heading',
      context: { ...contextWith('2019'), parts: { overview: 'missing', other: 'missing' } },
      finds: ['overview', 'other'],
      says: ['未找到第一部分', 'Part 1 (overview) was not found'],
    },
    {
      name: 'an empty text part',
      context: { ...contextWith('2019'), parts: { other: 'empty' } },
      finds: null,
    },
  ],
  'page.period': [
    {
      name: 'last year left in',
      identity: { periodYear: 2022 },
      finds: [''],
      says: ['统计期限写的是 2022 年，报告年度为 2023 年', 'names 2022; the report is for 2023'],
    },
    { name: 'the same year', identity: { periodYear: 2023 }, finds: null },
    { name: 'no such sentence', identity: { periodYear: null }, finds: null },
  ],
  'page.title': [
    {
      name: 'last year left in',
      identity: { titleYear: 2022 },
      finds: [''],
      says: ['标题写的是 2022 年', 'The title names 2022'],
    },
    { name: 'no year in it', identity: { titleYear: null }, finds: null },
    { name: 'a report of unknown year', identity: { titleYear: 2022, year: null }, finds: null },
  ],
  'form.edition': [
    {
      name: 'the older form',
      edition: '2019',
      identity: { year: 2022, titleYear: 2022, periodYear: 2022, published: null },
      finds: ['2019'],
      says: ['2022 年的报告应使用 2021 年版', 'the form for 2022 is that of 2021'],
    },
    {
      name: 'the newer form too early',
      edition: '2021',
      identity: { year: 2020, titleYear: 2020, periodYear: 2020, published: null },
      finds: ['2021'],
    },
    {
      name: 'the statistics after their time',
      edition: '2014',
      identity: { year: 2019, titleYear: 2019, periodYear: 2019, published: null },
      finds: ['2014'],
    },
    {
      name: 'one part of a mixed report',
      context: mixed,
      finds: ['2019'],
      says: ['第三部分（依申请公开）用的是 2019 年版表式', 'The 2019 form is used in part 3 (requests)'],
    },
    {
      name: 'the last year of a form',
      edition: '2014',
      identity: { year: 2018, published: null, titleYear: null, periodYear: null },
      finds: null,
    },
    {
      name: 'years after the last form',
      edition: '2021',
      identity: { year: 2029, published: null, titleYear: null, periodYear: null },
      finds: null,
    },
    { name: 'an unknown year', edition: '2019', identity: { year: null }, finds: null },
  ],
  'page.deadline': [
    {
      name: 'a department in February',
      identity: { published: '2024-02-01' },
      finds: [''],
      says: [
        '公布日期为 2024-02-01，最迟应于 2024-01-31',
        'Published on 2024-02-01; it was due by 2024-01-31',
      ],
    },
    {
      name: 'a government in April',
      edition: '2019',
      identity: { agency: '望川县人民政府', published: '2021-04-01' },
      finds: [''],
      says: ['2021-03-31', '2021-03-31'],
    },
    { name: 'a department on the day', identity: { published: '2024-01-31' }, finds: null },
    {
      name: 'a government on the day',
      identity: { agency: '望川县人民政府', published: '2024-03-31' },
      finds: null,
    },
    {
      name: 'either of the two, in March',
      identity: { agency: '望川县人民政府办公室', published: '2024-03-01' },
      finds: null,
    },
    {
      name: 'an unknown agency after both dates',
      identity: { agency: null, published: '2024-04-01' },
      finds: [''],
    },
    {
      name: 'a department before the revision, in March',
      edition: '2014',
      identity: { published: '2017-03-20' },
      finds: null,
    },
    {
      name: 'before the revision, in April',
      edition: '2014',
      identity: { published: '2017-04-01' },
      finds: [''],
    },
    { name: 'an unknown date', identity: { published: null }, finds: null },
    { name: 'a date that is none', identity: { published: '2024' }, finds: null },
  ],
};
