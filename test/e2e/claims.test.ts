import { describe, expect, it } from 'vitest';
import { markupNamed } from '../publisher/markups';
import type { PrintedReport } from '../publisher/model';
import { publish } from '../publisher/publish';
import { sampleNamed } from '../samples';
import { accessibilityFaults } from './harness/accessibility';
import { says, textOf, textsOf } from './harness/list';
import { HOST, overlayOf, PARTS } from './harness/overlay';
import type { ServedPage } from './harness/server';
import { until } from './harness/session';
import { badgeSet, serialised, useBrowser } from './harness/suite';
import { withoutExtension } from './pages';

const { printed } = sampleNamed('sound-2023');
if (printed === undefined) throw new Error('sound-2023 is no report');
const sound: PrintedReport = printed;

/** The table prints 13 received, 8 granted and 2 granted in part. */
const OVERVIEW = [
  '全年收到政府信息公开申请31件，上年结转2件，全部办结。',
  '在本年度办理答复的申请当中，予以公开及部分公开12件，本机关对每一件申请都做到了登记、审核、答复、归档四个环节全程留痕。',
];

function servedAs(path: string, overview: () => readonly string[], figures = sound.figures): ServedPage {
  const html = () => {
    const report = { ...sound, figures, text: { ...sound.text, overview: overview() } };
    return publish(report, markupNamed('paragraphs in cells')).html;
  };
  return { host: 'www.claims.gov.cn', path, html };
}

let granted = OVERVIEW;
const soundPage = servedAs('/sound.html', () => sound.text.overview);
const report = servedAs('/report.html', () => OVERVIEW);
const dismissable = servedAs('/dismissed.html', () => granted);
const plain = withoutExtension(report);
const suite = useBrowser([soundPage, report, dismissable, plain]);

const LINE = '.text-line-contradicts';
const MARK = '.text-mark';

async function opened(wanted: ServedPage) {
  const open = await suite().open(wanted);
  const badge = await badgeSet(suite(), open.address);
  const overlay = await overlayOf(suite().session, open.page);
  await open.page.bringToFront();
  await overlay.shows(PARTS.marks);
  return { ...open, overlay, badge };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** Opens the list and waits until it tells of the claims. */
async function listed({ overlay }: Pick<Opened, 'overlay'>, tally: RegExp): Promise<void> {
  await overlay.click(PARTS.openList);
  await says(overlay, '.part-claims .part-about', tally);
}

/** How far the lines are from the words they belong to, at most; in px. */
function farthest({ overlay }: Opened, quotes: readonly string[]): Promise<number> {
  return overlay.root.evaluate((shadow, words) => {
    const lines = [...shadow.querySelectorAll('.text-line')].map((line) => line.getBoundingClientRect());
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const rects: DOMRect[] = [];
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      for (const quote of words) {
        const at = text.nodeValue?.indexOf(quote) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + quote.length);
        rects.push(...range.getClientRects());
      }
    }
    if (rects.length === 0 || rects.length !== lines.length) return Number.POSITIVE_INFINITY;
    const edges = ['left', 'right', 'top', 'bottom'] as const;
    const far = (a: DOMRect, b: DOMRect) => Math.max(...edges.map((edge) => Math.abs(a[edge] - b[edge])));
    return Math.max(...lines.map((line) => Math.min(...rects.map((rect) => far(line, rect)))));
  }, quotes);
}

const QUOTES = ['全年收到政府信息公开申请31件', '予以公开及部分公开12件'];

