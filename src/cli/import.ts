import { constants, createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Config } from '../config.ts';
import { openParts } from '../parts.ts';
import { restoreIndex } from '../summaries/restore.ts';
import { counted } from './output.ts';
import { fromUser } from './paths.ts';
import type { Subcommand } from './usage.ts';
import { UsageError } from './usage.ts';

/** Bad lines that are named one by one; the rest are counted. */
const PROBLEMS_NAMED = 20;

/**
 * `import FILE.jsonl`: takes an exported index into an empty one, whole or not at all. Exit code 1
 * when a line is bad, each named by its number, or when the index is not empty.
 */
export const importIndex: Subcommand = {
  usage: 'import FILE.jsonl (an exported index, into an empty one)',
  run: takeIndex,
};

async function takeIndex(args: readonly string[], config: Config): Promise<number> {
  const [path, ...rest] = args;
  if (path === undefined || rest.length > 0) throw new UsageError();
  const file = fromUser(path);
  // Whatever the index holds, a file that is not there is the first mistake to mend.
  await access(file, constants.R_OK);
  const { store } = await openParts(config);
  try {
    const input = createReadStream(file);
    const result = await restoreIndex(store, createInterface({ input, crlfDelay: Infinity }));
    switch (result.outcome) {
      case 'restored':
        console.log(
          `${counted(result.articles, 'article', 'articles')} and ${counted(result.stories, 'story', 'stories')} imported`,
        );
        return 0;
      case 'not empty':
        console.error(
          `${config.storeUrl} holds articles already. An import makes a whole index: name a new file with STORE_URL, for example STORE_URL=sqlite:.on-record/imported.sqlite`,
        );
        return 1;
      case 'refused':
        for (const { line, problem } of result.problems.slice(0, PROBLEMS_NAMED))
          console.error(`line ${line}: ${problem}`);
        console.error(
          `${counted(result.problems.length, 'bad line', 'bad lines')}; nothing is imported`,
        );
        return 1;
    }
  } finally {
    await store.close();
  }
}
