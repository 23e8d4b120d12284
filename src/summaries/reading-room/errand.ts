import type { Prepared } from '../prepare.ts';
import type { Known } from '../reading/front-matter.ts';
import type { ReadResult } from '../reading/text.ts';
import type { Article } from '../types.ts';

/** What the thread is sent to do. */
export type Errand =
  | {
      readonly kind: 'read';
      readonly bytes: Uint8Array;
      readonly source: string;
      readonly known: Known | undefined;
    }
  | { readonly kind: 'prepare'; readonly file: string; readonly article: Article };

/** What came of it; errors lose their class on the way, so the store's are told in words. */
export type Done =
  | { readonly kind: 'read'; readonly result: ReadResult }
  | { readonly kind: 'prepared'; readonly prepared: Prepared }
  | { readonly kind: 'failed'; readonly reason: string };
