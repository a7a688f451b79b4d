/**
 * Draws public/icon/*.png from scripts/icon.svg with a Chromium that is already installed.
 * Run by hand after the drawing was changed: node scripts/icons.mjs [path of the browser]
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
const folder = new URL('../public/icon/', import.meta.url);
const drawing = await readFile(new URL('icon.svg', import.meta.url), 'utf8');

const browser = await puppeteer.launch({
  executablePath: process.argv[2] ?? process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>html, body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
    );
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
    console.log(`public/icon/${size}.png`);
  }
} finally {
  await browser.close();
}
