import type { TextAbout } from '../../lib/claims';

/** A sentence in the manner of reports, and all that it claims, written down by reading it. */
export interface Labelled {
  readonly text: string;
  /** The heading that it stands under, where it has one. */
  readonly heading: string | null;
  readonly about: TextAbout;
  readonly edition: '2014' | '2019' | '2021';
  /** `received=47`, `received@naturalPerson=40`, `sum:47=40+7`, `share:6=12.8`; empty: claims nothing. */
  readonly claims: readonly string[];
}

export interface Setting {
  readonly heading?: string;
  readonly agency?: string | null;
  readonly year?: number | null;
  readonly edition?: Labelled['edition'];
}

/** The body and year that most sentences are about; both invented. */
const AGENCY = '清河市水务局';
const YEAR = 2023;

/** Lines of `sentence | claims`, claims parted by spaces, `-` for none. */
export function labelled(setting: Setting, lines: string): Labelled[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const bar = line.lastIndexOf(' | ');
      const claims = line.slice(bar + 3).trim();
      return {
        text: line.slice(0, bar).trim(),
        heading: setting.heading ?? null,
        about: {
          agency: setting.agency === undefined ? AGENCY : setting.agency,
          year: setting.year === undefined ? YEAR : setting.year,
        },
        edition: setting.edition ?? '2021',
        claims: claims === '-' ? [] : claims.split(/\s+/),
      };
    });
}
