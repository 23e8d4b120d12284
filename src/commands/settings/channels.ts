import { notChangedCard } from '../../cards/problem.ts';
import { settingCard } from '../../cards/server/settings.ts';
import { MOST_LISTED } from '../../state/server-settings.ts';
import type { Subcommand } from '../server/command.ts';
import { changed, has } from './lists.ts';

/** `/settings channels add? remove? everywhere?`: where the bot may answer. */
export const channels: Subcommand = {
  name: 'channels',
  label: (words) => words.subcommands.settings.channels,
  options: [
    { kind: 'channel', name: 'add', label: (words) => words.options.channelAdd, required: false },
    {
      kind: 'channel',
      name: 'remove',
      label: (words) => words.options.channelRemove,
      required: false,
    },
    {
      kind: 'boolean',
      name: 'everywhere',
      label: (words) => words.options.channelsAll,
      required: false,
    },
  ],
  run: async ({ options: { add, remove, everywhere }, words }, { settings }) => {
    const change = await settings.change(({ channels }) => ({
      channels: changed(everywhere === 'true' ? [] : channels, { add, remove }),
    }));
    const isFull = add !== undefined && !has(change.now.channels, add);
    return isFull
      ? notChangedCard(words, words.tooManyChannels(MOST_LISTED))
      : settingCard(words, 'channels', change);
  },
};
