import { describe, expect, it } from 'vitest';
import type { ServedPage } from './harness/server';
import { badgeSet, hostsIn, serialised, useBrowser } from './harness/suite';
import { edited, faultyReport, OTHER_PAGES, others, withAbsurdSpans, withoutExtension } from './pages';

const faulty = faultyReport();
const MARKUP_TITLE = '<img src=x onerror="document.title=1"><script>document.title=2</script>2020年年度报告';
const LONG_FIGURE = '9'.repeat(400);

/** Markup in a title, as a careless editor leaves it: escaped, so that the page itself is sound. */
const markupTitle = edited(faulty, '/markup-title.html', (html) =>
  html.replace(/<title>[^<]*<\/title>/, `<title>${MARKUP_TITLE.replaceAll('<', '&lt;')}</title>`),
);
const longFigure = edited(faulty, '/long-figure.html', (html) =>
  html.replace(/>\s*0\s*</, `>${LONG_FIGURE}<`),
);
const absurdReport = edited(faulty, '/absurd-spans.html', withAbsurdSpans);

const quiet: readonly ServedPage[] = [...others, ...Object.values(OTHER_PAGES)];
const suite = useBrowser([
  ...quiet,
  ...quiet.map(withoutExtension),
  faulty,
  markupTitle,
  longFigure,
  absurdReport,
]);

/**
 * Opens a report after another page and waits until it is read: by then the other page has had all the time
 * that it needs to say or do something.
 */
async function afterAReport(): Promise<void> {
  const { address } = await suite().open(faulty);
  await badgeSet(suite(), address);
}

/** The first row of section 三: a page that prints it cannot be told from a report by a cheap look. */
const FIRST_ROW = '本年新收政府信息公开申请数量';

/** What a page may say: nothing, or one word of the gate and one of the reader if it prints the form itself. */
function allowed(html: string): string[] {
  return html.includes(FIRST_ROW) ? ['gate.found', 'reader.read'] : [];
}

describe('a page without a report', () => {
  it.each(quiet.map((page) => [page.host + page.path, page] as const))(
    'costs the gate only: %s',
    async (_, other) => {
      const plain = await suite().open(withoutExtension(other));
      const before = await serialised(plain.page);

      const { page, address, errors } = await suite().open(other);
      await afterAReport();
      const said = (await suite().desk.heard()).filter(({ from }) => from === address);
      const types = said.map(({ type }) => type);
      expect(allowed(other.html(suite().server.port)).slice(0, types.length)).toEqual(types);
      expect(await hostsIn(page)).toBe(0);
      expect(await serialised(page)).toBe(before);
      expect((await suite().desk.badge(address)).text).toBe('');
      expect(errors).toEqual([]);
    },
  );

  it('hears nothing more when it changes', async () => {
    const { page, address } = await suite().open(OTHER_PAGES.huge);
    await page.evaluate(() => {
      for (const cell of document.querySelectorAll('td')) cell.textContent = '本年新收政府信息公开申请数量';
    });
    await afterAReport();
    expect((await suite().desk.heard()).filter(({ from }) => from === address)).toEqual([]);
    expect(await hostsIn(page)).toBe(0);
  });
});

describe('a report that nobody meant well with', () => {
  it.each([
    ['markup in its title', markupTitle],
    ['a figure of 400 digits', longFigure],
    ['absurd spans in its tables', absurdReport],
  ])('is read in peace: %s', async (_, hostile) => {
    const { page, address, errors } = await suite().open(hostile);
    await badgeSet(suite(), address);
    expect(await hostsIn(page)).toBe(1);
    expect(await page.evaluate(() => document.images.length)).toBe(0);
    expect(errors).toEqual([]);
  });
});
