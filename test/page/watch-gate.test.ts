import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import gate from '../../entrypoints/gate';
import { parsePage } from '../../lib/saved/document';
import { sampleNamed } from '../samples';

/** Everything that the gate leaves on a page, by what it takes from the browser. */
interface Left {
  readonly observers: Set<object>;
  readonly said: unknown[];
  /** Tells the observers of a change. */
  change(html?: string): void;
  click(): void;
  /** As Firefox does: the window is gone, the script not yet. */
  close(): void;
  clickListeners(): number;
}

const NAMED = '<title>政府信息公开工作年度报告</title>';
const UNNAMED = `<title>机构概况</title><p>${'本局负责全市的工作。'.repeat(30)}</p>`;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/**
 * @param answers what the background says to each word; a failure where it was ended, null where there are no more
 * @param also what else the document has
 */
function runOn(html: string, answers: readonly (undefined | Error)[] = [], also: object = {}): Left {
  const observers = new Set<object>();
  const told = new Map<object, () => void>();
  const clicks = new Set<() => void>();
  const said: unknown[] = [];
  class Observer {
    constructor(tell: () => void) {
      told.set(this, tell);
    }
    observe() {
      observers.add(this);
    }
    disconnect() {
      observers.delete(this);
    }
  }
  const window = {
    setTimeout: globalThis.setTimeout,
    addEventListener(type: string, listener: () => void, { signal }: { signal: AbortSignal }) {
      expect(type).toBe('click');
      clicks.add(listener);
      signal.addEventListener('abort', () => clicks.delete(listener));
    },
    get parent() {
      return window;
    },
  };
  vi.stubGlobal('window', window);
  vi.stubGlobal('location', { href: 'http://www.example.gov.cn/a.html' });
  vi.stubGlobal('document', Object.assign(parsePage(html), also));
  vi.stubGlobal('MutationObserver', Observer);
  const sendMessage = async (message: unknown) => {
    const at = said.push(message) - 1;
    const answer = at < answers.length ? answers[at] : null;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  gate.main();
  return {
    observers,
    said,
    change(next) {
      if (next !== undefined) vi.stubGlobal('document', parsePage(next));
      for (const observer of observers) told.get(observer)?.();
    },
    click() {
      for (const listener of clicks) listener();
    },
    close() {
      Object.assign(document, { defaultView: null });
    },
    clickListeners: () => clicks.size,
  };
}

const reportPage = () => sampleNamed('mudanjiang-2020').html();

function expectNothingLeft(left: Left): void {
  expect(left.observers.size).toBe(0);
  expect(left.clickListeners()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
}

describe('what the gate leaves on a page', () => {
  it('is nothing where nothing hints at a report', () => {
    const left = runOn(UNNAMED);
    expectNothingLeft(left);
    expect(left.said).toEqual([]);
  });

  it('is nothing where the page was closed meanwhile', () => {
    const left = runOn(reportPage(), [], { defaultView: null });
    expectNothingLeft(left);
    expect(left.said).toEqual([]);
  });

  it('is nothing where a report stands already', () => {
    const left = runOn(reportPage());
    expectNothingLeft(left);
    expect(left.said).toEqual([{ type: 'gate.found' }]);
  });

  it.each([
    ['while it answered', [new Error('closed')]],
    ['before it had heard', [undefined]],
    ['four times running', [undefined, new Error('closed'), undefined, new Error('closed')]],
    ['for ever', Array(5).fill(undefined)],
  ])('is nothing after the background was ended %s, which was told again', async (_, answers) => {
    const left = runOn(reportPage(), answers);
    await vi.runAllTimersAsync();
    expect(left.said).toEqual(Array(Math.min(answers.length + 1, 5)).fill({ type: 'gate.found' }));
    expectNothingLeft(left);
  });

  it('is nothing where the page was closed before the background answered', async () => {
    const left = runOn(reportPage(), [new Error('closed')]);
    left.close();
    // Only the promises' turn: no timer may have been set.
    await vi.advanceTimersByTimeAsync(0);
    expectNothingLeft(left);
    expect(left.said).toEqual([{ type: 'gate.found' }]);
  });

  it('is nothing once a report was built', () => {
    const left = runOn(NAMED);
    expect(left.observers.size).toBe(1);
    left.change(reportPage());
    vi.advanceTimersByTime(2000);
    expect(left.said).toEqual([{ type: 'gate.found' }]);
    expectNothingLeft(left);
  });

  it('is no observer after half a minute, until a click', () => {
    const left = runOn(NAMED);
    vi.advanceTimersByTime(30_000);
    expect(left.observers.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    left.click();
    expect(left.observers.size).toBe(1);
    left.change(reportPage());
    vi.advanceTimersByTime(2000);
    expect(left.said).toEqual([{ type: 'gate.found' }]);
    expectNothingLeft(left);
  });

  it('is nothing on a page that changes for ever and is clicked for ever', () => {
    const left = runOn(NAMED);
    for (let second = 0; second < 600; second += 1) {
      left.click();
      left.change();
      vi.advanceTimersByTime(1000);
    }
    expectNothingLeft(left);
    expect(left.said).toEqual([]);
  });
});
