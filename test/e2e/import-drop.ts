import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers';

/** Ways to give files to a page, as a person does. */

/** A field of the page that takes files, by its name. */
export async function field(page: Page, name: string): Promise<ElementHandle<HTMLInputElement>> {
  const found = await page.waitForSelector(`input[name="${name}"]`);
  if (found === null) throw new Error(`no field ${name}`);
  return found as ElementHandle<HTMLInputElement>;
}

/** Chooses files with the view's own field. */
export async function choose(page: Page, ...paths: string[]): Promise<void> {
  await (await field(page, 'files')).uploadFile(...paths);
}

/** Drops files from the disk on the page, wherever it is. */
export async function drop(page: Page, ...paths: string[]): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', multiple: true, name: 'dropped', ariaLabel: 'dropped' });
    document.body.append(input);
  });
  const input = await field(page, 'dropped');
  await input.uploadFile(...paths);
  await page.evaluate(dropped, {});
}

/** Drops files with any names, whatever names the machine's disk can have. */
export function dropNamed(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate(dropped, files);
}

/** In the page: drops what the field made for it holds, and files made of texts. */
function dropped(texts: Readonly<Record<string, string>>): void {
  const data = new DataTransfer();
  const input = document.querySelector<HTMLInputElement>('input[name="dropped"]');
  for (const file of input?.files ?? []) data.items.add(file);
  for (const [name, text] of Object.entries(texts)) data.items.add(new File([text], name));
  input?.remove();
  const on = document.querySelector('main');
  const options = { dataTransfer: data, bubbles: true, cancelable: true };
  if (on?.dispatchEvent(new DragEvent('dragover', options)) !== false)
    throw new Error('a drop is not let in');
  on.dispatchEvent(new DragEvent('drop', options));
}

/**
 * Chooses a folder with the view's own field. Firefox's remote protocol hands over no folders: there the field is
 * given what it would hold then.
 */
export async function chooseFolder(
  kind: BrowserKind,
  page: Page,
  path: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const input = await field(page, 'folder');
  if (kind === 'chromium') {
    await input.uploadFile(path);
    return;
  }
  await input.evaluate((own, inside) => {
    const files = Object.entries(inside).map(([name, text]) => {
      const file = new File([text], name.replace(/^.*\//, ''));
      return Object.defineProperty(file, 'webkitRelativePath', { value: name });
    });
    Object.defineProperty(own, 'files', { value: files });
    own.dispatchEvent(new Event('change', { bubbles: true }));
  }, texts);
}
