import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readArticleFile } from '../../../src/summaries/reading/files.ts';
import type { Article } from '../../../src/summaries/types.ts';
import { expectedSchema } from './expected.ts';
import type { Expected } from './expected.ts';

/** Events of our own writing, a folder each: `README.md` beside them explains the form. */
const EVENTS = fileURLToPath(new URL('../../fixtures/events/', import.meta.url));

export type Event = {
  readonly slug: string;
  /** Its articles by the name of their file, without `.md`. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly expected: Expected;
};

const readArticle = async (path: string): Promise<Article> => {
  const read = await readArticleFile(path);
  if (!read.ok) throw new Error(`${path} is no article: ${read.reason.kind}`);
  return read.article;
};

const readEvent = async (slug: string): Promise<Event> => {
  const folder = join(EVENTS, slug);
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  const articles = files.map(
    async (file) => [basename(file, '.md'), await readArticle(join(folder, file))] as const,
  );
  const expected: unknown = parse(readFileSync(join(folder, 'expected.yaml'), 'utf8'));
  const checked = expectedSchema.safeParse(expected);
  if (!checked.success) throw new Error(`${slug}/expected.yaml: ${checked.error.message}`);
  return { slug, articles: new Map(await Promise.all(articles)), expected: checked.data };
};

/** Every event, by name. Throws where one breaks the form. */
export const readEvents = (): Promise<Event[]> =>
  Promise.all(
    readdirSync(EVENTS, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => readEvent(entry.name)),
  );
