import { describe, expect, it } from 'vitest';
import { isPortApi, type PortApi, portOver } from '../../lib/port';

interface Asked {
  readonly type: 'ask' | 'tell';
  readonly number: number;
}

type Listener = Parameters<PortApi['runtime']['onMessage']['addListener']>[0];

/** A browser of one listener; a gone one throws at every call. */
function browserOf(isGone = false) {
  const listeners = new Set<Listener>();
  const gone = () => {
    throw new Error('Extension context invalidated.');
  };
  const api: PortApi = {
    i18n: { getUILanguage: () => 'zh-CN' },
    runtime: {
      id: isGone ? undefined : 'gouji',
      getManifest: () => ({ version: '1.2.3' }),
      sendMessage: async (message) => (isGone ? gone() : { heard: message }),
      onMessage: {
        addListener: (listener) => listeners.add(listener),
        removeListener: (listener) => (isGone ? gone() : listeners.delete(listener)),
      },
    },
  };
  const say = (message: unknown) => {
    const answers: unknown[] = [];
    for (const listener of listeners) listener(message, {}, (answer) => answers.push(answer));
    return answers;
  };
  return { api, say };
}

describe('a page script’s port', () => {
  it('knows language and version, and hands on answers', async () => {
    const port = portOver<Asked, Asked, number>(browserOf().api, ['ask']);
    expect([port.language, port.version]).toEqual(['zh', '1.2.3']);
    const message: Asked = { type: 'tell', number: 1 };
    expect(await port.send(message)).toEqual({ heard: message });
  });

  it('hears its own messages and no others, and is still without an answer', () => {
    const { api, say } = browserOf();
    const port = portOver<Asked, Asked, number>(api, ['ask']);
    const ending = new AbortController();
    port.listen(({ number }) => (number > 1 ? number : undefined), ending.signal);
    expect(say({ type: 'ask', number: 2 })).toEqual([2]);
    expect(say({ type: 'ask', number: 1 })).toEqual([]);
    for (const other of [{ type: 'tell', number: 2 }, 'ask', null, undefined, { number: 2 }]) {
      expect(say(other)).toEqual([]);
    }
    ending.abort();
    expect(say({ type: 'ask', number: 2 })).toEqual([]);
  });

  it('stays quiet where the extension is gone from under the page', async () => {
    const port = portOver<Asked, Asked, number>(browserOf(true).api, ['ask']);
    expect(await port.send({ type: 'tell', number: 1 })).toBeUndefined();
    const ending = new AbortController();
    port.listen(() => 1, ending.signal);
    expect(() => ending.abort()).not.toThrow();
  });

  it.each([1, 3])(
    'says again what had no answer because the background was ended, %i times running',
    async (ends) => {
      const { api } = browserOf();
      const heard: unknown[] = [];
      const sendMessage = async (message: unknown) => {
        heard.push(message);
        if (heard.length <= ends)
          throw new Error('the message channel closed before a response was received');
        return 'answer';
      };
      const port = portOver<Asked, Asked, number>({ ...api, runtime: { ...api.runtime, sendMessage } }, [
        'ask',
      ]);
      const message: Asked = { type: 'tell', number: 1 };
      expect(await port.send(message)).toBe('answer');
      expect(heard).toEqual(Array(ends + 1).fill(message));
    },
  );

  it('gives up on a background that never answers', async () => {
    const { api } = browserOf();
    const sendMessage = () => Promise.reject(new Error('Could not establish connection.'));
    const port = portOver<Asked, Asked, number>({ ...api, runtime: { ...api.runtime, sendMessage } }, [
      'ask',
    ]);
    expect(await port.send({ type: 'tell', number: 1 })).toBeUndefined();
  });

  it('takes no element of the page for the browser', () => {
    expect(isPortApi(browserOf().api)).toBe(true);
    expect(isPortApi(undefined)).toBe(false);
    expect(isPortApi({ runtime: { id: 'x' } } as unknown as Partial<PortApi>)).toBe(false);
  });
});
