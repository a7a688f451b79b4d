import type { Visit } from '../../lib/archive/keeping';
import { plain } from '../publisher/markups';
import type { PrintedFigure } from '../publisher/model';
import { publish } from '../publisher/publish';

/** The page of a visit of the made archive, as the notice of 2019 or 2021 prints it. */
export function pageOfVisit({ identity, report }: Visit): string {
  const { editions } = report;
  const { agency, year, title } = identity;
  const edition = (one: string | undefined) => {
    if (one !== '2019' && one !== '2021') throw new Error(`${title} is not on the form of 2019 or 2021`);
    return one;
  };
  if (agency === null || year === null) throw new Error(`${title} has no agency or year`);
  const figures = Object.entries(report.figures).map(([field, figure]): [string, PrintedFigure] => [
    field,
    { text: figure.text, value: figure.is === 'number' ? figure.value : null },
  ]);
  return publish(
    {
      agency,
      year,
      title,
      disclosedEdition: edition(editions.disclosed),
      requestsEdition: edition(editions.requests),
      figures: Object.fromEntries(figures),
      text: {
        opening: [`本报告由${agency}编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`],
        overview: [`${year}年，本机关依照规定办理政府信息公开申请。`],
        problems: ['栏目更新的及时程度还需提高。'],
        other: ['无其他需要报告的事项。'],
      },
      meta: { index: `${year}-001`, published: identity.published ?? '', site: agency },
    },
    plain,
  ).html;
}
