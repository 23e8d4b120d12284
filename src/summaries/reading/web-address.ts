/** The longest address kept, in UTF-16 units: the limit of the sitemap protocol, which pages keep to. */
const MAX_ADDRESS = 2048;

/**
 * An address that may be shown and opened, in its normal form; `null` for one that is not http or
 * https, is too long, or carries a user name (which makes one host look like another).
 *
 * `'HTTPS://Example.com'` -> `'https://example.com/'`; `'javascript:alert(1)'` -> `null`
 */
export function webAddress(words: string): string | null {
  if (words.length > MAX_ADDRESS || !/^https?:\/\//i.test(words)) return null;
  const url = URL.parse(words);
  if (url?.username !== '' || url.password !== '') return null;
  return url.href.length > MAX_ADDRESS ? null : url.href;
}
