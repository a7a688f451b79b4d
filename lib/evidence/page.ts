import { tablesOf } from '../core/check';
import type { Form, TableForm } from '../core/form';
import { type EvidenceWords, evidenceWords } from '../words/evidence';
import type { Labels } from '../words/labels';
import { statement } from '../words/statement';
import type { Evidence, ToldFinding } from './evidence';
import { all, element, type Markup } from './markup';
import { findingPart } from './page-finding';
import { tableMarkup } from './page-table';
import { STYLE } from './style';
import { cellMarks } from './tell';

/** What stands in the pack beside the page, by name. */
export interface PageSetting {
  readonly forms: readonly Form[];
  readonly labels: Labels;
  readonly files: readonly string[];
}

/**
 * The readable page of a pack: opens from disk, without a network and without scripts, in any browser. All of it
 * is in this one file; other files of the pack are led to by their names.
 */
export function pageOf(evidence: Evidence, { forms, labels, files }: PageSetting): string {
  const { language, findings, about } = evidence;
  const say = evidenceWords(language);
  const name = nameOf(evidence, say);
  const tables = tablesOf(evidence.reading.figures, forms);
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const page = element(
    'html',
    { lang: language === 'zh' ? 'zh-CN' : 'en' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, say('title', { name })),
      // Our own text, and a style sheet knows no references to characters.
      { markup: `<style>${STYLE}</style>` },
    ),
    element(
      'body',
      {},
      element(
        'main',
        {},
        element('h1', {}, name),
        element('p', {}, say(about === 'report' ? 'aboutReport' : 'aboutFinding')),
        factsPart(evidence, say),
        section(
          say('findings'),
          ...(findings.length === 0
            ? [element('p', {}, say('noFindings'))]
            : findings.map((finding) => findingPart(finding, tables, evidence, say, labels))),
        ),
        tablesPart(tables, findings, evidence, say, labels),
        textPart(evidence, say),
        proofPart(evidence),
        section(
          say('files'),
          element('p', {}, say('filesAbout')),
          element('ul', {}, ...files.map((file) => element('li', {}, element('a', { href: file }, file)))),
        ),
      ),
    ),
  );
  return `<!DOCTYPE html>\n${page.markup}\n`;
}

/** A report by agency and year. */
export function nameOf({ report }: Pick<Evidence, 'report'>, say: EvidenceWords): string {
  const agency = report.agency ?? say('noAgency');
  return report.year === null ? say('nameNoYear', { agency }) : say('name', { agency, year: report.year });
}

function section(heading: string, ...children: readonly Markup[]): Markup {
  return element('section', {}, element('h2', {}, heading), ...children);
}

function factsPart({ report, reading, sightings, made }: Evidence, say: EvidenceWords): Markup {
  const unknown = say('unknown');
  const [last] = sightings;
  const host = last === undefined ? null : last.file ? 'fromFile' : last.official ? 'official' : 'unofficial';
  const facts: readonly (readonly [string, string])[] = [
    [say('agency'), report.agency ?? unknown],
    [say('year'), report.year === null ? unknown : String(report.year)],
    [say('reportTitle'), report.title === '' ? unknown : report.title],
    [say('address'), report.address],
    ...(host === null ? [] : ([[say('host'), say(host)]] as const)),
    [say('published'), report.published ?? unknown],
    ...(report.indexNumber === null ? [] : ([[say('indexNumber'), report.indexNumber]] as const)),
    [say('firstSeen'), timeText(reading.firstSeen)],
    [say('lastSeen'), timeText(reading.lastSeen)],
    [say('made'), timeText(made.at)],
    [say('editions'), [...new Set(Object.values(reading.figures.editions))].join(', ') || unknown],
    [
      say('program'),
      say('programs', { made: made.program, form: made.form, read: reading.program || unknown }),
    ],
    [say('digest'), reading.digest],
  ];
  return section(
    say('facts'),
    element(
      'dl',
      {},
      ...facts.map(([term, text]) => element('div', {}, element('dt', {}, term), element('dd', {}, text))),
    ),
  );
}

/** A time as ISO 8601, UTC: the same on every machine. */
export function timeText(time: number): string {
  return new Date(time).toISOString();
}

function tablesPart(
  tables: readonly TableForm[],
  findings: readonly ToldFinding[],
  { reading, about }: Evidence,
  say: EvidenceWords,
  labels: Labels,
): Markup {
  const { figures } = reading;
  const marks = cellMarks(findings, about === 'finding');
  const subtotals = Object.entries(figures.subtotals);
  return section(
    say('tables'),
    element('p', { class: 'soft' }, say('tablesAbout')),
    ...(marks.size === 0 ? [] : [element('p', { class: 'soft' }, say('legend'))]),
    ...tables.flatMap((table) => [
      element('h3', {}, say(`section_${table.section}`)),
      element('div', { class: 'wide' }, ...tableMarkup(table, figures, marks, say)),
    ]),
    ...(subtotals.length === 0
      ? []
      : [
          element('h3', {}, say('subtotals')),
          element(
            'ul',
            {},
            ...subtotals.map(([field, { text }]) => element('li', {}, `${labels.field(field)}: ${text}`)),
          ),
        ]),
  );
}

function textPart({ content }: Evidence, say: EvidenceWords): Markup {
  if (content === null) return section(say('sections'), element('p', {}, say('notKept')));
  return section(
    say('sections'),
    ...content.sections.flatMap(({ heading, text }) => [
      element('h3', {}, heading === '' ? say('noHeading') : heading),
      ...text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => element('p', { lang: 'zh-CN' }, line)),
    ]),
  );
}

function proofPart({ language }: Evidence): Markup {
  const { title, parts } = statement(language);
  return section(
    title,
    ...parts.map(({ heading, lines }) => ({
      markup: all([
        element('h3', {}, heading),
        element('ul', {}, ...lines.map((line) => element('li', {}, line))),
      ]),
    })),
  );
}
