/** What says where a reader came from, and nothing about what is read. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmpid|ref|ref_src|smid)$/i;

/** Names under which one host shows the same pages. */
const SAME_HOST = /^(?:www|m|amp)\./;

/**
 * What two addresses of one page have in common: without scheme, tracking, fragment and the last
 * stroke. `null` for what is no web address.
 *
 * @example addressKey('http://www.news.example/a/?utm_source=x#top') -> 'news.example/a'
 */
export const addressKey = (address: string): string | null => {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  for (const name of [...url.searchParams.keys()])
    if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/+$/, '');
  return url.host.replace(SAME_HOST, '') + path + url.search;
};
