import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/check';
import { checkSoftly } from '../../lib/core/soft';
import { type SlipId, suspects } from '../../lib/core/suspect';
import { forms } from '../../lib/forms';
import { softRules } from '../../lib/forms/soft';
import { slipWords } from '../../lib/words/slips';
import { readHtml } from '../accuracy/measure';
import { showcase } from './pages';

describe.each(showcase.map((page) => [page.name, page] as const))('%s', (_, page) => {
  const { report, identity, parts, kind } = readHtml(page.html);
  const findings = check(report, forms);

  it('is read', () => {
    expect(kind).toBe('report');
  });

  it('names its slip', () => {
    const { causes } = suspects(report, findings, { forms });
    const named = causes.flatMap(({ sets }) => (sets[0] ?? []).flatMap(({ slip }) => slip?.id ?? []));
    expect(named).toEqual(expect.arrayContaining([...page.slips]));
    if (page.slips.length === 0) expect(named).toEqual([]);
  });

  it('tells what is worth a look', () => {
    const rules = checkSoftly({ report, identity, parts }, softRules, forms).map((finding) => finding.rule);
    expect([...new Set(rules)]).toEqual([...page.soft]);
  });
});

describe('the showcase', () => {
  it('has a page for every slip but the one that needs the year before, and for every soft check', () => {
    const slips = new Set(showcase.flatMap((page) => page.slips));
    const missing = (Object.keys(slipWords) as SlipId[]).filter((id) => !slips.has(id));
    expect(missing).toEqual(['blankTotal', 'copiedYearBefore']);
    const soft = new Set(showcase.flatMap((page) => page.soft));
    expect(softRules.map((rule) => rule.rule).filter((rule) => !soft.has(rule))).toEqual([]);
  });
});
