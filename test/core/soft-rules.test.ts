import { describe, expect, it } from 'vitest';
import { checkSoftly, type SoftContext, type SoftFinding } from '../../lib/core/soft';
import { forms } from '../../lib/forms';
import { softRules } from '../../lib/forms/soft';
import { softWords } from '../../lib/words/soft';
import type { Case, Cases } from './soft-case';
import { figureCases } from './soft-cases-figures';
import { pageCases } from './soft-cases-page';
import { contextWith } from './soft-report';

const CASES: Cases = { ...figureCases, ...pageCases };

const words = [softWords('zh', forms, softRules), softWords('en', forms, softRules)] as const;

function findingsOf(one: Case): { context: SoftContext; findings: SoftFinding[] } {
  const context = one.context ?? contextWith(one.edition ?? '2021', one.prints, one.identity);
  return { context, findings: checkSoftly(context, softRules, forms) };
}

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
  it.each(cases.map((one) => [one.finds === null ? 'is silent' : 'speaks', one.name, one] as const))(
    '%s: %s',
    (_, __, one) => {
      const { context, findings } = findingsOf(one);
      const own = findings.filter((finding) => finding.rule === rule);
      const ids = (one.finds ?? []).map((of) => (of === '' ? rule : `${rule}:${of}`));
      expect(own.map((finding) => finding.id)).toEqual(ids);
      const [first] = own;
      if (first === undefined) return;
      if (one.fields !== undefined) expect(first.fields).toEqual(one.fields);
      words.forEach(({ sentence }, language) => {
        const said = sentence(first, context.report);
        expect(said).not.toMatch(/[{}]|undefined/);
        expect(said).toContain(one.says?.[language] ?? '');
      });
    },
  );

  it('speaks at least once, only in its editions, and is silent at least once', () => {
    const spoken = cases.filter((one) => one.finds !== null).map((one) => findingsOf(one).context.report);
    const editions = softRules.find((one) => one.rule === rule)?.editions ?? [];
    expect(spoken.length).toBeGreaterThan(0);
    for (const report of spoken)
      expect(editions.some((edition) => Object.values(report.editions).includes(edition))).toBe(true);
    expect(cases.some((one) => one.finds === null)).toBe(true);
  });
});

describe('the list of soft checks', () => {
  it('has cases for each', () => {
    expect(Object.keys(CASES).sort()).toEqual(softRules.map(({ rule }) => rule).sort());
  });

  it('names each once, and says what it asks in both languages', () => {
    const ids = softRules.map(({ rule }) => rule);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { rule, asks, says } of softRules) {
      expect(rule).toMatch(/^(?:form|page|requests|disclosed)\.[a-zA-Z.]+$/);
      for (const text of [asks.zh, asks.en, says.zh, says.en]) expect(text).not.toBe('');
      expect(words[0].ruleName(rule)).toBe(asks.zh);
      expect(words[1].ruleName(rule)).toBe(asks.en);
    }
  });

  it.each(['2014', '2019', '2021'] as const)('finds nothing in a %s report of zeros', (edition) => {
    expect(checkSoftly(contextWith(edition), softRules, forms)).toEqual([]);
  });
});
