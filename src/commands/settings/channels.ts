import { mistakeCard } from '../../cards/problem.ts';
import { settingCard } from '../../cards/settings.ts';
import { words } from '../../cards/words.ts';
import { MOST_LISTED } from '../../state/server-settings.ts';
import type { Subcommand } from '../server/command.ts';
import { changed, has } from './lists.ts';

/** `/settings channels add? remove? everywhere?`: where the bot may answer. */
export const channels: Subcommand = {
  name: 'channels',
  description: words.subcommands.settings.channels,
  options: [
    { kind: 'channel', name: 'add', description: words.options.channelAdd, required: false },
    { kind: 'channel', name: 'remove', description: words.options.channelRemove, required: false },
    {
      kind: 'boolean',
      name: 'everywhere',
      description: words.options.channelsAll,
      required: false,
    },
  ],
  run: async ({ options: { add, remove, everywhere } }, { settings }) => {
    const change = await settings.change(({ channels }) => ({
      channels: changed(everywhere === 'true' ? [] : channels, { add, remove }),
    }));
    const isFull = add !== undefined && !has(change.now.channels, add);
    return isFull
      ? mistakeCard(words.tooManyChannels(MOST_LISTED))
      : settingCard('channels', change);
  },
};
