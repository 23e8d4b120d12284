import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageLink } from '../../../src/summaries/passage-link.ts';
import { addressKey } from '../../../src/summaries/store/address.ts';

describe('one page', () => {
  it.each([
    'https://news.example/a/b?id=7&page=2',
    'http://news.example/a/b?id=7&page=2',
    'https://www.news.example/a/b?id=7&page=2',
    'https://m.news.example/a/b/?id=7&page=2',
    'HTTPS://NEWS.example/a/b?page=2&id=7#comments',
    'https://news.example/a/b?utm_source=x&id=7&page=2&fbclid=y',
    'https://news.example:443/a/b?id=7&page=2#:~:text=words',
  ])('is one however it is linked: %s', (address) => {
    expect(addressKey(address)).toBe('news.example/a/b?id=7&page=2');
  });

  it.each([
    'https://news.example/a/b?id=8&page=2',
    'https://news.example/A/b?id=7&page=2',
    'https://news.example/a?id=7&page=2',
    'https://news.example:8443/a/b?id=7&page=2',
    'https://other.example/a/b?id=7&page=2',
    'https://news.example/a/b',
  ])('is not another: %s', (address) => {
    expect(addressKey(address)).not.toBe('news.example/a/b?id=7&page=2');
  });

  it.each(['', 'news.example/a', 'javascript:alert(1)', 'https://', 'mailto:a@b.example'])(
    'is not "%s"',
    (words) => {
      expect(addressKey(words)).toBeNull();
    },
  );

  it.each(['/a[1]|50%^?q=[x]|100%', '/é/{b}', '/a%2541?q=%41'])(
    'is one by the link that opens it: %s',
    (rest) => {
      const address = `https://news.example${rest}`;
      expect(addressKey(passageLink(address, 'words') ?? '')).toBe(addressKey(address));
    },
  );

  it('has one key, which is its own', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        const key = addressKey(address);
        expect(key).not.toBeNull();
        expect(addressKey(`https://${key ?? ''}`)).toBe(key);
      }),
    );
  });
});
