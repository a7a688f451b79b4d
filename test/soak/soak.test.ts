import { describe, expect, it } from 'vitest';
import { heldIn } from '../e2e/harness/held';
import { noteIn } from './ear';
import { growthOf } from './gauge';
import { LASTING } from './lasting';
import { soakPages } from './pages';
import { faultsOf, type Outcome } from './table';
import { MANNERS, mannerOf } from './walk';

const pages = soakPages(2000);

describe('the pages', () => {
  it('are of all kinds and in all manners, also those of a short run', () => {
    const kinds = new Set(pages.map(({ kind }) => kind));
    expect(kinds.size).toBe(7);
    const pairs = pages.slice(0, 400).map(({ kind }, at) => `${kind} ${mannerOf(at, true)}`);
    expect(new Set(pairs).size).toBe(kinds.size * MANNERS.length);
    const short = soakPages(80).slice(0, 40);
    expect(new Set(short.map(({ kind }) => kind))).toEqual(kinds);
    expect(new Set(short.map((_, at) => mannerOf(at, true)))).toEqual(new Set(MANNERS));
  });

  it('have addresses of their own, and their reports bodies of their own', () => {
    const all = [...pages, ...LASTING].flatMap(({ inner, ...page }) =>
      inner === undefined ? [page] : [page, inner],
    );
    expect(new Set(all.map(({ host, path }) => `${host}${path}`)).size).toBe(all.length);
    const made = pages.flatMap(({ kind, wanted }) => (kind === 'sample' || wanted === null ? [] : [wanted]));
    expect(made.length).toBeGreaterThan(1000);
    expect(new Set(made.map(({ agency, year }) => `${agency} ${year}`)).size).toBe(made.length);
  });
});

describe('what Firefox writes', () => {
  it('is told where it is of pages or of the extension', () => {
    expect(noteIn('console.error: "Gouji:" (new Error("x"))')).toEqual({
      where: 'a console',
      type: 'error',
      text: '"Gouji:" (new Error("x"))',
    });
    expect(noteIn('JavaScript error: moz-extension://id/background.js, line 1: Error: x')).toEqual({
      where: 'moz-extension://id/background.js',
      type: 'exception',
      text: 'Error: x',
    });
    expect(noteIn('JavaScript error: http://www.s1.gov.cn/1.html, line 7: TypeError: y')?.type).toBe(
      'exception',
    );
    expect(noteIn('JavaScript error: resource://gre/modules/x.sys.mjs, line 1: Error: x')).toBeNull();
    expect(noteIn('console.error: RSLoader: ')).toBeNull();
    expect(noteIn('*** You are running in headless mode.')).toBeNull();
  });
});

describe('what is held', () => {
  const isWithin = (last: number) => growthOf('x', { nodes: 100 }, { nodes: last })[0]?.isWithin;

  it('may grow by a tenth', () => {
    expect([90, 110, 111].map(isWithin)).toEqual([true, true, false]);
  });

  it('is what scripts hold, without compiled code and documents', () => {
    const meta = {
      node_fields: ['type', 'name', 'self_size'],
      node_types: [['object', 'code', 'native', 'string']] as const,
    };
    const nodes = [...[0, 7, 100], ...[1, 7, 1000], ...[2, 7, 10_000], ...[3, 7, 5]];
    expect(heldIn({ snapshot: { meta }, nodes })).toBe(105);
  });

  it('is compared measure by measure; one that is not there any more is not within', () => {
    expect(growthOf('x', { heap: 1, nodes: 2 }, { heap: 1 })).toEqual([
      { what: 'x: heap', first: 1, last: 1, isWithin: true },
      { what: 'x: nodes', first: 2, last: Number.NaN, isWithin: false },
    ]);
  });
});

describe('the answer', () => {
  const clean: Outcome = {
    ...{ kind: 'chromium', pages: 80, seconds: 1, ends: 1, growth: [], forgotten: [], notes: [] },
    ledger: { told: [], faults: [], manners: new Map() },
    archive: { reports: 0, readings: 0, lost: [], damaged: [] },
  };
  const countOf = (outcome: Outcome) => Object.values(faultsOf(outcome)).flat().length;

  it('counts every fault, and no line of a console that is none', () => {
    expect(countOf({ ...clean, notes: [{ where: 'x', type: 'log', text: '' }] })).toBe(0);
    expect(countOf({ ...clean, notes: [{ where: 'x', type: 'error', text: '' }] })).toBe(1);
    expect(countOf({ ...clean, notes: [{ where: 'x', type: 'exception', text: '' }] })).toBe(1);
    expect(countOf({ ...clean, forgotten: [3] })).toBe(1);
    expect(countOf({ ...clean, ledger: { ...clean.ledger, faults: ['x'] } })).toBe(1);
    expect(countOf({ ...clean, archive: { ...clean.archive, lost: ['x'], damaged: ['y'] } })).toBe(2);
  });
});
