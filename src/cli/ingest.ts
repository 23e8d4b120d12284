import type { Config } from '../config.ts';
import { refusalText } from '../cards/refusal.ts';
import { wordsOf } from '../cards/words/index.ts';
import { openParts } from '../parts.ts';
import { ingestFiles } from '../summaries/ingest.ts';
import { forUser, fromUser } from './paths.ts';
import type { Subcommand } from './usage.ts';
import { UsageError } from './usage.ts';

/**
 * `ingest PATH…`: takes files and folders into the index and says of each file what became of it.
 * Exit code 1 when a file was refused; all others are in the index then.
 */
export const ingest: Subcommand = {
  usage: 'ingest PATH… (text files as they are named; of folders every .md, .markdown and .txt)',
  run: ingestPaths,
};

/** A word with a dash in front is a mistyped option, not a file; behind `--` it is one. */
const pathsIn = (args: readonly string[]): readonly string[] => {
  const isEnd = (arg: string) => arg === '--';
  const end = args.findIndex(isEnd);
  const option = args.slice(0, end < 0 ? undefined : end).find((arg) => arg.startsWith('-'));
  if (option !== undefined) throw new UsageError(`ingest has no option ${option}.`);
  const paths = args.filter((arg, at) => !(isEnd(arg) && at === end));
  if (paths.length === 0) throw new UsageError();
  return paths;
};

async function ingestPaths(args: readonly string[], config: Config): Promise<number> {
  const paths = pathsIn(args);
  const { store } = await openParts(config);
  const counts = { added: 0, unchanged: 0, refused: 0 };
  try {
    for await (const file of ingestFiles(store, paths.map(fromUser))) {
      counts[file.outcome]++;
      const what =
        file.outcome === 'refused'
          ? refusalText(wordsOf('en'), file.reason)
          : printable(file.title);
      console.log(`${file.outcome.padEnd(9)}  ${printable(forUser(file.path))}  ${what}`);
    }
    if (counts.added + counts.unchanged + counts.refused === 0) {
      console.error(`There is no article in ${paths.join(', ')}: no .md, .markdown or .txt.`);
      return 1;
    }
    console.log(`${counts.added} added, ${counts.unchanged} unchanged, ${counts.refused} refused`);
    return counts.refused === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}

/** File names and titles come from outside: control characters would reach the terminal. */
const printable = (text: string) => text.toWellFormed().replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
