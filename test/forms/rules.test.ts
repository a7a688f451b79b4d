import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesMarkdown, rulesText } from '../../cli/rules';
import { forms } from '../../lib/forms';
import { derivedRules } from '../../lib/forms/derived';
import { softRules } from '../../lib/forms/soft';
import { documents, sourceOf } from '../../lib/forms/sources';
import { type RuleEntry, ruleBook } from '../../lib/words/rules';
import { sourceWords } from '../../lib/words/source';

const book = ruleBook({ forms, soft: softRules, derived: derivedRules, sourceOf, documents });
const entry = (id: string): RuleEntry | undefined => book.find((one) => one.id === id);
const identities = forms.flatMap((form) => form.tables).flatMap((table) => table.identities);

describe('docs/rules.md', () => {
  it('is what the data makes (npm run rules writes it)', () => {
    const committed = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'rules.md'), 'utf8');
    expect(committed).toBe(rulesMarkdown());
  });

  it('has every rule in a table row of its own', () => {
    const rows = rulesMarkdown().match(/^\| `[^`]+` \|/gm) ?? [];
    expect(rows.map((row) => row.slice(3, -3)).sort()).toEqual(book.map(({ id }) => id).sort());
  });
});

describe('the rule book', () => {
  it('has every identity rule, soft check and derived figure once', () => {
    const ids = book.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const all = [...identities, ...softRules, ...derivedRules].map(({ rule }) => rule);
    expect(ids).toEqual(expect.arrayContaining([...new Set(all)]));
  });

  it('counts the identities of each edition: 40 in 2019 and 42 in 2021', () => {
    const hard = book.filter(({ force, whenPrinted }) => force === 'must' && !whenPrinted);
    const count = (edition: '2019' | '2021') =>
      hard.reduce((sum, { counts }) => sum + (counts?.[edition] ?? 0), 0);
    expect([count('2019'), count('2021')]).toEqual([40, 42]);
    expect(entry('requests.applicants')?.counts).toEqual({ '2019': 23, '2021': 25 });
  });

  it('says what each rule says, in both languages and not by its id', () => {
    for (const { id, says } of book) {
      expect(says.zh, id).toMatch(/\p{Script=Han}/u);
      expect(says.en, id).toMatch(/[a-z]{3}/);
      expect([says.zh, says.en], id).not.toContain(id);
    }
  });

  it('tells must from should', () => {
    expect(entry('requests.balance')?.force).toBe('must');
    expect(entry('form.rows')?.force).toBe('should');
    expect(entry('page.deadline')?.force).toBe('note');
    expect(entry('derived.rate.granted')?.force).toBe('figure');
    expect(entry('requests.subtotal')).toMatchObject({ whenPrinted: true, editions: ['2019', '2021'] });
  });
});

describe('sources', () => {
  it.each([...new Set([...identities, ...softRules].map(({ rule }) => rule))])('%s has one', (rule) => {
    const source = sourceOf(rule);
    expect(source?.place.zh).toMatch(/\p{Script=Han}/u);
    expect(source?.place.en).toMatch(/[a-z]{3}/);
    for (const key of source?.documents ?? []) expect(Object.keys(documents)).toContain(key);
  });

  it('name the notice of every edition that has the identity', () => {
    for (const form of forms) {
      expect(documents[form.edition]?.cited).toBe(form.notice);
      for (const { rule } of form.tables.flatMap((table) => table.identities))
        expect(sourceOf(rule)?.documents, rule).toContain(form.edition);
    }
  });

  it('quote the identity that section 三 prints', () => {
    expect(sourceOf('requests.balance')?.printed).toContain('第一项加第二项之和，等于第三项加第四项之和');
  });

  it('read as one line in both languages', () => {
    expect(sourceWords(sourceOf('requests.balance'), documents, 'zh')).toBe(
      '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号，第三部分，收到和处理政府信息公开申请情况，表头：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”',
    );
    expect(sourceWords(sourceOf('page.deadline'), documents, 'en')).toBe(
      '《中华人民共和国政府信息公开条例》; article 49 (31 before the revision), when a report is due',
    );
    expect(sourceWords(undefined, documents, 'en')).toBe('');
  });

  it('know no rule that is none', () => {
    expect(sourceOf('requests.nonsense')).toBeUndefined();
  });
});

describe('gouji rules', () => {
  it.each([
    ['zh', '依据：国办公开办函〔2019〕60号、国办公开办函〔2021〕30号', '六类申请人之和等于总计'],
    [
      'en',
      'Source: 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号',
      'the six applicants add up to the total',
    ],
  ] as const)('prints every rule in %s', (language, source, wording) => {
    const text = rulesText(language);
    for (const { id } of book) expect(text).toContain(`  ${id}\n`);
    expect(text).toContain(source);
    expect(text).toContain(wording);
    expect(text).not.toMatch(/undefined|\{\w+/);
  });
});
