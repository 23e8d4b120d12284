/** What says where a reader came from, and nothing about what is read. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmpid|ref|ref_src|smid)$/i;

/** What an address may hold as it is where browsers read it, and a URI (`passage-link.ts`) only encoded. */
const ENCODED_OR_NOT = /%(?:5b|5d|5e|7c|25(?![\da-f]{2}))/gi;

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
  const pathname = url.pathname.replace(/\/+$/, '').replace(ENCODED_OR_NOT, decodeURIComponent);
  const path = url.host.replace(SAME_HOST, '') + pathname;
  // Most addresses ask for nothing, and taking a question apart costs more than all the rest.
  return url.search === '' ? path : path + withoutTracking(url);
};

const withoutTracking = ({ searchParams }: URL): string => {
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name);
  searchParams.sort();
  return searchParams.size > 0 ? `?${searchParams.toString()}` : '';
};
