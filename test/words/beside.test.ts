import { describe, expect, it } from 'vitest';
import { checkBeside, checkYears, twoYears } from '../../lib/compare/years';
import { forms } from '../../lib/forms';
import { besideWords } from '../../lib/words/beside';
import { findingWords } from '../../lib/words/findings';
import type { Language } from '../../lib/words/say';
import { madeArchive } from '../made/archive';
import { presentReports } from '../made/years';

const made = madeArchive();
const reports = presentReports(made);

/** Both reports of the first planted break of a rule. */
function brokenBy(rule: string) {
  const planted = made.planted.find((one) => one.kind === 'break' && one.ids[0]?.startsWith(rule) === true);
  const years = reports.get(planted?.agency ?? '');
  const [before, now] = [years?.get((planted?.year ?? 0) - 1), years?.get(planted?.year ?? 0)];
  if (planted?.kind !== 'break' || before === undefined || now === undefined) throw new Error(`no ${rule}`);
  return { ...planted, before, now };
}

function sentencesOf(rule: string, from: 'earlier' | 'later' | 'outside', language: Language): string[] {
  const { before, now, year } = brokenBy(rule);
  const own = from === 'earlier' ? before : now;
  const { findings, report } =
    from === 'outside'
      ? { findings: checkYears(before, now, forms), report: twoYears(before, now) }
      : checkBeside(own, from === 'earlier' ? { before: null, after: now } : { before, after: null }, forms);
  const words = besideWords(findingWords(language, forms), {
    year: from === 'earlier' ? year - 1 : year,
    isOwn: from !== 'outside',
    language,
  });
  return findings
    .filter(({ outcome, identity }) => outcome === 'fails' && identity.rule === rule)
    .map((finding) => words.sentence(finding, report));
}

const of = (rule: string, field: 'before' | 'now', id: string) =>
  brokenBy(rule)[field].figures[id]?.text ?? '';

describe('words for what two years say of each other', () => {
  it('name the figures of both reports, whichever of them is at hand', () => {
    const rule = 'years.carried';
    const { year, ids } = brokenBy(rule);
    expect(ids).toEqual(['years.carried:naturalPerson', 'years.carried:total']);
    const out = of(rule, 'before', 'requests.carriedOut.total');
    const into = of(rule, 'now', 'requests.carriedIn.total');
    const gap = Math.abs(Number(out) - Number(into));
    expect(sentencesOf(rule, 'later', 'zh')[1]).toBe(
      `总计：${year - 1} 年的报告印结转下年度 ${out}，本报告印上年结转 ${into}，相差 ${gap}`,
    );
    expect(sentencesOf(rule, 'earlier', 'zh')[1]).toBe(
      `总计：本报告印结转下年度 ${out}，${year} 年的报告印上年结转 ${into}，相差 ${gap}`,
    );
    expect(sentencesOf(rule, 'earlier', 'en')[1]).toBe(
      `Total: this report prints ${out} carried on to the next year; the report of ${year} prints ${into} carried in; they differ by ${gap}`,
    );
    expect(sentencesOf(rule, 'outside', 'en')[1]).toBe(
      `Total: the report of ${year - 1} prints ${out} carried on to the next year; the report of ${year} prints ${into} carried in; they differ by ${gap}`,
    );
  });

  it('say every rule in both languages, without a place left open', () => {
    for (const rule of ['years.carried', 'years.inForce', 'years.items', 'years.pending']) {
      for (const language of ['zh', 'en'] as const) {
        const words = besideWords(findingWords(language, forms), { year: 2022, isOwn: true, language });
        expect(words.ruleName(rule)).not.toBe(rule);
        for (const from of ['earlier', 'later', 'outside'] as const) {
          const sentences = sentencesOf(rule, from, language);
          expect(sentences.length).toBeGreaterThan(0);
          for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|before\.|after\./);
        }
      }
    }
  });

  it('name each figure of a sum with its year, the own one’s without where it is at hand', () => {
    const { before, now, year } = brokenBy('years.inForce');
    const { findings, report } = checkBeside(now, { before, after: null }, forms);
    const finding = findings.find(({ identity }) => identity.id === 'years.inForce:normativeDocs');
    if (finding === undefined) throw new Error('no finding');
    const words = besideWords(findingWords('zh', forms), { year, isOwn: true, language: 'zh' });
    const { left, right } = words.formula(finding, report);
    expect(left.map(({ label }) => label)).toEqual([
      `${year - 1} 年·现行有效件数`,
      '本年制发件数',
      '本年废止件数',
    ]);
    expect(right.map(({ label }) => label)).toEqual(['现行有效件数']);
    expect(left[0]?.printed).toBe(before.figures['disclosed.normativeDocs.inForce']?.text);
    expect(words.labels.field('after.requests.carriedIn.total')).toBe(
      `${year + 1} 年·二、上年结转政府信息公开申请数量·总计`,
    );
  });
});
