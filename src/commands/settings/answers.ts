import { settingCard } from '../../cards/server/settings.ts';
import type { Subcommand } from '../server/command.ts';

const VISIBILITIES = ['public', 'private'] as const;

/** `/settings answers visible-to`: who sees answers that do not say. */
export const answers: Subcommand = {
  name: 'answers',
  label: (words) => words.subcommands.settings.answers,
  options: [
    {
      kind: 'choice',
      name: 'visible-to',
      label: (words) => words.options.visibility,
      required: true,
      choices: VISIBILITIES.map((value) => ({
        value,
        label: (words) => words.choices.answers[value],
      })),
    },
  ],
  run: async ({ options, words }, { settings }) => {
    const privateByDefault = options['visible-to'] === 'private';
    return settingCard(words, 'answers', await settings.change(() => ({ privateByDefault })));
  },
};
