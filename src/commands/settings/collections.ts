import { notChangedCard } from '../../cards/problem.ts';
import { settingCard } from '../../cards/server/settings.ts';
import type { ServerSettings } from '../../state/server-settings.ts';
import type { Subcommand } from '../server/command.ts';

/** `/settings collections public? library?`: whose articles answers draw on, of which one at least. */
export const collections: Subcommand = {
  name: 'collections',
  label: (words) => words.subcommands.settings.collections,
  options: [
    {
      kind: 'boolean',
      name: 'public',
      label: (words) => words.options.collectionPublic,
      required: false,
    },
    {
      kind: 'boolean',
      name: 'library',
      label: (words) => words.options.collectionLibrary,
      required: false,
    },
  ],
  run: async ({ options, words }, { settings }) => {
    const asked = (now: Collections): Collections => ({
      public: on(options.public) ?? now.public,
      library: on(options.library) ?? now.library,
    });
    const change = await settings.change(({ collections: now }) =>
      isUsable(asked(now)) ? { collections: asked(now) } : {},
    );
    return isUsable(asked(change.was.collections))
      ? settingCard(words, 'collections', change)
      : notChangedCard(words, words.noCollection);
  },
};

type Collections = ServerSettings['collections'];

const on = (given: string | undefined): boolean | undefined =>
  given === undefined ? undefined : given === 'true';

const isUsable = ({ public: shared, library }: Collections): boolean => shared || library;
