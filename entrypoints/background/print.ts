import type { PrintMark } from '../../lib/messages';

/**
 * The style sheet that prints marks in their cells. Each cell is named by its way from the document's element, so
 * nothing of the page is changed; paper is white, so the colours are the light theme's of components/tokens.css.
 */
export function printCss(marks: readonly PrintMark[]): string {
  return `@media print {\n${marks.map(ruleOf).join('\n')}\n}`;
}

const INKS = { fails: '#b3261a', holds: '#1f6b45', untold: '#4d5c6b', dismissed: '#4d5c6b' } as const;
const SIGNS = { holds: '✓', untold: '?', dismissed: '–' } as const;

function ruleOf({ path, sign, text }: PrintMark): string {
  const cell = [':root', ...path.map((place) => `:nth-child(${place})`)].join(' > ');
  const ink = INKS[sign];
  const isFailing = sign === 'fails';
  const frame = isFailing ? `outline: 1.5pt solid ${ink}; outline-offset: -1.5pt;` : '';
  const look = isFailing
    ? `background: ${ink}; color: #ffffff; print-color-adjust: exact; -webkit-print-color-adjust: exact;`
    : `color: ${ink};${sign === 'holds' ? '' : ` border: 0.75pt solid ${ink};`}`;
  return [
    `${cell} { ${important(`position: relative; ${frame}`)} }`,
    `${cell}::after { ${important(
      `all: initial; content: "${isFailing ? text : SIGNS[sign]}"; position: absolute; top: ${isFailing ? '-4pt' : '0'}; right: ${isFailing ? '-3pt' : '0'}; ` +
        `padding: 0 1.5pt; border-radius: 1pt; font: 600 7pt/8.5pt sans-serif; white-space: nowrap; ${look}`,
    )} }`,
  ].join('\n');
}

function important(rules: string): string {
  return rules.replaceAll(';', ' !important;');
}
