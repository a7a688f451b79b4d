/** One body's reports of two years: the later with failing checks, and with a text that contradicts its table. */
import type { PrintedReport } from '../publisher/model';
import { sampleNamed } from '../samples';
import { pageOf } from './findings-pages';

const { printed } = sampleNamed('planted-errors-2022');
if (printed === undefined) throw new Error('the sample prints no report');
export const AGENCY = printed.agency;

/** The same body's report of a year, with a text that says how many requests there were. */
function ofYear(base: PrintedReport, year: number, said: string): PrintedReport {
  const moved = (text: string) => text.replaceAll(String(base.year), String(year));
  return {
    ...base,
    year,
    title: moved(base.title),
    text: { ...base.text, opening: base.text.opening.map(moved), overview: [said] },
    meta: { ...base.meta, published: `${year + 1}-01-17` },
  };
}

export const now = pageOf(
  () => ofYear(printed, 2022, '2022年，本机关收到政府信息公开申请70件。'),
  '/kept-2022.html',
);
export const before = pageOf(
  () => ofYear(printed, 2021, '2021年，本机关收到政府信息公开申请78件。'),
  '/kept-2021.html',
);

/** The later report, and a check of it that fails: a row of one total with swapped digits. */
export const ID = `2022 ${AGENCY}`;
export const ROW = 'requests.applicants:unable.notHeld';
