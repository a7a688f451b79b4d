import { isGone } from './gone';
import { type Language, languageOf } from './words/say';

/**
 * A page script's only way to the browser.
 *
 * When the extension is updated, removed or switched off under an open page, its side of this door is gone and every
 * call throws ("Extension context invalidated"). What stands on the page is still right, so it stays, and nobody is
 * told.
 */
export interface Port<From, To, Answer> {
  readonly language: Language;
  readonly version: string;
  /** @returns the background's answer; undefined where it gives none or is gone */
  send(message: From): Promise<unknown>;
  /** Says something once: what may be true no more by the time it would be said again. */
  tell(message: From): void;
  /** @param answer undefined leaves a message to another frame */
  listen(answer: (message: To) => Answer | undefined, signal: AbortSignal): void;
}

/** After these pauses, in ms, what had no answer is said again. */
const AGAIN = [50, 250, 1000, 4000] as const;

/**
 * Says something until it is answered. The browser may end the background at any moment, and the next message starts
 * another: ended while it answers, the call fails; ended before it has heard, it gives undefined, which is why the
 * background answers everything it takes. Every message may come twice.
 *
 * @param isThere whether there is anybody still to answer
 * @returns undefined where no answer came
 */
export async function untilAnswered(
  say: () => Promise<unknown>,
  isThere: () => boolean = () => true,
): Promise<unknown> {
  for (const pause of [...AGAIN, null]) {
    const answer = await say().catch(() => undefined);
    if (answer !== undefined || pause === null || !isThere()) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return undefined;
}

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void;

/** The few calls of the extension API that are made here: for these the polyfill (10 KB) changes nothing. */
export interface PortApi {
  readonly i18n: { getUILanguage(): string };
  readonly runtime: {
    /** Undefined where the extension is gone, in Chromium. */
    readonly id?: string | undefined;
    getManifest(): { readonly version: string };
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
}

/** A page can put an element in the way that is called as the API is. */
export function isPortApi(api: Partial<PortApi> | undefined): api is PortApi {
  return typeof api?.runtime?.sendMessage === 'function' && typeof api.i18n?.getUILanguage === 'function';
}

/**
 * Opens the door.
 * @param types the messages that are heard. Only our own background and pages can send here, so the type alone tells.
 */
export function portOver<From, To extends { readonly type: string }, Answer>(
  api: PortApi,
  types: readonly To['type'][],
): Port<From, To, Answer> {
  const heard: ReadonlySet<unknown> = new Set(types);
  const isHeard = (message: unknown): message is To =>
    typeof message === 'object' && message !== null && 'type' in message && heard.has(message.type);
  return {
    language: languageOf(api.i18n.getUILanguage()),
    version: api.runtime.getManifest().version,
    send: (message) =>
      untilAnswered(
        // It throws where the extension is gone from under the page; see Port.
        async () => api.runtime.sendMessage(message),
        () => api.runtime.id !== undefined && !isGone(),
      ),
    tell(message) {
      const once = async () => api.runtime.sendMessage(message);
      once().catch(() => {
        // Nobody heard it, and it is not said again.
      });
    },
    listen(answer, signal) {
      const onMessage: Listener = (message, _sender, respond) => {
        const said = isHeard(message) ? answer(message) : undefined;
        if (said !== undefined) respond(said);
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
