import type { FromReader, OverlayState, ToReader } from '../../lib/messages';
import { type Language, languageOf } from '../../lib/words/say';

/** Answers a message; undefined leaves it to another frame. */
export type Answer = (message: ToReader) => OverlayState | undefined;

/**
 * The reader's only way to the browser.
 *
 * When the extension is updated, removed or switched off under an open page, its side of this door is gone
 * and every call throws ("Extension context invalidated"). The marks on the page are still right, so they
 * stay, and nobody is told.
 */
export interface Port {
  readonly language: Language;
  readonly version: string;
  /** @returns the background's answer; undefined where it gives none or is gone */
  send(message: FromReader): Promise<unknown>;
  listen(answer: Answer, signal: AbortSignal): void;
}

type Listener = (message: unknown, sender: unknown, respond: (state: OverlayState) => void) => void;

/** The few calls of the extension API that the reader makes: for these the polyfill (10 KB) changes nothing. */
interface Api {
  readonly i18n: { getUILanguage(): string };
  readonly runtime: {
    getManifest(): { readonly version: string };
    sendMessage(message: FromReader): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
}

/** @returns null where there is no extension behind the script any more */
export function openPort(): Port | null {
  const api = extensionApi();
  if (api === null) return null;
  return {
    language: languageOf(api.i18n.getUILanguage()),
    version: api.runtime.getManifest().version,
    async send(message) {
      try {
        return await api.runtime.sendMessage(message);
      } catch {
        // The extension is gone from under the page; see Port.
        return undefined;
      }
    },
    listen(answer, signal) {
      const onMessage: Listener = (message, _sender, respond) => {
        const state = isToReader(message) ? answer(message) : undefined;
        if (state !== undefined) respond(state);
      };
      api.runtime.onMessage.addListener(onMessage);
      signal.addEventListener('abort', () => {
        try {
          api.runtime.onMessage.removeListener(onMessage);
        } catch {
          // As above: then nothing listens any more.
        }
      });
    },
  };
}

/** Firefox calls it `browser`, Chromium `chrome`. A page can put an element of either name in the way. */
function extensionApi(): Api | null {
  const { browser, chrome } = globalThis as { browser?: Partial<Api>; chrome?: Partial<Api> };
  return [browser, chrome].find(isApi) ?? null;
}

function isApi(api: Partial<Api> | undefined): api is Api {
  return typeof api?.runtime?.sendMessage === 'function' && typeof api.i18n?.getUILanguage === 'function';
}

const TO_READER: ReadonlySet<unknown> = new Set<ToReader['type']>([
  'overlay.ask',
  'overlay.toggle',
  'overlay.show',
  'overlay.restore',
]);

/** Only our own background and popup can send here, so the type alone tells. */
function isToReader(message: unknown): message is ToReader {
  return typeof message === 'object' && message !== null && 'type' in message && TO_READER.has(message.type);
}
