import type { FromTotals, ToTotals, TotalsEntered } from '../../lib/messages';
import { type Language, languageOf } from '../../lib/words/say';

/** Answers a message; undefined leaves it without an answer. */
type Answer = (message: ToTotals) => TotalsEntered | true | undefined;

/** The script's only way to the browser. When the extension is gone from under the page, nothing answers. */
export interface Port {
  readonly language: Language;
  /** @returns the background's answer; undefined where it gives none or is gone */
  send(message: FromTotals): Promise<unknown>;
  listen(answer: Answer, signal: AbortSignal): void;
}

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void;

interface Api {
  readonly i18n: { getUILanguage(): string };
  readonly runtime: {
    sendMessage(message: FromTotals): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
}

/** @returns null where there is no extension behind the script any more */
export function openPort(): Port | null {
  const api = extensionApi();
  if (api === null) return null;
  return {
    language: languageOf(api.i18n.getUILanguage()),
    async send(message) {
      try {
        return await api.runtime.sendMessage(message);
      } catch {
        return undefined;
      }
    },
    listen(answer, signal) {
      const onMessage: Listener = (message, _sender, respond) => {
        const said = isToTotals(message) ? answer(message) : undefined;
        if (said !== undefined) respond(said);
      };
      api.runtime.onMessage.addListener(onMessage);
      signal.addEventListener('abort', () => {
        try {
          api.runtime.onMessage.removeListener(onMessage);
        } catch {
          // The extension is gone: then nothing listens any more.
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

const TO_TOTALS: ReadonlySet<unknown> = new Set<ToTotals['type']>([
  'totals.end',
  'totals.clear',
  'totals.enter',
]);

/** Only our own background can send here, so the type alone tells. */
function isToTotals(message: unknown): message is ToTotals {
  return typeof message === 'object' && message !== null && 'type' in message && TO_TOTALS.has(message.type);
}
