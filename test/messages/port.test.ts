import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

  describe('where the background was ended', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.unstubAllGlobals();
      vi.useRealTimers();
    });

    const closed = () =>
      Promise.reject(new Error('the message channel closed before a response was received'));
    const unheard = () => Promise.resolve(undefined);

    it.each([
      ['while it answered', [closed]],
      ['before it had heard', [unheard]],
      ['four times running', [closed, unheard, closed, unheard]],
    ])('says again what had no answer: %s', async (_, ends) => {
      const { api } = browserOf();
      const heard: unknown[] = [];
      const sendMessage = async (message: unknown) => {
        heard.push(message);
        return ends[heard.length - 1]?.() ?? null;
      };
      const port = portOver<Asked, Asked, number>({ ...api, runtime: { ...api.runtime, sendMessage } }, [
        'ask',
      ]);
      const message: Asked = { type: 'tell', number: 1 };
      const answer = port.send(message);
      await vi.runAllTimersAsync();
      expect(await answer).toBeNull();
      expect(heard).toEqual(Array(ends.length + 1).fill(message));
    });

    it('says nothing again for a page that was closed meanwhile', async () => {
      const { api } = browserOf();
      const sendMessage = vi.fn(closed);
      const port = portOver<Asked, Asked, number>({ ...api, runtime: { ...api.runtime, sendMessage } }, [
        'ask',
      ]);
      vi.stubGlobal('document', { defaultView: null });
      expect(await port.send({ type: 'tell', number: 1 })).toBeUndefined();
      expect(sendMessage).toHaveBeenCalledTimes(1);
    });

    it('is told once what may be true no more', async () => {
      const { api } = browserOf();
      for (const end of [closed, unheard]) {
        const sendMessage = vi.fn(end);
        const runtime = { ...api.runtime, sendMessage };
        portOver<Asked, Asked, number>({ ...api, runtime }, ['ask']).tell({ type: 'tell', number: 1 });
        // At once: the page may be on its way out.
        expect(sendMessage).toHaveBeenCalledTimes(1);
        await vi.runAllTimersAsync();
        expect(sendMessage).toHaveBeenCalledTimes(1);
      }
    });

    it('gives up on one that never answers', async () => {
      const { api } = browserOf();
      const sendMessage = vi.fn(closed);
      const port = portOver<Asked, Asked, number>({ ...api, runtime: { ...api.runtime, sendMessage } }, [
        'ask',
      ]);
      const answer = port.send({ type: 'tell', number: 1 });
      await vi.runAllTimersAsync();
      expect(await answer).toBeUndefined();
      expect(sendMessage).toHaveBeenCalledTimes(5);
    });
  });

  it('takes no element of the page for the browser', () => {
    expect(isPortApi(browserOf().api)).toBe(true);
    expect(isPortApi(undefined)).toBe(false);
    expect(isPortApi({ runtime: { id: 'x' } } as unknown as Partial<PortApi>)).toBe(false);
  });
});
