import type { ExportReport } from './record';

/** What a file's name tells of the reports in it. */
export type Named = Pick<ExportReport, 'agency' | 'year'>;

/** UTF-8 bytes that every file system in use lets a name have, with room for a mark such as " (1)". */
const MOST_BYTES = 200;
/** Characters that Windows, macOS or Linux refuse in names, and those that print nothing or turn the direction. */
const REFUSED = /[<>:"/\\|?*\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * The name of an export's file, sorting by year and then by agency: `gouji-2020-某某局-figures.csv`,
 * `gouji-2014-2023-某某局-wide.csv`, `gouji-2020-60-figures.csv` for sixty agencies.
 * @param part what is in it: `figures`, `findings`, `cite`
 * @param extension without its dot
 */
export function fileName(reports: readonly Named[], part: string, extension: string): string {
  const years = reports.flatMap(({ year }) => year ?? []);
  const first = years.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = years.reduce((most, year) => Math.max(most, year), Number.NEGATIVE_INFINITY);
  const span = years.length === 0 ? [] : first === last ? [String(first)] : [`${first}-${last}`];
  const agencies = [...new Set(reports.map(({ agency }) => agency))];
  const [only] = agencies;
  const who = agencies.length > 1 ? String(agencies.length) : safe(only ?? '');
  const tail = `-${part}.${extension}`;
  const head = ['gouji', ...span, ...(who === '' ? [] : [who])].join('-');
  return `${cutTo(head, MOST_BYTES - tail.length)}${tail}`;
}

function safe(text: string): string {
  return text
    .replace(REFUSED, ' ')
    .replace(/\s+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** As many whole characters from the front as fit into so many bytes of UTF-8. */
function cutTo(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let room = bytes;
  let kept = '';
  for (const character of text) {
    room -= encoder.encode(character).length;
    if (room < 0) break;
    kept += character;
  }
  return kept.replace(/[-.\s]+$/, '');
}
