import { describe, expect, it } from 'vitest';
import { entriesIn, entryFaults, faultsOf, MOST_LINES, shippedFaultsOf } from './code';
import { filesIn } from './tree';

const CODE = ['.ts', '.tsx', '.mjs'];
/** The files that look for these things must name them. */
const guards = (path: string) => path.startsWith('test/architecture/');

describe('code', () => {
  it('is short, finished, typed and free of suppressions', () => {
    const files = filesIn([...CODE, '.css']).filter(({ path }) => !guards(path));
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap(faultsOf)).toEqual([]);
    // Reading all files may take its time on a busy machine.
  }, 60_000);

  it.each([
    ['a suppression', '// @ts-ignore\nlet x: string = 1;'],
    ['a suppression', '// biome-ignore lint: because'],
    ['unfinished work', '// TODO: the rest'],
    ['any', 'const x: any = 1;'],
    ['any', 'const x = y as unknown as any[];'],
    ['a non-null assertion: y.z!', 'const x = y.z!;'],
    ['a definite assignment', 'class X { y!: string }'],
    [`${MOST_LINES + 1} lines`, '\n'.repeat(MOST_LINES + 1)],
  ])('is caught with %s', (fault, text) => {
    expect(faultsOf({ path: 'x.ts', text })).toEqual([`x.ts: ${fault}`]);
  });

  it('is not blamed for words that look alike', () => {
    const text = `// any page!\nconst anything = !many && 'any!'; // ${'x'.repeat(200)}\n`;
    expect(faultsOf({ path: 'x.ts', text })).toEqual([]);
  });
});

describe('what is shipped', () => {
  const shipped = filesIn(['.ts', '.tsx'], 'lib', 'components', 'entrypoints');

  it('makes no markup of text and keeps its words in lib/words', () => {
    expect(shipped.flatMap(shippedFaultsOf)).toEqual([]);
  });

  it.each([
    'element.innerHTML = title;',
    'element.outerHTML = title;',
    "element.insertAdjacentHTML('beforeend', title);",
    'const X = () => <p dangerouslySetInnerHTML={{ __html: title }} />;',
    'document.write(title);',
    'range.createContextualFragment(title);',
    'const X = () => <p>Saved</p>;',
    'const X = () => <p>已保存</p>;',
    'const X = () => <button aria-label="Close">×</button>;',
  ])('is caught with %s', (text) => {
    expect(shippedFaultsOf({ path: 'x.tsx', text })).toHaveLength(1);
  });

  it('may read markup and write signs and values', () => {
    const text = "const X = () => <p title={words('close')}>{name} · 1 × {n}</p>; if (a.outerHTML === b) {}";
    expect(shippedFaultsOf({ path: 'x.tsx', text })).toEqual([]);
  });
});

describe('words', () => {
  const entries = filesIn(['.ts', '.tsx'], 'lib', 'components', 'entrypoints', 'cli').flatMap(entriesIn);

  it('stand in both languages with the same places', () => {
    expect(entries.length).toBeGreaterThan(30);
    expect(entries.flatMap(entryFaults)).toEqual([]);
  });

  it.each([
    "const words = { kept: { zh: '已保存', en: '' } };",
    "const words = { kept: { en: 'kept' } };",
    "const words = { kept: { zh: '{n} 份', en: 'many reports' } };",
    "const words = { kept: { zh: '{n} 份', en: '{count|report|reports}' } };",
    "const words = { kept: { zh: '已保存!', en: 'kept' } };",
    "const words = { kept: { zh: '{n} 份', en: '{n} {n|report} kept' } };",
  ])('are caught: %s', (text) => {
    expect(entriesIn({ path: 'x.ts', text }).flatMap(entryFaults)).toHaveLength(1);
  });

  it('are left in peace where they are right', () => {
    const text = "const words = { kept: { zh: '{n} 份', en: '{n} {n|report|reports} kept' } };";
    expect(entriesIn({ path: 'x.ts', text }).flatMap(entryFaults)).toEqual([]);
  });
});
