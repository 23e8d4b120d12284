import { settingCard } from '../../cards/server/settings.ts';
import type { Words } from '../../cards/words/index.ts';
import { LANGUAGES } from '../../language.ts';
import type { Subcommand } from '../server/command.ts';

/** `/settings language language`: in which language the bot speaks, whatever the server has on Discord. */
export const language: Subcommand = {
  name: 'language',
  label: (words) => words.subcommands.settings.language,
  options: [
    {
      kind: 'choice',
      name: 'language',
      label: (words) => words.options.language,
      required: true,
      choices: [
        { value: 'server', label: (words) => words.languageOfServer },
        ...LANGUAGES.map((value) => ({
          value,
          label: (words: Words) => words.languageNames[value],
        })),
      ],
    },
  ],
  run: async ({ options, words }, { settings }) => {
    const language = LANGUAGES.find((known) => known === options.language) ?? null;
    return settingCard(words, 'language', await settings.change(() => ({ language })));
  },
};
