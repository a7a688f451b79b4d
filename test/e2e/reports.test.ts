import { describe, expect, it } from 'vitest';
import type { Sample } from '../samples';
import { HOST, overlayOf } from './harness/overlay';
import { badgeSet, hostsIn, serialised, useBrowser } from './harness/suite';
import { framed, inFrameset, reports, uncheckable, underStrictPolicy, withoutExtension } from './pages';

const [first] = reports;
if (first === undefined) throw new Error('no sample is a report');
const strict = underStrictPolicy(first);
const iframe = framed(first);
const frameset = inFrameset(first);

const all = [...reports, ...uncheckable];
const suite = useBrowser([
  ...all,
  ...all.map(withoutExtension),
  strict,
  withoutExtension(strict),
  iframe,
  frameset,
]);

/** The sign that issue and design ask of the toolbar: failing before untold before holding. */
function signOf({ identities }: Sample): string {
  if (identities === null) return '?';
  if (identities.fail > 0) return String(identities.fail);
  return identities.untold > 0 ? '?' : '✓';
}

/** The different messages, whatever address they are about; a browser asks for a host's icon only once. */
function kindsOf(errors: readonly string[]): Set<string> {
  const kinds = errors.map((message) => message.replace(/https?:\S+/g, 'address'));
  return new Set(kinds.filter((message) => !message.includes('img-src')));
}

describe.each(all)('$name', (sample) => {
  it('shows its state in the toolbar, without an error', async () => {
    const { address, errors } = await suite().open(sample);
    expect(await badgeSet(suite(), address)).toBe(signOf(sample));
    const { title } = await suite().desk.badge(address);
    if (sample.identities !== null) expect(title).toContain(String(sample.identities.hold));
    expect(errors).toEqual([]);
  });

  it('leaves the page as it was but for one closed element', async () => {
    const plain = await suite().open(withoutExtension(sample));
    const before = await serialised(plain.page);
    expect(await hostsIn(plain.page)).toBe(0);

    const { page, address } = await suite().open(sample);
    await badgeSet(suite(), address);
    await page.waitForSelector(HOST);
    expect(await serialised(page)).toBe(before);
    const host = await page.$eval(HOST, (element) => ({
      root: element.shadowRoot,
      attributes: element.getAttributeNames(),
      children: element.childNodes.length,
    }));
    expect(host).toEqual({ root: null, attributes: ['popover'], children: 0 });
    expect(await hostsIn(page)).toBe(1);
  });
});

describe('a report', () => {
  it('is read and marked on a page whose policy forbids everything', async () => {
    const { page, address, errors } = await suite().open(strict);
    expect(await badgeSet(suite(), address)).toBe(signOf(first));
    const overlay = await overlayOf(suite().session, page);
    await overlay.shows('.bar');
    // An unstyled bar would be a block.
    const display = await overlay.root.evaluate(
      (shadow) => getComputedStyle(shadow.querySelector('.bar') ?? document.body).display,
    );
    expect(display).toBe('flex');
    // Firefox tells of every style and image that the page's own policy keeps out: the same without Gouji.
    const plain = await suite().open(withoutExtension(strict));
    expect(kindsOf(errors)).toEqual(kindsOf(plain.errors));
  });

  it.each([
    ['an inner frame', iframe],
    ['a frameset', frameset],
  ])('is read and marked in %s', async (_, outer) => {
    const { page, address } = await suite().open(outer);
    expect(await badgeSet(suite(), address)).toBe(signOf(first));
    expect(await hostsIn(page)).toBe(0);
    const frame = page.frames().find((one) => one.url() === suite().server.addressOf(first));
    expect(await frame?.evaluate((name) => document.querySelectorAll(name).length, HOST)).toBe(1);
  });
});
