import type { LineData, StackData } from '../../components/charts/data';

/** Figures of made-up agencies for charts. */

export const LONG = '云汀市临澜区人力资源和社会保障局（区退役军人事务局）政务服务中心';

export function point(year: number, value: string | null) {
  return { year, value, text: value ?? '未印出' };
}

/** Eight years of two agencies: 2017 is missing, 2020 has no figure, forms change with 2019 and 2021. */
export const lines: LineData = {
  series: [
    {
      key: 'a',
      name: '云汀市教育局',
      points: [
        point(2015, '12'),
        point(2016, '0'),
        point(2018, '7'),
        point(2019, '9'),
        point(2020, null),
        point(2021, '30'),
        point(2022, '31'),
      ],
    },
    {
      key: 'b',
      name: LONG,
      points: [point(2018, '8'), point(2019, '10'), point(2020, '11'), point(2021, '29')],
    },
  ],
  breaks: [
    { year: 2019, label: '2019 年起用新表式' },
    { year: 2021, label: '2021 年起用新表式' },
  ],
};

export const parts: StackData['parts'] = [
  '予以公开',
  '部分公开',
  '不予公开',
  '无法提供',
  '不予处理',
  '其他处理',
].map((name, index) => ({ key: String(index), name }));
