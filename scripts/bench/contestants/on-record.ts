import { pino } from 'pino';
import { openState } from '../../../src/state/state.ts';
import { openIndex } from '../../../src/summaries/index.ts';
import { openLibraries } from '../../../src/summaries/libraries/libraries.ts';
import { startGateway } from '../../../src/surfaces/gateway.ts';
import { openStories } from '../stories.ts';
import { run } from './contestant.ts';

const STORIES = 10_000;

/** The bot over an index of 10,000 stories, without its limit on how often somebody may ask. */
await run(async ({ token, apiBase }) => {
  const { store, samples } = await openStories(STORIES);
  await startGateway({
    token,
    apiBase,
    cdnBase: apiBase,
    index: openIndex(store, openLibraries('sqlite::memory:'), () => undefined),
    state: openState('sqlite::memory:'),
    log: pino({ level: 'silent' }),
    rate: { allows: () => true },
  });
  return { stories: STORIES, samples };
});
