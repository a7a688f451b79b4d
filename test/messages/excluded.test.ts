import { describe, expect, it } from 'vitest';
import { isExcluded } from '../../lib/settings/settings';

describe('what is excluded from keeping', () => {
  const page = 'http://www.a.gov.cn:8080/art/1.html?id=3#tables';

  it.each([
    ['the host', 'www.a.gov.cn'],
    ['the host, spelled otherwise', ' WWW.A.gov.cn '],
    ['a host above it', 'a.gov.cn'],
    ['the address', 'http://www.a.gov.cn:8080/art/1.html?id=3'],
    ['the address with another fragment', 'http://www.a.gov.cn:8080/art/1.html?id=3#top'],
  ])('is a page by %s', (_, entry) => {
    expect(isExcluded(page, ['other.gov.cn', entry])).toBe(true);
  });

  it.each([
    ['a host below it', 'x.www.a.gov.cn'],
    ['a host that ends alike', 'w.a.gov.cn'],
    ['another page', 'http://www.a.gov.cn:8080/art/2.html'],
    ['nothing', ' '],
    ['the path of another address', 'art'],
  ])('is not a page by %s', (_, entry) => {
    expect(isExcluded(page, [entry])).toBe(false);
  });

  it('is told by the host alone, wherever else its name stands', () => {
    expect(isExcluded('http://b.cn/?from=a.gov.cn', ['a.gov.cn'])).toBe(false);
    expect(isExcluded('http://a.gov.cn@b.cn/', ['a.gov.cn'])).toBe(false);
    expect(isExcluded('file:///a.gov.cn/1.html', ['a.gov.cn'])).toBe(false);
  });
});
