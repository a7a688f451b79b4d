import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Language } from '../lib/words/say';
import type { SampleServer } from '../test/e2e/harness/server';
import { findBrowser } from './browsers';
import { type PictureName, takePictures } from './gallery';
import { ROOT } from './run';

/**
 * The pictures that the stores of extensions take: five of 1280 × 800 px and a tile of 440 × 280 px, in each language.
 */
const SCREEN = { width: 1280, height: 800 } as const;
const TILE = { width: 440, height: 280 } as const;
/** What is shown, in the order of the store's page. */
const SHOWN = ['card', 'overlay', 'years', 'pair', 'report'] as const;
/** The stores' names of the languages, as the folders of `store/` have them. */
const FOLDERS: Readonly<Record<Language, string>> = { zh: 'zh_CN', en: 'en' };

/** @param folder `store/pictures`, or wherever they are to go @returns the files written */
export async function takeStorePictures(server: SampleServer, folder: string): Promise<string[]> {
  const files: string[] = [];
  const taken = mkdtempSync(join(tmpdir(), 'gouji-store-'));
  try {
    const wanted = new Map<PictureName, string>();
    for (const [language, name] of Object.entries(FOLDERS) as [Language, string][]) {
      mkdirSync(join(folder, name), { recursive: true });
      for (const [index, shown] of SHOWN.entries()) {
        const file = join(folder, name, `${index + 1}-${shown}.png`);
        wanted.set(`${shown}-${language}-light-${SCREEN.width}`, file);
      }
    }
    await takePictures(server, taken, (name) => wanted.has(name), SCREEN.height);
    for (const [name, file] of wanted) {
      copyFileSync(join(taken, `${name}.png`), file);
      files.push(file);
    }
    for (const [language, name] of Object.entries(FOLDERS) as [Language, string][]) {
      const file = join(folder, name, 'tile.png');
      await drawTile(language, file);
      files.push(file);
    }
  } finally {
    rmSync(taken, { recursive: true, force: true });
  }
  return files;
}

/** What the tile says: the name, and what it does, in a few words that can be read at half the size. */
const TILE_WORDS: Readonly<Record<Language, { name: string; does: string; total: string; off: string }>> = {
  zh: { name: '勾稽', does: '核对政府信息公开<br>年度报告的数字', total: '总计', off: '差 1' },
  en: {
    name: 'Gouji',
    does: 'Do the figures of the disclosure report add up?',
    total: 'Total',
    off: 'off by 1',
  },
};

/** Draws the tile: our icon and words, beside a column of figures whose total is one too small. */
async function drawTile(language: Language, file: string): Promise<void> {
  const program = findBrowser('chromium');
  if (program === null) throw new Error('chromium is not installed');
  const browser = await puppeteer.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu'],
    defaultViewport: TILE,
  });
  try {
    const page = await browser.newPage();
    await page.setContent(tile(language));
    await page.screenshot({ path: `${file.replace(/\.png$/, '')}.png` });
  } finally {
    await browser.close();
  }
}

function tile(language: Language): string {
  const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
  const { name, does, total, off } = TILE_WORDS[language];
  const figures = [95, 23, 4, 97].map((figure) => `<tr><td>${figure}</td></tr>`).join('');
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
${read('components/tokens.css')}
:root { color-scheme: light; }
body { box-sizing: border-box; display: flex; align-items: center; justify-content: space-between; margin: 0; height: ${TILE.height}px;
  padding: 0 36px; background: var(--sheet); color: var(--ink); font-family: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
.said { width: 216px; }
svg { width: 64px; height: 64px; }
h1 { margin: 8px 0 4px; font-size: 34px; line-height: 44px; font-weight: 600; }
p { margin: 0; font-size: 16px; line-height: 24px; color: var(--ink-soft); text-wrap: balance; }
table { border-collapse: collapse; background: var(--paper); font-size: 18px; font-variant-numeric: tabular-nums; }
td { position: relative; width: 104px; height: 36px; padding: 0 12px; border: 1px solid var(--edge); text-align: right; }
.total { border: 2px solid var(--fail); font-weight: 600; }
.label { position: absolute; left: 10px; top: 9px; font-size: 13px; font-weight: 400; color: var(--ink-soft); }
.off { position: absolute; right: -1px; top: 42px; padding: 1px 8px; border-radius: 4px; background: var(--fail); color: var(--on-fail);
  font-size: 14px; font-weight: 600; white-space: nowrap; }
</style><div class="said">${read('scripts/icon.svg')}<h1>${name}</h1><p>${does}</p></div>
<table>${figures}<tr><td class="total"><span class="label">${total}</span>218<span class="off">✗ ${off}</span></td></tr></table>`;
}
