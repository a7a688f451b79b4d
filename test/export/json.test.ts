import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/export/clean';
import type { ExportReport } from '../../lib/export/record';
import { runExport } from '../../lib/export/run';
import { exportSchema, publishedSchema } from '../../lib/export/schema';
import { ROOT } from '../../scripts/run';
import { samples } from '../samples';
import {
  exported,
  HOSTILE,
  type KeptReport,
  kept,
  keptSample,
  number,
  OPTIONS,
  reportOf,
  SEEN,
  sourceOf,
  unreadable,
} from './reports';

const published: object = JSON.parse(readFileSync(join(ROOT, 'docs', 'export-schema.json'), 'utf8'));
const ajv = new Ajv({ strict: false, formats: { 'date-time': true } });
const fits = ajv.compile(published);

async function jsonOf(reports: readonly KeptReport[]): Promise<string> {
  const options = {
    ...OPTIONS,
    ...({
      kind: 'json',
      readings: 'last',
      made: SEEN,
      day: '2023-01-31',
      program: '2.0',
      mark: false,
    } as const),
  };
  const ids = reports.map(({ whole }) => whole.entry.id);
  return (await runExport(sourceOf(reports), ids, options)).blob.text();
}

describe('the published schema', () => {
  it('is that of the code: `npm run schema` writes it', () => {
    expect(published).toEqual(JSON.parse(publishedSchema()));
  });

  it('refuses what is none', () => {
    expect(fits({ gouji: 'export', version: 1 })).toBe(false);
    expect(fits({ gouji: 'backup', version: 1, reports: [] })).toBe(false);
  });
});

describe('the JSON export', () => {
  it('of every sample fits the schema and gives back every figure and finding', async () => {
    const names = samples.filter(({ kind }) => kind === 'report').map(({ name }) => name);
    const reports = await Promise.all(names.map((name) => keptSample(name, { id: name })));
    const text = await jsonOf(reports);
    const value: unknown = JSON.parse(text);
    expect(fits(value), JSON.stringify(fits.errors)).toBe(true);
    const back = exportSchema.parse(value);
    expect(back.reports).toHaveLength(names.length);
    for (const [at, own] of reports.entries()) {
      const wanted: ExportReport = exported(own);
      const { figures, findings, identities, text: lines, agency, hash } = back.reports[at] ?? {};
      expect({ agency, hash, text: lines }).toEqual({
        agency: wanted.agency,
        hash: wanted.hash,
        text: wanted.text,
      });
      expect(figures?.map(({ field, value: own }) => [field, own === null ? null : String(own)])).toEqual(
        wanted.figures.map(({ field, value: own }) => [field, own]),
      );
      expect(findings?.map(({ message }) => message)).toEqual(wanted.findings.map(({ message }) => message));
      expect(identities).toEqual({ hold: wanted.hold, fail: wanted.fail, untold: wanted.untold });
    }
  });

  it('keeps every digit, and every character that a file can hold', async () => {
    const digits = '12345678901234567890.5';
    for (const hostile of HOSTILE) {
      const report = reportOf({
        'requests.received.total': number(digits),
        'requests.handled.total': unreadable(hostile),
      });
      const text = await jsonOf([await kept(report, { entry: { title: hostile } })]);
      const { reports } = exportSchema.parse(JSON.parse(text));
      expect(fits(JSON.parse(text))).toBe(true);
      expect(reports[0]?.figures.map((figure) => [figure.value, figure.text])).toEqual([
        [digits, digits],
        [null, clean(hostile)],
      ]);
    }
  });

  it('resolves the places of claims in the text it carries', async () => {
    const { reports } = exportSchema.parse(JSON.parse(await jsonOf([await keptSample('ouhai-2020')])));
    const claims = reports[0]?.claims ?? [];
    expect(claims.length).toBeGreaterThan(5);
    for (const { at, quote } of claims)
      expect(reports[0]?.text?.[at.block]?.slice(at.start, at.end)).toBe(quote);
  });
});
