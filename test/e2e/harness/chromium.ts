import puppeteer, { type Browser, type CDPSession, type ElementHandle, type Frame } from 'puppeteer-core';
import { backgroundIn, endBackground } from './background';
import { heldInChromium } from './held';
import { type Launch, rootOf, type Session, until } from './session';

/** Chromium, Chrome or Edge, over the DevTools protocol. */
export async function launchChromium(given: Launch): Promise<Session> {
  const browser = await puppeteer.launch({
    executablePath: given.program,
    headless: given.headless,
    ...(given.profile === null ? {} : { userDataDir: given.profile }),
    pipe: true,
    enableExtensions: [given.extension],
    defaultViewport: given.headless ? { width: 1280, height: 900 } : null,
    ...(given.headless ? { env: { ...process.env, LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US' } } : {}),
    // People's browsers have one; puppeteer would switch it off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
      ...(given.headless ? ['--lang=en-US', '--accept-lang=en-US'] : []),
      `--host-resolver-rules=${given.hosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`,
      // What stands between the pointed brackets takes this machine's own names off the list of exceptions.
      ...(given.proxy === null
        ? []
        : [`--proxy-server=http://127.0.0.1:${given.proxy}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  const id = await until('the extension to be loaded', async () => {
    const [first] = (await browser.extensions()).keys();
    return first;
  });
  return sessionOf(browser, id, given.extension);
}

function sessionOf(browser: Browser, id: string, extension: string): Session {
  const origin = `chrome-extension://${id}`;
  return {
    kind: 'chromium',
    browser,
    origin,
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}${path}`);
      return page;
    },
    async reload(page) {
      await page.reload();
    },
    async pressButton(page, tabId) {
      const [extension] = (await browser.extensions()).values();
      await page.bringToFront();
      await extension?.triggerAction(page);
      const popup = await browser.newPage();
      await popup.goto(`${origin}/popup.html?tab=${tabId}`);
      return popup;
    },
    async closedRoot(frame, host) {
      const client = clientOf(frame);
      const element = await frame.evaluateHandle((name) => document.querySelector(name), host);
      const handle = element.asElement() as ElementHandle<Element> | null;
      const objectId = handle?.remoteObject().objectId;
      if (objectId === undefined) throw new Error(`no ${host} in ${frame.url()}`);
      const { node } = await client.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
      const root = node.shadowRoots?.[0];
      if (root === undefined) throw new Error(`${host} has no shadow root`);
      const { backendNodeId } = root;
      const { object } = await client.send('DOM.resolveNode', { backendNodeId });
      await client.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (root) {
          Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true });
        }`,
        arguments: [object.objectId === undefined ? {} : { objectId: object.objectId }],
      });
      return rootOf(frame, host);
    },
    async letIn(isAllowed) {
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        async (extensionId, hostAccess) => {
          const { chrome } = globalThis as unknown as ExtensionSettings;
          await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
        },
        id,
        isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK',
      );
      await settings.close();
    },
    endBackground: () => endBackground(browser, origin),
    held(what) {
      if (what !== 'background') return heldInChromium(what);
      const worker = backgroundIn(browser, origin);
      return worker === null ? Promise.resolve(null) : heldInChromium({ worker });
    },
    removeExtension: () => browser.uninstallExtension(id),
    async installExtension() {
      await browser.installExtension(extension);
    },
    close: () => browser.close(),
  };
}

/** What the browser's own page of extensions can do. */
interface ExtensionSettings {
  readonly chrome: {
    readonly developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
  };
}

/** The DevTools session that a frame's objects belong to; puppeteer keeps it, but not in its types. */
function clientOf(frame: Frame): CDPSession {
  const client: unknown = Reflect.get(frame, 'client');
  if (!isSession(client)) throw new Error('puppeteer no longer shows the session of a frame');
  return client;
}

function isSession(value: unknown): value is CDPSession {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}
