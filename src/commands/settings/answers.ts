import { settingCard } from '../../cards/settings.ts';
import { words } from '../../cards/words.ts';
import type { Subcommand } from '../server/command.ts';

const VISIBILITIES = ['public', 'private'] as const;

/** `/settings answers visible-to`: who sees answers that do not say. */
export const answers: Subcommand = {
  name: 'answers',
  description: words.subcommands.settings.answers,
  options: [
    {
      kind: 'choice',
      name: 'visible-to',
      description: words.options.visibility,
      required: true,
      choices: VISIBILITIES.map((value) => ({ name: words.choices.answers[value], value })),
    },
  ],
  run: async ({ options }, { settings }) => {
    const privateByDefault = options['visible-to'] === 'private';
    return settingCard('answers', await settings.change(() => ({ privateByDefault })));
  },
};
