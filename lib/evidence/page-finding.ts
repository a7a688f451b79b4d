import type { TableForm } from '../core/form';
import { fieldsOf } from '../core/form';
import type { EvidenceWords } from '../words/evidence';
import type { Labels } from '../words/labels';
import type { Evidence, ToldFinding, ToldTerm } from './evidence';
import { element, type Markup } from './markup';
import { tableMarkup } from './page-table';
import { cellMarks, differenceText } from './tell';

/** One finding: sentence, sum with every term, rule, suspects, and for a pack of one finding its marked table. */
export function findingPart(
  finding: ToldFinding,
  tables: readonly TableForm[],
  { language, about, reading }: Evidence,
  say: EvidenceWords,
  labels: Labels,
): Markup {
  const { kind, state, sentence, ruleName, source, quote, remark, suspects } = finding;
  const sign = kind === 'fails' ? differenceText(finding) : kind === 'untold' ? '?' : '•';
  const marked = tables.filter((table) => isIn(table, finding));
  return element(
    'article',
    { class: `finding ${kind}` },
    element('h3', {}, element('span', { class: 'sign' }, sign), ` ${sentence[language]}`),
    element(
      'p',
      { class: 'soft' },
      say(`kind_${kind}`),
      ...(state === 'open' ? [] : [`；${say(`state_${state}`)}`]),
    ),
    ...(quote === null ? [] : [element('p', {}, say('quote', { text: quote }))]),
    ...(finding.terms.length === 0 ? claimed(finding, labels) : [sumTable(finding, language, say)]),
    element(
      'dl',
      {},
      ...(
        [
          [say('rule'), ruleName[language]],
          [say('source'), source[language] || say('unprescribed')],
          [say('id'), finding.id],
        ] as const
      ).map(([term, text]) => element('div', {}, element('dt', {}, term), element('dd', {}, text))),
    ),
    ...(suspects.length === 0
      ? []
      : [
          element('p', {}, say('suspects')),
          ...(remark[language] === '' ? [] : [element('p', {}, remark[language])]),
          element(
            'ul',
            {},
            ...suspects.map((set) =>
              element(
                'li',
                {},
                set
                  .map((one) => [one.sentence[language], one.slip[language]].filter(Boolean).join(' — '))
                  .join('; '),
              ),
            ),
          ),
        ]),
    ...(about === 'finding'
      ? marked.map((table) =>
          element(
            'div',
            { class: 'wide' },
            ...tableMarkup(table, reading.figures, cellMarks([finding], true), say),
          ),
        )
      : []),
  );
}

/** Whether a finding speaks of a figure of a table. */
export function isIn(table: TableForm, { fields }: Pick<ToldFinding, 'fields'>): boolean {
  const own = new Set(fieldsOf(table).map(({ field }) => field));
  return fields.some((field) => own.has(field));
}

/** What a claim or a soft check speaks of, figure by figure. */
function claimed({ fields }: ToldFinding, labels: Labels): Markup[] {
  if (fields.length === 0) return [];
  return [
    element('ul', {}, ...fields.map((field) => element('li', {}, `${labels.field(field)} (${field})`))),
  ];
}

function sumTable(finding: ToldFinding, language: Evidence['language'], say: EvidenceWords): Markup {
  const row = ({ sign, label, printed, value }: ToldTerm, at: number) =>
    element(
      'tr',
      {},
      element('td', {}, sign === -1 ? '−' : at === 0 ? '' : '+'),
      element('th', { scope: 'row' }, label[language]),
      element('td', { class: 'number' }, printedText(printed, say)),
      element(
        'td',
        { class: 'number' },
        value ?? (printed === '' ? '0' : printed === null ? '—' : say('notRead')),
      ),
    );
  const side = (name: 'left' | 'right', sum: string | null, words: string) => {
    const terms = finding.terms.filter((term) => term.side === name);
    return [
      ...terms.map(row),
      element(
        'tr',
        { class: 'stroke' },
        element('td', {}, name === 'right' ? (finding.relation === '>=' ? '≥' : '=') : ''),
        element('th', { scope: 'row' }, words),
        element('td', {}),
        element('td', { class: 'number' }, sum ?? say('unknownSum')),
      ),
    ];
  };
  return element(
    'table',
    { class: 'sum' },
    element('caption', {}, say('formula')),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('td', {}),
        ...(['term', 'printed', 'value'] as const).map((key) => element('th', { scope: 'col' }, say(key))),
      ),
    ),
    element(
      'tbody',
      {},
      ...side('left', finding.left, say('leftSum')),
      ...side('right', finding.right, say('rightSum')),
      ...(finding.kind === 'fails'
        ? [
            element(
              'tr',
              { class: 'gap' },
              element('td', {}),
              element('th', { scope: 'row' }, say('difference')),
              element('td', {}),
              element('td', { class: 'number' }, differenceText(finding)),
            ),
          ]
        : []),
    ),
  );
}

function printedText(printed: string | null, say: EvidenceWords): string {
  if (printed === null) return say('notPrinted');
  return printed === '' ? say('blank') : printed;
}
