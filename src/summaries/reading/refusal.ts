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
  | { readonly kind: 'not-yaml'; readonly line: number }
  | { readonly kind: 'not-a-list' }
  | { readonly kind: 'several-values'; readonly key: string }
  | { readonly kind: 'not-a-date' }
  | { readonly kind: 'no-text' }
  | { readonly kind: 'no-sentence' };
