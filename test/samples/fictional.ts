/** Reports of agencies that do not exist: sound, wrong, half filled in, and without tables to read. */
import { markupNamed, plain } from '../publisher/markups';
import { mapFigures, withLook } from '../publisher/model';
import type { Markup } from '../publisher/publish';
import { plantError } from '../publisher/sound';
import { linlan, songpo, wangchuan, yunting } from './fictional-figures';
import { reportSample, type Sample } from './sample';

const themed = (theme: string, container: string): Markup => ({
  name: 'theme',
  line: 'plain',
  apply: (page) => withLook(page, { theme, container }),
});

/** One planted error: what is printed and what the sound report had. */
export interface Planted {
  readonly field: string;
  readonly printed: string;
  readonly sound: string;
}

/**
 * Digits swapped in one total, a digit dropped in one part, one wrong total of reviews. The first two fail a
 * row and a column each; the third could be any of five figures.
 */
export const plantedErrors: readonly Planted[] = [
  { field: 'requests.unable.notHeld.total', printed: '32', sound: '23' },
  { field: 'requests.received.business', printed: '1', sound: '11' },
  { field: 'review.total', printed: '3', sound: '4' },
];

const planted = reportSample({
  name: 'planted-errors-2022',
  host: 'zjj.yunting.gov.cn',
  path: '/xxgk/nb/2022.html',
  about: '云汀 2022 · two planted errors in section 三, one wrong total of reviews',
  report: plantedErrors.reduce((report, { field, printed }) => plantError(report, field, printed), yunting),
  markups: [markupNamed('paragraphs in cells'), themed('#7a1f2b', 'class="article-content"')],
  identities: { hold: 37, fail: 5, untold: 0 },
  failing: [
    { id: 'requests.applicants:received', left: '68', right: '78' },
    { id: 'requests.applicants:unable.notHeld', left: '23', right: '32' },
    { id: 'requests.outcomes:total', left: '86', right: '77' },
    { id: 'requests.balance:business', left: '1', right: '11' },
    { id: 'review.results', left: '4', right: '3' },
  ],
});

const sound = reportSample({
  name: 'sound-2023',
  host: 'fgj.wangchuan.gov.cn',
  path: '/zwgk/xxgknb/2023nb.shtml',
  about: '望川 2023 · the form of 2021, everything agrees',
  report: wangchuan,
  markups: [plain, themed('#20577a', 'id="ivs_content"')],
  identities: { hold: 42, fail: 0, untold: 0 },
});

/** Rows of section 三 whose 总计 is filled in although the rest of the column is blank. */
const filledTotals: readonly string[] = ['requests.received.total'];

const blankTotals = reportSample({
  name: 'blank-totals-2021',
  host: 'jyj.linlan.gov.cn',
  path: '/xxgk/2021/nb.htm',
  about: '临澜 2021 · the column 总计 is left blank but for one row',
  report: linlan,
  markups: [
    {
      name: 'totals left blank',
      line: 'figures.blank',
      apply: (page) =>
        mapFigures(page, (field) =>
          field.startsWith('requests.') && field.endsWith('.total') && !filledTotals.includes(field)
            ? { text: '', value: null }
            : null,
        ),
    },
    themed('#2a6a4c', 'class="pages_content"'),
  ],
  identities: { hold: 36, fail: 0, untold: 6 },
  untold: [
    'requests.applicants:granted',
    'requests.applicants:partlyGranted',
    'requests.applicants:unable.notHeld',
    'requests.applicants:handled',
    'requests.outcomes:total',
    'requests.balance:total',
  ],
});

const images = reportSample({
  name: 'tables-as-images-2022',
  host: 'jtj.songpo.gov.cn',
  path: '/zfxxgk/nb/202301/t20230119_81.html',
  about: '松陂 2022 · the tables are images: not checkable, never fine',
  report: songpo,
  markups: [markupNamed('tables as images'), themed('#33527e', 'class="TRS_Editor"')],
  identities: { hold: 0, fail: 0, untold: 0 },
});

const attachment = reportSample({
  name: 'attachment-2022',
  host: 'jtj.songpo.gov.cn',
  path: '/zfxxgk/nb/202301/t20230119_82.html',
  about: '松陂 2022 · the tables are in an attachment: not checkable',
  report: songpo,
  markups: [markupNamed('tables in an attachment'), themed('#33527e', 'class="TRS_Editor"')],
  identities: { hold: 0, fail: 0, untold: 0 },
});

export const fictionalSamples: readonly Sample[] = [planted, sound, blankTotals, images, attachment];
