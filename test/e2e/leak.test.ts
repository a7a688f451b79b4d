import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { HOST, overlayOf, PARTS } from './harness/overlay';
import type { ServedPage } from './harness/server';
import { until } from './harness/session';
import { badgeSet, hostsIn, useBrowser } from './harness/suite';
import { edited, faultyReport, withoutExtension } from './pages';

const faulty = faultyReport();

/** What a page's own script notes down. */
interface Spy {
  /** Calls of the functions that a page may put its own in the place of. */
  readonly calls: string[];
  /** What its handlers on window and document were told. */
  readonly events: { readonly type: string; readonly phase: number; readonly path: string[] }[];
  /** What its policy, were it in force, would have refused. */
  readonly refused: string[];
}

interface Spying {
  readonly spy?: Spy;
}

/** Runs in the page before anything else: takes over what an overlay might be made with, and listens to all. */
const SPY = `
  const spy = { calls: [], events: [], refused: [] };
  globalThis.spy = spy;
  const taken = [[Element, 'attachShadow'], [Element, 'append'], [Element, 'setAttribute'], [Node, 'appendChild'],
    [Node, 'insertBefore'], [Document, 'createElement'], [Document, 'querySelector'], [HTMLElement, 'showPopover'],
    [EventTarget, 'addEventListener'], [CustomElementRegistry, 'define'], [MutationObserver, 'observe']];
  for (const [owner, name] of taken) {
    const own = owner.prototype[name];
    owner.prototype[name] = function (...given) {
      spy.calls.push(name);
      return own.apply(this, given);
    };
  }
  const listen = EventTarget.prototype.addEventListener;
  const types = ['click', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'pointerdown', 'pointerup', 'pointermove',
    'pointerover', 'keydown', 'keyup', 'keypress', 'focus', 'focusin', 'blur', 'focusout', 'wheel', 'input', 'copy'];
  for (const target of [window, document]) for (const capture of [true, false]) for (const type of types)
    listen.call(target, type, (event) => spy.events.push({
      type, phase: event.eventPhase, path: event.composedPath().map((one) => one.localName ?? one.constructor.name),
    }), capture);
  listen.call(document, 'securitypolicyviolation', (event) =>
    spy.refused.push([event.effectiveDirective, event.blockedURI.replace(location.origin, ''), event.sample].join(' ')));
  spy.calls.length = 0;
`;

const spying = edited(faulty, '/spying.html', (html) =>
  html.replace(/<head[^>]*>/, (head) => `${head}<script>${SPY}</script>`),
);
const reporting: ServedPage = {
  ...edited(faulty, '/reporting.html', (html) =>
    html.replace(/<head[^>]*>/, (head) => `${head}<script>${SPY}</script>`),
  ),
  headers: {
    'content-security-policy-report-only':
      "default-src 'none'; style-src 'none'; style-src-attr 'none'; font-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /refused",
  },
};
const pages = [faulty, spying, reporting];
const suite = useBrowser([...pages, ...pages.map(withoutExtension)]);

async function opened(wanted: Pick<ServedPage, 'host' | 'path'>) {
  const open = await suite().open(wanted);
  await badgeSet(suite(), open.address);
  await until('the element', async () => (await hostsIn(open.page)) === 1);
  return open;
}

function spied(page: Page): Promise<Spy> {
  return page.evaluate(() => {
    const spy = (globalThis as Spying).spy ?? { calls: ['no spy'], events: [], refused: [] };
    // The browser asks for an icon by itself, at a time of its own.
    return { ...spy, refused: spy.refused.filter((one) => !one.includes('/favicon.ico')) };
  });
}

