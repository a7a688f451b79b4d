import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { heldInFirefox } from './held';
import { addressOf, type Launch, manifestOf, rootOf, type Session, until } from './session';

/** The address of the extension's pages in Firefox is random for each profile, unless it is set beforehand. */
const EXTENSION_UUID = '0f5d1c2e-8a34-4b7d-9c11-2b6f0e7a1d55';

/** Firefox, over WebDriver BiDi. */
export async function launchFirefox(given: Launch): Promise<Session> {
  const id = manifestOf(given.extension).browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${given.extension} is not built for Firefox`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: given.program,
    headless: given.headless,
    ...(given.profile === null ? {} : { userDataDir: given.profile }),
    defaultViewport: given.headless ? { width: 1280, height: 900 } : null,
    // Lets the remote protocol open the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': given.hosts.join(','),
      'dom.security.https_first': false,
      // Pages behind others build themselves as quickly as in front; puppeteer has Chromium do the same.
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_UUID }),
      // Put in for the time of a session, it would take with it what it kept.
      ...(given.profile === null ? {} : { 'extensions.webextensions.keepStorageOnUninstall': true }),
      ...(given.proxy === null ? {} : everythingThrough(given.proxy)),
      ...(given.isLoud
        ? { 'devtools.console.stdout.content': true, 'browser.dom.window.dump.enabled': true }
        : {}),
      ...(given.headless ? { 'intl.accept_languages': 'en-US', 'intl.locale.requested': 'en-US' } : {}),
    },
  });
  // Installed for the time of the session, as from about:debugging; that grants its host permissions too.
  await browser.installExtension(given.extension);
  return sessionOf(browser, id, given.extension);
}

/** Preferences that send every request through a proxy, those to this machine's own names included. */
function everythingThrough(port: number): Record<string, unknown> {
  const proxy = Object.fromEntries(
    ['http', 'ssl'].flatMap((kind) => [
      [`network.proxy.${kind}`, '127.0.0.1'],
      [`network.proxy.${kind}_port`, port],
    ]),
  );
  return {
    ...proxy,
    'network.proxy.type': 1,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

/** WebDriver BiDi itself, where puppeteer has no call for what is needed. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

function connectionOf(browser: Browser): BidiConnection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('puppeteer no longer shows its BiDi connection');
  return connection;
}

function isConnection(value: unknown): value is BidiConnection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}

/** A frame's browsing context, which puppeteer keeps as the frame's id. */
function contextOf(frame: Frame): string {
  const id: unknown = Reflect.get(frame, '_id');
  if (typeof id !== 'string') throw new Error('puppeteer no longer shows the id of a frame');
  return id;
}

/** The part of a BiDi answer that names an element and its shadow root. */
interface ElementAnswer {
  readonly result?: {
    readonly sharedId?: string;
    readonly value?: { readonly shadowRoot?: { readonly sharedId?: string } | null };
  };
}

/** Runs a script in the browser's own window. @returns what it comes to, where that is text or a truth */
async function inBrowserWindow(bidi: BidiConnection, expression: string): Promise<unknown> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  if (window === undefined) throw new Error('Firefox shows no window of its own');
  const answer = await bidi.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const {
    type,
    exceptionDetails,
    result: found,
  } = answer.result as {
    type: string;
    exceptionDetails?: { text: string };
    result?: { value?: unknown };
  };
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'an exception in the browser window');
  return found?.value;
}

function sessionOf(browser: Browser, id: string, extension: string): Session {
  const bidi = connectionOf(browser);
  const origin = `moz-extension://${EXTENSION_UUID}`;
  const ours = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;

  async function extensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    // Not page.goto: it waits in vain when the tab moves to the extensions' process.
    const context = contextOf(page.mainFrame());
    await bidi.send('browsingContext.navigate', { context, url: `${origin}${path}`, wait: 'complete' });
    await until(`${path} to be there`, () =>
      page.evaluate((wanted) => location.href.startsWith(wanted), origin).catch(() => false),
    );
    return page;
  }

  return {
    kind: 'firefox',
    browser,
    origin,
    extensionPage,
    async pressButton(page, tabId) {
      await page.bringToFront();
      // What a press does before the popup opens: it lets the extension into the tab in front.
      await inBrowserWindow(bidi, `${ours}.tabManager.addActiveTabPermission(gBrowser.selectedTab)`);
      return extensionPage(`/popup.html?tab=${tabId}`);
    },
    async reload(page) {
      await bidi.send('browsingContext.reload', {
        context: contextOf(page.mainFrame()),
        wait: 'complete',
      });
    },
    async closedRoot(frame, host) {
      const target = { context: contextOf(frame) };
      const { result } = await bidi.send('script.evaluate', {
        expression: `document.querySelector(${JSON.stringify(host)})`,
        target,
        awaitPromise: false,
        resultOwnership: 'root',
        serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
      });
      const element = (result as ElementAnswer).result;
      const root = element?.value?.shadowRoot;
      if (element?.sharedId === undefined || root?.sharedId === undefined) {
        throw new Error(`no root of ${host} in ${frame.url()}`);
      }
      await bidi.send('script.callFunction', {
        functionDeclaration: `(host, root) => {
          Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
        }`,
        arguments: [{ sharedId: element.sharedId }, { sharedId: root.sharedId }],
        target,
        awaitPromise: false,
      });
      return rootOf(frame, host);
    },
    async letIn(isAllowed) {
      await inBrowserWindow(
        bidi,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
          .ExtensionPermissions.${isAllowed ? 'add' : 'remove'}(
            ${JSON.stringify(id)},
            { permissions: [], origins: ['*://*.gov.cn/*'] },
            ${ours},
          )`,
      );
    },
    async endBackground() {
      // What about:debugging offers as "terminate background script".
      const ended = `(async () => {
        const wasRunning = ${ours}.backgroundState === 'running';
        await ${ours}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        return wasRunning;
      })()`;
      return (await inBrowserWindow(bidi, ended)) === true;
    },
    async held(what) {
      const isPage = what !== 'background';
      if (!isPage && (await inBrowserWindow(bidi, `${ours}.backgroundState`)) !== 'running') return null;
      const address = isPage ? await addressOf(what) : `${origin}/_generated_background_page.html`;
      return JSON.parse(String(await inBrowserWindow(bidi, heldInFirefox(address))));
    },
    removeExtension: () => browser.uninstallExtension(id),
    async installExtension() {
      // Removed, it has lost its address.
      const addresses = JSON.stringify(JSON.stringify({ [id]: EXTENSION_UUID }));
      const pref = 'extensions.webextensions.uuids';
      await inBrowserWindow(bidi, `Services.prefs.setStringPref('${pref}', ${addresses})`);
      await browser.installExtension(extension);
    },
    close: () => browser.close(),
  };
}