describe('a text that contradicts its table', () => {
  it('is marked under its words, where they are and wherever they go', async () => {
    const marked = await opened(report);
    const { page, overlay, errors } = marked;
    await until('two marks', async () => (await textsOf(overlay, MARK)).length === 2);
    const isNear = (when: string) =>
      until(`the lines under their words ${when}`, async () => (await farthest(marked, QUOTES)) <= 2);
    await isNear('at first');
    await page.setViewport({ width: 620, height: 500 });
    await isNear('in a narrow window');
    await page.evaluate(() => {
      document.body.style.paddingTop = '137px';
      document.body.style.fontSize = '23px';
    });
    await isNear('moved and larger');
    await page.evaluate(() => scrollTo(0, 90));
    await isNear('scrolled');
    // Words that are no longer there are not marked.
    await page.evaluate((quote) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
        if (text.nodeValue?.includes(quote)) text.nodeValue = '本段已删去。';
    }, QUOTES[0] ?? '');
    await until('one mark', async () => (await textsOf(overlay, MARK)).length === 1);
    expect(errors).toEqual([]);
  });

  it('is read again when it changes and its table does not', async () => {
    const marked = await opened(report);
    const { page, overlay, errors } = marked;
    await listed({ overlay }, /: 2 agree, 2 do not$/);
    await until('two marks', async () => (await textsOf(overlay, MARK)).length === 2);
    const change = (from: string, to: string) =>
      page.evaluate(
        (was, is) => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
            if (text.nodeValue?.includes(was)) text.nodeValue = text.nodeValue.replace(was, is);
        },
        from,
        to,
      );
    await change('31件', '13件');
    await says(overlay, '.part-claims .part-about', /: 3 agree, 1 do/);
    await until('one mark', async () => (await textsOf(overlay, MARK)).length === 1);
    await change('13件', '32件');
    await says(overlay, '.part-claims', /32件/);
    await until('two marks again', async () => (await textsOf(overlay, MARK)).length === 2);
    // The same words in other nodes, elsewhere: marks are on these.
    await page.evaluate((quote) => {
      document.body.style.paddingTop = '93px';
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        if (text.nodeValue?.includes(quote) !== true) continue;
        text.parentNode?.replaceChild(document.createTextNode(text.nodeValue), text);
        return;
      }
    }, QUOTES[1] ?? '');
    const quotes = QUOTES.map((quote) => quote.replace('31件', '32件'));
    await until('lines under the new nodes', async () => (await farthest(marked, quotes)) <= 2);
    expect(errors).toEqual([]);
  });

  it('puts both values side by side, with words and cells lit', async () => {
    const { page, overlay } = await opened(report);
    await overlay.shows(MARK);
    await overlay.root.evaluate((shadow, mark) => {
      const marks = [...shadow.querySelectorAll<HTMLElement>(mark)];
      marks.at(-1)?.focus();
    }, MARK);
    await overlay.shows('.card[data-place]');
    await page.keyboard.press('Enter');
    expect(await textOf(overlay, '.claim-quote')).toBe(QUOTES[1]);
    expect(await textsOf(overlay, '.claim-value')).toEqual(['12', '10']);
    expect(await textsOf(overlay, '.claim-figure')).toEqual(['8', '2']);
    await overlay.shows('.text-line-lit');
    await until('both cells', async () => (await textsOf(overlay, '.lit-soft')).length === 2);
    const name = await overlay.root.evaluate((shadow, mark) => {
      const marks = [...shadow.querySelectorAll(mark)];
      return marks.at(-1)?.getAttribute('aria-label');
    }, MARK);
    expect(name).toMatch(/^Text and table differ: .*予以公开及部分公开12件.*12.*10/);
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
  });

  it('is a warning in list and bar, and no failing check', async () => {
    const marked = await opened(report);
    const { overlay, badge, address } = marked;
    await listed(marked, /^4 claims of the text checked: 2 agree, 2 do not$/);
    await says(overlay, '.bar .summary', / hold.*2 to look at/);
    expect(await textOf(overlay, '.bar .summary')).not.toContain('fail');
    expect(await overlay.has('.bar .sign-fails')).toBe(false);
    expect((await suite().desk.badge(address)).text).toBe(badge);
    expect(badge).not.toMatch(/\d/);
  });

  it('leaves the page as it is', async () => {
    const { page, overlay } = await opened(report);
    await overlay.shows(LINE);
    const { page: untouched } = await suite().open(plain);
    expect(await serialised(page)).toBe(await serialised(untouched));
    const traces = await page.evaluate(() => [
      document.adoptedStyleSheets.length,
      CSS.highlights?.size ?? 0,
      getSelection()?.rangeCount ?? 0,
    ]);
    expect(traces).toEqual([0, 0, 0]);
  });
});

describe('a claim', () => {
  it('that was dismissed stays so, until its words change', async () => {
    const marked = await opened(dismissable);
    const { page, overlay } = marked;
    await listed(marked, /2 do not/);
    await overlay.click('.part-claims .finding-line');
    await overlay.shows('[data-choice="dismiss"]');
    await overlay.click('[data-choice="dismiss"]');
    await overlay.shows('.write-field');
    await page.keyboard.type('含电话答复');
    await page.keyboard.press('Enter');
    await overlay.shows('.part-dismissed');
    await until('one mark', async () => (await textsOf(overlay, MARK)).length === 1);

    await page.reload();
    const again = await overlayOf(suite().session, page);
    await again.shows(MARK);
    await again.click(PARTS.openList);
    await says(again, '.part-dismissed', /31件.*含电话答复/);
    expect(await textsOf(again, MARK)).toHaveLength(1);
    expect(await textOf(again, '.bar .summary')).toContain('1 to look at');

    granted = OVERVIEW.map((text) => text.replace('31件', '33件'));
    await page.reload();
    const changed = await overlayOf(suite().session, page);
    await until('both marks', async () => (await textsOf(changed, MARK)).length === 2);
    await changed.click(PARTS.openList);
    await says(changed, '.part-claims', /33件/);
    expect(await changed.has('.part-dismissed')).toBe(false);
  });

  it('is not checked where that is switched off, here or on any page', async () => {
    const marked = await opened(report);
    const { page, overlay } = marked;
    await listed(marked, /2 do not/);
    await overlay.shows(MARK);
    await overlay.click('.part-claims .switch');
    await overlay.hides(LINE);
    await overlay.hides(MARK);
    await says(overlay, '.part-claims', /not checked/);
    expect(await textOf(overlay, '.bar .summary')).not.toContain('to look at');

    const options = await suite().openExtension('/options.html');
    await options.waitForSelector('input[name="claims"]');
    expect(await options.$eval('input[name="claims"]', (box) => (box as HTMLInputElement).checked)).toBe(
      false,
    );
    await options.click('input[name="claims"]');
    await page.bringToFront();
    await overlay.shows(MARK);
    await says(overlay, '.part-claims .part-about', /2 do not/);
  });

  it('that agrees is marked only where that is asked for', async () => {
    const marked = await opened(soundPage);
    const { page, overlay } = marked;
    await listed(marked, /claims of the text checked: \d agree$/);
    expect(await overlay.has('.text-line')).toBe(false);
    expect(await overlay.has(MARK)).toBe(false);
    expect(await textOf(overlay, '.bar .summary')).not.toContain('to look at');
    const options = await suite().openExtension('/options.html');
    await options.waitForSelector('input[name="claimTicks"]');
    await options.click('input[name="claimTicks"]');
    await page.bringToFront();
    await overlay.shows('.text-line-agrees');
    expect(await overlay.has(MARK)).toBe(false);
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
    await options.bringToFront();
    await options.click('input[name="claimTicks"]');
    await page.bringToFront();
    await overlay.hides('.text-line-agrees');
  });
});
