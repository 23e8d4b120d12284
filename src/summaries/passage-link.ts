/** Words of a passage that are named whole; of a longer one, the first and the last few. */
const WHOLE_WORDS = 10;
const END_WORDS = 5;

/** Marks around the words: pages set them in their own way, and browsers match whole words. */
const EDGES = /^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%]+$/gu;

/**
 * The address of an outlet's page that opens it at a passage, by a text fragment (the draft "URL
 * Fragment Text Directives" of the WICG): browsers that know none open the page at its top. `null`
 * where the address is no http or https one, or holds a user name or password.
 *
 * `passageLink('https://news.example/a', 'The bridge—old, tired—is shut')` ->
 * `'https://news.example/a#:~:text=The%20bridge%E2%80%94old%2C%20tired%E2%80%94is%20shut'`
 */
export const passageLink = (address: string, passage: string): string | null => {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return null;
  const directive = textDirective(passage);
  const page = url.origin + asUri(url.pathname + url.search);
  const own = url.hash.slice(1);
  if (directive === null) return own === '' ? page : `${page}#${asUri(own)}`;
  // A page's own fragment stays; what follows `:~:` is for the browser alone.
  const [fragment = ''] = own.split(':~:');
  return `${page}#${asUri(fragment)}:~:text=${directive}`;
};

/** What a URL may hold where browsers read it, and a URI by RFC 3986 may not: `asUri('/a[1]|50%')` -> `'/a%5B1%5D%7C50%25'` */
const asUri = (part: string): string =>
  part
    .replace(/[^\w.~:/?@!$&'()*+,;=%-]/gu, encodeURIComponent)
    .replace(/%(?![\da-f]{2})/giu, '%25');

/** A passage may run over several blocks of the page only between its start and its end. */
const textDirective = (passage: string): string | null => {
  const blocks = passage
    .split(/\n+/u)
    .map((block) => block.split(/\s+/u).filter((word) => word.replace(EDGES, '') !== ''))
    .filter((words) => words.length > 0);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (blocks.length === 1 && first.length <= WHOLE_WORDS) return encoded(first);
  return `${encoded(first.slice(0, END_WORDS))},${encoded(last.slice(-END_WORDS))}`;
};

/** A dash, a comma and an ampersand mean something in a directive; the rest is for what shows links. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ').replace(EDGES, '').toWellFormed()).replace(
    /[-!'()*~_.]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
