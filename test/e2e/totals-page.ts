import type { ServedPage } from './harness/server';

/** A cell as the page's markup has it: row of the table, cell of the row, both from 0; the table, if not the first. */
export type At = readonly [row: number, cell: number, table?: number];

export type Step =
  | { readonly click: At; readonly hold?: 'Shift' | 'Control' }
  | { readonly drag: readonly [from: At, to: At] }
  /** Keys in turn; `Shift+ArrowDown` is one. */
  | { readonly keys: readonly string[] }
  /** The switch of the panel that has totals counted too. */
  | { readonly count: 'totals' };

/** What a selection must come to. Every number was added up by hand from the page's own cells. */
export interface Expected {
  /** One for each unit: `19.85 万元`, as the panel shows it. */
  readonly sums: readonly string[];
  readonly count?: string;
  readonly average?: string;
  readonly least?: string;
  readonly most?: string;
  /** What is said of totals; nothing by default. */
  readonly totals?: string;
  /** What is said of all other cells; nothing by default. */
  readonly rest?: string;
}

export interface Selecting {
  readonly what: string;
  readonly steps: readonly Step[];
  readonly expected: Expected;
}

export interface TotalsPage extends ServedPage {
  readonly name: string;
  readonly selections: readonly Selecting[];
}

const HOST = 'www.totals.gov.cn';
const CSS = `body { font: 14px sans-serif; margin: 24px } table { border-collapse: collapse; margin: 16px 0 }
td, th { border: 1px solid #999; padding: 4px 10px }`;

export function document(title: string, body: string, css = '', attributes = ''): string {
  return `<!doctype html><html lang="zh" ${attributes}><head><meta charset="utf-8"><title>${title}</title>
<style>${CSS}${css}</style></head><body><h1>${title}</h1>${body}</body></html>`;
}

export function page(path: string, name: string, html: string, selections: readonly Selecting[]): TotalsPage {
  return { host: HOST, path, name, html: () => html, selections };
}

/** Lines of cells parted by `|`, as <td>. */
export function rows(...lines: readonly string[]): string {
  return lines.map((line) => `<tr>${line.split('|').map(cellOf).join('')}</tr>`).join('\n');
}

/** `#` makes a head, `text:2x3` spans two columns and three rows. */
export function cellOf(written: string): string {
  const [, head, text = '', columns, down = '1'] =
    /^(#?)(.*?)(?::(\d+)(?:x(\d+))?)?$/.exec(written.trim()) ?? [];
  const name = head === '#' ? 'th' : 'td';
  const spans = columns === undefined ? '' : ` colspan="${columns}" rowspan="${down}"`;
  return `<${name}${spans}>${text.trim()}</${name}>`;
}

export const click = (...at: readonly At[]): Step[] =>
  at.map((one, index): Step => (index === 0 ? { click: one } : { click: one, hold: 'Control' }));
export const out = (count: number) =>
  count === 1 ? '1 cell recognised as a total left out' : `${count} cells recognised as totals left out`;
