import { createHash } from 'node:crypto';
import type { Context, Handler, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refusalText } from '../../cards/refusal.ts';
import type { Words } from '../../cards/words/index.ts';
import type { HandedIn } from '../../summaries/ingest.ts';
import type { ArticleReply } from './wire.ts';

/** Where articles go that are dropped on the page. */
export type Intake = {
  /** No article is longer. */
  readonly mostBytes: number;
  /**
   * Takes the bytes of a file of that name, with what is said of it besides. Rejects when they cannot be kept,
   * and where nobody waits any more.
   */
  take(bytes: Uint8Array, name: string, said: Details, gone: AbortSignal): Promise<HandedIn>;
};

/** Who published an article and on which day, where its front matter does not say so. */
type Details = { readonly outlet?: string; readonly published?: string };

/** As long as file systems let a name be, in UTF-16 units. */
const NAME_CHARACTERS = 255;

/**
 * `POST /api/articles?name=bridge.md` with the bytes of a file as its body; of what is pasted `outlet` and
 * `published` say who published it and when. One byte over the limit is let
 * through, so that what is too large is refused by the rule that refuses it everywhere. Whoever ends the request
 * has cancelled it.
 */
export const handIn = (
  intake: Intake,
  refuse: (context: Context) => Response,
  wordsFor: (context: Context) => Words,
): [MiddlewareHandler, Handler] => [
  bodyLimit({ maxSize: intake.mostBytes + 1, onError: refuse }),
  async (context) => {
    const gone = context.req.raw.signal;
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const name = nameOf(context.req.query('name') ?? '', bytes);
    try {
      return context.json(
        toReply(wordsFor(context), await intake.take(bytes, name, detailsOf(context), gone)),
      );
    } catch (error) {
      // Nobody hears this answer.
      if (gone.aborted) return context.body(null);
      throw error;
    }
  },
];

const detailsOf = (context: Context): Details => {
  const { outlet = '', published = '' } = context.req.query();
  return { outlet, published };
};

const toReply = (words: Words, became: HandedIn): ArticleReply =>
  became.outcome === 'refused'
    ? { outcome: 'refused', reason: refusalText(words, became.reason) }
    : { outcome: became.outcome, title: became.title, story: became.story };

/** A file's name without folders. What was pasted is named by its words: two texts are two pages. */
const nameOf = (given: string, bytes: Uint8Array): string => {
  const name = given.split(/[\\/]/).at(-1)?.slice(-NAME_CHARACTERS).trim();
  if (name) return name;
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return `pasted ${digest}${bytes[0] === HEADING ? '.md' : '.txt'}`;
};

/** Pasted Markdown begins with a heading; with front matter it is known by that. */
const HEADING = '#'.charCodeAt(0);
