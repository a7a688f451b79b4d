import { describe, expect, it } from 'vitest';
import { parsePage } from '../../lib/saved/document';
import { sourceOf } from '../../lib/saved/source';

function source(html: string, outer: readonly string[] = []) {
  return sourceOf(html, parsePage(html), outer);
}

const page = (head: string, before = '') =>
  `<!DOCTYPE html>\n${before}<html><head><meta charset="utf-8">${head}<title>报告</title></head><body></body></html>`;

describe('the address that a saved page names for itself', () => {
  it.each([
    [
      'a browser wrote it',
      page('', '<!-- saved from url=(0039)https://www.a.gov.cn/xxgk/2021/1.html#top -->\n'),
      'https://www.a.gov.cn/xxgk/2021/1.html',
    ],
    [
      'SingleFile wrote it',
      page(
        '',
        '<!--\n Page saved with SingleFile \n url: https://www.a.gov.cn/nb.html?id=3 \n saved date: Mon Jan 01 2024 \n-->',
      ),
      'https://www.a.gov.cn/nb.html?id=3',
    ],
    [
      'link rel=canonical',
      page('<link href="http://www.a.gov.cn/c.html" rel="Canonical">'),
      'http://www.a.gov.cn/c.html',
    ],
    [
      'og:url',
      page('<meta property="og:url" content="http://www.a.gov.cn/o.html">'),
      'http://www.a.gov.cn/o.html',
    ],
  ])('is taken where %s', (_, html, address) => {
    expect(source(html)).toEqual({ address, named: [address] });
  });

  it('is what the saving program wrote, before what the page says of itself', () => {
    const html = page(
      '<link rel="canonical" href="http://b.gov.cn/c.html"><base href="http://c.gov.cn/x/">',
      '<!-- saved from url=(0019)http://a.gov.cn/1.h -->',
    );
    expect(source(html)).toEqual({
      address: 'http://a.gov.cn/1.h',
      named: ['http://a.gov.cn/1.h', 'http://b.gov.cn/c.html', 'http://c.gov.cn/x/'],
    });
  });

  it('is what the file around the page says, before all', () => {
    const html = page('<link rel="canonical" href="http://b.gov.cn/c.html">');
    expect(source(html, ['http://a.gov.cn/1.html', 'cid:frame-1']).address).toBe('http://a.gov.cn/1.html');
  });

  it('is none where only the site is named', () => {
    const html = page('<base href="http://a.gov.cn/x/y.html"><link rel="canonical" href="http://a.gov.cn/">');
    expect(source(html)).toEqual({ address: null, named: ['http://a.gov.cn/', 'http://a.gov.cn/x/y.html'] });
  });

  it.each([
    ['about:internet', '<!-- saved from url=(0014)about:internet -->', ''],
    ['another machine’s file', '<!-- saved from url=(0020)file:///C:/a/1.html -->', ''],
    ['half an address', '', '<link rel="canonical" href="/1.html">'],
    ['a script', '', '<meta property="og:url" content="javascript:alert(1)">'],
    ['what is no address', '', '<link rel="canonical" href="http://">'],
    ['an endless one', '', `<link rel="canonical" href="http://a.gov.cn/${'a'.repeat(3000)}">`],
    ['nothing', '', ''],
  ])('is none for %s', (_, before, head) => {
    expect(source(page(head, before))).toEqual({ address: null, named: [] });
  });

  it('names nobody who logged in', () => {
    expect(source(page('<link rel="canonical" href="https://me:secret@a.gov.cn/1.html">')).address).toBe(
      'https://a.gov.cn/1.html',
    );
  });

  it('is not taken from the text of the page', () => {
    const late = `<p>${'字'.repeat(5000)}</p><!-- saved from url=(0019)http://a.gov.cn/1.h -->`;
    expect(
      source(`<body>${late}<link rel="canonical" href="http://b.gov.cn/1.html"></body>`).address,
    ).toBeNull();
  });
});
