/** Why a file or a text does not become an article. */
export type Refusal =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'not-a-file'; readonly what: 'folder' | 'pipe' | 'socket' | 'device' }
  | { readonly kind: 'link-loop' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'web-page' }
  | { readonly kind: 'front-matter'; readonly problem: string }
  | { readonly kind: 'no-text' };

const BYTES_PER_MB = 1_000_000;

/**
 * The sentence a user reads about a refused file.
 *
 * `{ kind: 'too-large', limit: 5_000_000 }` -> "it is larger than 5 MB"
 */
export function refusalText(reason: Refusal): string {
  switch (reason.kind) {
    case 'missing':
      return 'there is no such file or folder';
    case 'unreadable':
      return `it cannot be read (${reason.code})`;
    case 'not-a-file':
      return `it is a ${reason.what}, not a file`;
    case 'link-loop':
      return 'its symbolic links go round in a circle';
    case 'too-large':
      return `it is larger than ${reason.limit / BYTES_PER_MB} MB`;
    case 'empty':
      return 'it is empty';
    case 'binary':
      return 'it is not a text file';
    case 'not-utf8':
      return 'it is not UTF-8; save it as UTF-8 text';
    case 'web-page':
      return 'it is the source of a web page; save the text of the article instead';
    case 'front-matter':
      return `its front matter is wrong: ${reason.problem}`;
    case 'no-text':
      return 'there is no article text in it';
  }
}
