import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { openParts } from '../parts.ts';
import { articlesAsRead } from '../summaries/store/as-read.ts';
import type { Store } from '../summaries/store/store.ts';
import { articleLine, storyLines } from '../summaries/transfer/lines.ts';
import { storyAsMarkdown } from '../summaries/transfer/markdown.ts';
import { writeLine } from './output.ts';
import type { Subcommand } from './usage.ts';
import { UsageError } from './usage.ts';

/**
 * `export [--markdown]`: writes the whole index to standard output, as JSON Lines that `import`
 * takes, or as a text to read.
 */
export const exportIndex: Subcommand = {
  usage:
    'export [--markdown] (the whole index, to standard output)\n  --markdown  as a text to read, not as lines of JSON',
  run: writeIndex,
};

async function writeIndex(args: readonly string[], config: Config): Promise<number> {
  const markdown = isMarkdown(args);
  const { store } = await openParts(config);
  try {
    for await (const line of markdown ? markdownLines(store) : exportLines(store))
      await writeLine(line);
    return 0;
  } finally {
    await store.close();
  }
}

const isMarkdown = (args: readonly string[]): boolean => {
  try {
    const { values } = parseArgs({ args: [...args], options: { markdown: { type: 'boolean' } } });
    return values.markdown === true;
  } catch {
    throw new UsageError();
  }
};

/**
 * The whole index as JSON Lines: articles with their text (see `articlesAsRead`), then stories, each
 * followed by its records. The same articles give the same bytes, whatever order they came in.
 */
async function* exportLines(store: Store): AsyncGenerator<string> {
  for await (const article of articlesAsRead(store)) yield articleLine(article);
  for await (const story of store.allStories()) yield* storyLines(story);
}

async function* markdownLines(store: Store): AsyncGenerator<string> {
  for await (const story of store.allStories()) yield storyAsMarkdown(story);
}