describe('a page', () => {
  it('sees one element with nothing in it', async () => {
    const { page } = await opened(spying);
    expect(
      await page.evaluate((host) => {
        const element = document.querySelector(host);
        return {
          root: element?.shadowRoot,
          children: element?.childNodes.length,
          text: element?.textContent,
          attributes: element?.getAttributeNames(),
          keys: Object.keys(element ?? {}),
        };
      }, HOST),
    ).toEqual({ root: null, children: 0, text: '', attributes: ['popover'], keys: [] });
  });

  it('lends none of its functions to make it with', async () => {
    const { page } = await opened(spying);
    const overlay = await overlayOf(suite().session, page);
    await overlay.shows(PARTS.marks);
    // The one call is the test's own question.
    expect((await spied(page)).calls.filter((call) => call !== 'querySelector')).toEqual([]);
  });

  it('hears nothing of what is done there, but for the element that it is done to', async () => {
    const { page, errors } = await opened(spying);
    const overlay = await overlayOf(suite().session, page);
    await overlay.shows(PARTS.marks);
    await page.evaluate(() => (globalThis as Spying).spy?.events.splice(0));
    await overlay.click(PARTS.openList);
    await overlay.click(PARTS.line);
    await overlay.shows(PARTS.openFinding);
    await until('focus', async () => {
      await page.keyboard.press('Tab');
      return page.evaluate((host) => document.activeElement?.localName === host, HOST);
    });
    await page.keyboard.press('ArrowDown');
    const { events } = await spied(page);
    const ours = events.filter(({ path }) => path.includes(HOST));
    expect(ours.map(({ type }) => type)).toEqual(expect.arrayContaining(['click', 'keydown']));
    expect(new Set(ours.map(({ path }) => path.join(' ')))).toEqual(
      new Set([`${HOST} html HTMLDocument Window`]),
    );
    // Only in the capturing phase, where a page's handlers come first.
    expect(ours.filter(({ phase }) => phase !== 1)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('finds no trace elsewhere', async () => {
    const traces = (page: Page) =>
      page.evaluate(() => ({
        names: Object.getOwnPropertyNames(globalThis).sort(),
        attributes: [document.documentElement, document.head, document.body].map((one) =>
          one.getAttributeNames(),
        ),
        sheets: document.styleSheets.length,
        adopted: document.adoptedStyleSheets.length,
        fonts: document.fonts.size,
        // The browser asks for an icon by itself, at a time of its own.
        loaded: performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((path) => path !== '/favicon.ico'),
        marks: performance.getEntriesByType('mark').length,
        stored: [localStorage.length, sessionStorage.length, document.cookie],
        scripts: document.scripts.length,
      }));
    const { page } = await opened(faulty);
    const plain = await suite().open(withoutExtension(faulty));
    expect(await traces(page)).toEqual(await traces(plain.page));
  });

  it('has nothing to report under a policy that forbids everything', async () => {
    const { page } = await opened(reporting);
    const overlay = await overlayOf(suite().session, page);
    await overlay.click(PARTS.openList);
    await overlay.click(PARTS.line);
    await overlay.shows(PARTS.openFinding);
    const plain = await suite().open(withoutExtension(reporting));
    const { refused } = await spied(page);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused).toEqual((await spied(plain.page)).refused);
  });
});

describe('a page that removes the element', () => {
  const REMOVALS = {
    'by emptying the root': () => {
      document.documentElement.innerHTML = `${document.documentElement.innerHTML}`;
    },
    'by writing itself anew': () => {
      const html = document.documentElement.outerHTML;
      document.open();
      document.write(html);
      document.close();
    },
    'by another root': () => {
      const copy = document.documentElement.cloneNode(true);
      document.documentElement.replaceWith(copy);
    },
  };

  it.each(Object.entries(REMOVALS))('%s has one that works', async (_, remove) => {
    const { page, errors } = await opened(faulty);
    const before = await page.evaluateHandle((host) => document.querySelector(host), HOST);
    await page.evaluate(remove);
    const isNew = () =>
      page.evaluate(
        (host, old) => [...document.querySelectorAll(host)].some((one) => one !== old),
        HOST,
        before,
      );
    await until('the report to be read again', isNew);
    await until('one element', async () => (await hostsIn(page)) === 1);
    const overlay = await overlayOf(suite().session, page);
    await overlay.shows(PARTS.marks);
    await overlay.click(PARTS.hide);
    await overlay.shows(PARTS.tab);
    expect(errors).toEqual([]);
  });

  it('by another body keeps it', async () => {
    const { page, errors } = await opened(faulty);
    await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await until('marks', async () => {
      // Drawn anew between two questions, the element of the first is gone at the second: asked again.
      const overlay = await overlayOf(suite().session, page).catch(() => null);
      return (await overlay?.has(PARTS.marks)) === true;
    });
    expect(await hostsIn(page)).toBe(1);
    expect(errors).toEqual([]);
  });
});
