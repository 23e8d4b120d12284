import type { Config } from '../config.ts';
import { openParts } from '../parts.ts';
import { openStore } from '../summaries/store/open.ts';
import { rebuildIndex } from '../summaries/prepare.ts';
import { counted } from './output.ts';
import type { Subcommand } from './usage.ts';
import { UsageError } from './usage.ts';

/** `rebuild`: prepares the index anew from the stored articles. Until it is done the old one stays. */
export const rebuild: Subcommand = {
  usage: 'rebuild (prepares the index anew from the stored articles)',
  run: rebuildStored,
};

async function rebuildStored(args: readonly string[], config: Config): Promise<number> {
  if (args.length > 0) throw new UsageError();
  const { store } = await openParts(config);
  const scratch = await openStore('sqlite::memory:');
  try {
    let articles = 0;
    await rebuildIndex(store, scratch, (done) => {
      articles = done;
      if (done % 100 === 0) console.error(`${done} articles read again`);
    });
    if (articles === 0) {
      console.error(`${config.storeUrl} holds no article yet: there is nothing to rebuild.`);
      return 1;
    }
    console.log(`${counted(articles, 'article', 'articles')} read again; the index is rebuilt.`);
    return 0;
  } finally {
    await scratch.close();
    await store.close();
  }
}
