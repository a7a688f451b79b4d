/** How long reading the claims of a text takes, against the browser's own layout of the same text. */
import type { Browser } from 'puppeteer-core';
import type { TextAbout } from '../../lib/claims';
import { COMPILE_AT_ONCE } from '../../scripts/compiled';
import { sets } from '../claims/sets';
import { pageScript, withExtension } from './browser';
import type { ClaimsScope } from './claims-page';
import { median } from './measure';
import { type Aim, marked, type Part } from './part';
import { paragraphsOf } from './report-text';

/** Characters of the text: as long as the longest reports. */
const LENGTH = 20_000;

/** Who and when the texts are about; invented. */
const ABOUT: TextAbout = { agency: '清河市水务局', year: 2023 };

/** It should take less time than the page's own layout of it; more is marked. */
const MOST_OF_LAYOUT = 1;

const TEXTS = {
  report: 'as reports are, figures in one of six sentences',
  pasted: 'the same, pasted from a word processor',
  dense: 'figures in nearly every sentence',
} as const;

export const claimsLayoutPart: Part = {
  name: 'claims-layout',
  heading: 'Reading what a text of 20,000 characters claims (Chromium), as a multiple of its layout',
  inBrowser: true,
  async run(turns) {
    const measured = await withExtension([], ({ browser }) => measureAgainstLayout(browser, turns));
    const rows = measured.map(({ kind, first, again }) => ({
      what: TEXTS[kind],
      figures: [first, again].map((ratio) => marked(ratio.toFixed(2), ratio < MOST_OF_LAYOUT)),
    }));
    return {
      tables: [{ what: 'text', columns: ['first', 'again'], rows }],
      aims: measured.filter(isAsReportsAre).map(aimOf),
    };
  },
};

function isAsReportsAre({ kind }: Measured): boolean {
  return kind !== 'dense';
}

function aimOf({ kind, first }: Measured): Aim {
  return {
    what: `claims of a text of 20,000 characters, ${TEXTS[kind]}: of its layout`,
    wanted: 'under 1',
    figure: first.toFixed(2),
    isMet: first < MOST_OF_LAYOUT,
  };
}

/** How reports are set: justified, each paragraph indented by two characters, lines well apart. */
const PAGE = `<!doctype html><style>
  body { width: 900px; font: 16px/2 sans-serif; text-align: justify }
  p { text-indent: 2em }
</style>`;

/** Reading as a multiple of layout. */
interface AgainstLayout {
  /** By code that runs for the first time. */
  readonly first: number;
  /** By code that has read the same once before: what is left of it when nothing is compiled any more. */
  readonly again: number;
}

type Measured = AgainstLayout & { readonly kind: keyof typeof TEXTS };

/** @returns a text as reports are, the same as it is pasted, and one of nothing but sentences that make claims or seem to */
async function measureAgainstLayout(browser: Browser, turns: number): Promise<Measured[]> {
  const sentences = Object.values(sets).flatMap((set) => set.map(({ text }) => text));
  const kinds = [
    { kind: 'report', texts: filled(paragraphsOf), found: [] as AgainstLayout[] },
    { kind: 'pasted', texts: filled(paragraphsOf), found: [] as AgainstLayout[] },
    { kind: 'dense', texts: filled(() => sentences), found: [] as AgainstLayout[] },
  ] as const;
  const script = await pageScript('./claims-page.ts', 'claimsBench');
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { kind, texts, found } of kinds)
      found.push(await measureOnce(browser, script, texts, kind === 'pasted'));
  }
  return kinds.map(({ kind, found }) => ({
    kind,
    first: median(found.map(({ first }) => first)),
    again: median(found.map(({ again }) => again)),
  }));
}

/** Lays a text out in a page of its own and reads it there twice. */
async function measureOnce(
  browser: Browser,
  script: string,
  texts: readonly string[],
  isPasted: boolean,
): Promise<AgainstLayout> {
  const page = await browser.newPage();
  try {
    await page.setContent(PAGE);
    const client = await page.createCDPSession();
    // Time of the page's own thread: others that the machine is busy with are not counted.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const counted = async (...names: readonly string[]) => {
      const { metrics } = await client.send('Performance.getMetrics');
      return metrics.reduce((all, { name, value }) => all + (names.includes(name) ? value : 0), 0);
    };
    // As the overlay's script is, of which it is a part: compiled when it is loaded.
    await page.addScriptTag({ content: `${COMPILE_AT_ONCE}${script}` });
    const start = await counted('LayoutDuration', 'RecalcStyleDuration');
    await page.evaluate(
      (all, pasted) => (globalThis as unknown as ClaimsScope).claimsBench.lay(all, pasted),
      texts,
      isPasted,
    );
    const layout = (await counted('LayoutDuration', 'RecalcStyleDuration')) - start;
    const read = async () => {
      const before = await counted('ScriptDuration');
      await page.evaluate(
        (all, of) => (globalThis as unknown as ClaimsScope).claimsBench.read(all, of),
        texts,
        ABOUT,
      );
      return ((await counted('ScriptDuration')) - before) / layout;
    };
    return { first: await read(), again: await read() };
  } finally {
    await page.close();
  }
}

/** Texts one after the other, then those of the next round, until there are enough characters. */
function filled(textsOf: (round: number) => readonly string[]): string[] {
  const all: string[] = [];
  for (let round = 0, written = 0; written < LENGTH; round += 1) {
    for (const text of textsOf(round)) {
      if (written >= LENGTH) break;
      all.push(text);
      written += text.length;
    }
  }
  return all;
}
