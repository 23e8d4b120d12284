import { settingCard } from '../../cards/settings.ts';
import { words } from '../../cards/words.ts';
import { LANGUAGES } from '../../state/server-settings.ts';
import type { Subcommand } from '../server/command.ts';

/** `/settings language language`: in which language the bot speaks, whatever the server has on Discord. */
export const language: Subcommand = {
  name: 'language',
  description: words.subcommands.settings.language,
  options: [
    {
      kind: 'choice',
      name: 'language',
      description: words.options.language,
      required: true,
      choices: [
        { name: words.languageOfServer, value: 'server' },
        ...LANGUAGES.map((value) => ({ name: words.languageOf[value], value })),
      ],
    },
  ],
  run: async ({ options }, { settings }) => {
    const language = LANGUAGES.find((known) => known === options.language) ?? null;
    return settingCard('language', await settings.change(() => ({ language })));
  },
};
