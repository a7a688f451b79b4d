import { describe, expect, it } from 'vitest';
import { exclusionNamed, hostNamed, patternOf } from '../../lib/settings/host-name';

describe('a host', () => {
  it.each([
    ['www.example.gov.cn', 'www.example.gov.cn'],
    ['  WWW.Example.gov.cn ', 'www.example.gov.cn'],
    ['https://www.example.gov.cn:8080/a/b.html?c#d', 'www.example.gov.cn'],
    ['www.example.gov.cn/xxgk/', 'www.example.gov.cn'],
    ['北京.中国', 'xn--1lq90i.xn--fiqs8s'],
  ])('is named by %j', (text, host) => {
    expect(hostNamed(text)).toBe(host);
  });

  it.each([
    '',
    '  ',
    'localhost',
    '中国',
    'two words.cn',
    'file:///a.b/c',
    'javascript:alert(1).cn',
    '*.gov.cn',
    '10.0.0.1',
  ])('is not named by %j', (text) => {
    expect(hostNamed(text)).toBeNull();
  });

  it('is asked for alone', () => {
    expect(patternOf('www.example.org')).toBe('*://www.example.org/*');
  });
});

describe('what is not kept', () => {
  it('is a host, or one page by its whole address without its fragment', () => {
    expect(exclusionNamed('www.example.gov.cn')).toBe('www.example.gov.cn');
    expect(exclusionNamed('http://www.example.gov.cn/')).toBe('www.example.gov.cn');
    expect(exclusionNamed('http://www.example.gov.cn/a.html?id=2#top')).toBe(
      'http://www.example.gov.cn/a.html?id=2',
    );
    expect(exclusionNamed('not a site')).toBeNull();
  });
});
