import { describe, expect, it } from 'vitest';
import { accept, type Sender } from '../../entrypoints/background/accept';
import { unknownIdentity } from '../../lib/core/report';
import type { FromPage } from '../../lib/messages';
import { reportWith } from '../overlay/report';

const self = { id: 'gouji', origin: 'chrome-extension://gouji/' };
const page: Sender = {
  id: 'gouji',
  url: 'http://a.gov.cn/1.html',
  frameId: 2,
  tab: { id: 7, url: 'http://a.gov.cn/', incognito: false },
};
const popup: Sender = { id: 'gouji', url: 'chrome-extension://gouji/popup.html' };
const record = {
  kind: 'report' as const,
  identity: { ...unknownIdentity('报告', 'http://evil.example/'), agency: '某局', year: 2020 },
  report: reportWith({}),
  parts: { problems: 'empty' as const },
};
const read: FromPage = { type: 'reader.read', document: 1700000000000.5, record, content: null };
const terms = { 'review.total': '4', 'review.upheld': '', '@year': '2020' };
const decision = { id: 'review.results', terms, verdict: { state: 'dismissed' as const, reason: '已核对' } };
const made: FromPage = { type: 'decision.made', document: 7, decision };

describe('messages from pages', () => {
  it('are taken with the frame they came from', () => {
    expect(accept({ type: 'gate.found' }, page, self)).toEqual({
      from: 'page',
      frame: { tabId: 7, frameId: 2, isPrivate: false },
      message: { type: 'gate.found' },
    });
  });

  it('tell that a page goes away, by its frame alone', () => {
    const left = { type: 'reader.left', document: 7 };
    expect(accept(left, page, self)).toMatchObject({ frame: { tabId: 7, frameId: 2 }, message: left });
    expect(accept({ ...left, frameId: 0 }, page, self)).toBe(null);
  });

  it('carry the address that the browser vouches for', () => {
    const accepted = accept(read, page, self);
    expect(accepted).toMatchObject({
      message: { record: { identity: { ...record.identity, address: 'http://a.gov.cn/1.html' } } },
    });
    const written = { ...page, url: 'about:srcdoc' };
    expect(accept(read, written, self)).toMatchObject({
      message: { record: { identity: { address: 'http://a.gov.cn/' } } },
    });
  });

  it('are refused where nothing vouches for an address', () => {
    expect(accept(read, { ...page, url: 'about:blank', tab: { id: 7 } }, self)).toBe(null);
    expect(
      accept(read, { ...page, url: 'data:text/html,x', tab: { id: 7, url: 'chrome://newtab/' } }, self),
    ).toBe(null);
  });

  it('say when they come from a private window', () => {
    const secret = { ...page, tab: { ...page.tab, incognito: true } };
    expect(accept(read, secret, self)).toMatchObject({ frame: { isPrivate: true } });
  });

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['nobody', { ...page, id: undefined }],
    ['no tab', { ...page, tab: undefined }],
    ['a tab without a number', { ...page, tab: { url: 'http://a.gov.cn/' } }],
    ['a window of the browser’s own', { ...page, tab: { ...page.tab, id: -1 } }],
    ['no frame', { ...page, frameId: undefined }],
  ])('are refused from %s', (_, sender: Sender) => {
    expect(accept({ type: 'gate.found' }, sender, self)).toBe(null);
    expect(accept(read, sender, self)).toBe(null);
  });

  it.each([
    undefined,
    null,
    'gate.found',
    [],
    {},
    { type: 'gate.open' },
    { type: 'gate.found', tabId: 3 },
    { type: 'reader.read' },
    { type: 'reader.left' },
    { ...read, tabId: 3 },
    { ...read, document: -1 },
    { ...read, document: '7' },
    { ...read, record: { ...record, parts: { problems: 'gone' } } },
    { ...read, record: { ...record, parts: { appendix: 'empty' } } },
    { ...read, content: undefined },
    { ...read, content: { sections: [{ part: 'appendix', heading: '', text: '' }], tables: [] } },
    { ...read, content: { sections: [{ part: null, heading: 1, text: '' }], tables: [] } },
    { ...read, content: { sections: [], tables: ['<table><tr><td onclick="x">1</td></tr></table>'] } },
    { ...read, content: { sections: [], tables: ['<table><tr><td><img src=x></td></tr></table>'] } },
    { ...read, content: { sections: [], tables: ['<script>x</script>'] } },
    { ...read, content: { sections: [], tables: '<table></table>' } },
    { ...made, report: '2020 某局' },
    { ...made, decision: { ...decision, verdict: { state: 'dismissed', reason: '  ' } } },
    { ...made, decision: { ...decision, verdict: { state: 'dismissed' } } },
    { ...made, decision: { ...decision, verdict: { state: 'deleted' } } },
    { ...made, decision: { ...decision, terms: { 'a b': '1' } } },
    { ...made, decision: { ...decision, terms: { 'review.total': 4 } } },
    { ...made, decision: { ...decision, id: '<b>' } },
    { type: 'decision.undone', document: 7, decision: { id: 'review.results' } },
    { ...read, record: { ...record, kind: 'sound' } },
    { ...read, record: { ...record, identity: { ...record.identity, year: '2020' } } },
    { ...read, record: { ...record, report: { ...record.report, figures: { 'a.b': 1 } } } },
  ])('are refused in the wrong shape: %j', (message) => {
    expect(accept(message, page, self)).toBe(null);
  });

  it('carry text cut to a sane length, without signs that turn its direction', () => {
    const huge = '甲'.repeat(1_000_000);
    const steered = '\u202E某局\u2066\u0007';
    const accepted = accept(
      {
        ...read,
        record: { ...record, identity: { ...record.identity, agency: steered, title: huge } },
        content: {
          sections: [{ part: null, heading: `<b>${steered}`, text: `一\n${steered}${huge}` }],
          tables: ['<table><tr><td rowspan="2">&lt;b&gt;</td><th>1</th></tr></table>'],
        },
      },
      page,
      self,
    );
    const message = accepted?.message.type === 'reader.read' ? accepted.message : null;
    const [section] = message?.content?.sections ?? [];
    expect(message?.record.identity.agency).toBe('某局');
    expect(message?.record.identity.title).toBe(`${'甲'.repeat(399)}…`);
    expect(section?.heading).toBe('<b>某局');
    expect(section?.text).toMatch(/^一\n某局甲+…$/);
    expect(section?.text).toHaveLength(10_000);
    expect(message?.content?.tables).toHaveLength(1);
  });

  it('may ask for the library, and say nothing more with it', () => {
    const asked = { type: 'library.open' };
    expect(accept(asked, page, self)).toMatchObject({ from: 'page', frame: { tabId: 7 }, message: asked });
    expect(accept({ ...asked, url: 'http://evil.example/' }, page, self)).toBe(null);
  });

  it('may decide about a finding, in plain text of a sane length', () => {
    expect(accept(made, page, self)).toMatchObject({ frame: { tabId: 7, frameId: 2 }, message: made });
    const undone = { type: 'decision.undone', document: 7, decision: { id: 'review.results', terms } };
    expect(accept(undone, page, self)).toMatchObject({ message: undone });
    const reason = ` ${'甲'.repeat(10_000)}`;
    const long = { ...made, decision: { ...decision, verdict: { state: 'dismissed', reason } } };
    expect(accept(long, page, self)).toMatchObject({
      message: { decision: { verdict: { reason: `${'甲'.repeat(499)}…` } } },
    });
  });

  it('cannot speak as the popup', () => {
    expect(accept({ type: 'tab.ask', tabId: 3 }, page, self)).toBe(null);
    expect(accept({ type: 'tab.read', tabId: 3 }, page, self)).toBe(null);
    const lookalike = { ...page, url: 'http://a.gov.cn/chrome-extension://gouji/' };
    expect(accept({ type: 'tab.ask', tabId: 3 }, lookalike, self)).toBe(null);
  });
});

describe('messages from the popup', () => {
  it('are taken, also from a popup in a tab of its own', () => {
    const message = { type: 'tab.ask', tabId: 3 };
    expect(accept(message, popup, self)).toEqual({ from: 'popup', message });
    expect(accept(message, { ...popup, frameId: 0, tab: { id: 9 } }, self)).toEqual({
      from: 'popup',
      message,
    });
  });

  it('are refused in the wrong shape, and cannot speak as a page', () => {
    expect(accept({ type: 'tab.ask', tabId: '3' }, popup, self)).toBe(null);
    expect(accept({ type: 'tab.read' }, popup, self)).toBe(null);
    expect(accept(read, { ...popup, frameId: 0, tab: { id: 9 } }, self)).toBe(null);
    expect(accept(made, { ...popup, frameId: 0, tab: { id: 9 } }, self)).toBe(null);
    expect(accept({ type: 'tab.ask', tabId: 3 }, { ...popup, id: 'other' }, self)).toBe(null);
  });
});
