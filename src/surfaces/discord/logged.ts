import { readQuestion } from '../../commands/question.ts';
import { readAction } from '../../commands/server/action-id.ts';
import type { Interaction } from './received.ts';
import type { Seal } from './seal.ts';

/**
 * What a log says of an interaction: which command it was, with which options. Never what was
 * written or chosen in them, nor who did it: an answer that fails is mended without.
 *
 * `/quotes person: Ana Ruiz` -> `{ interaction: 'command', command: 'quotes', options: ['person'] }`
 */
export const about = (interaction: Interaction, seal: Seal): object => {
  const { kind } = interaction;
  switch (kind) {
    case 'command':
      return { interaction: kind, ...named(interaction.question) };
    case 'server command': {
      const { command, subcommand } = interaction.ask;
      return { interaction: kind, command, subcommand };
    }
    case 'component':
    case 'form':
      return { interaction: kind, ...pressed(interaction, seal) };
    case 'autocomplete': {
      const { command, subcommand, option } = interaction;
      return { interaction: kind, command, subcommand, option };
    }
    case 'message':
      return { interaction: kind, command: interaction.command };
    case 'other':
      return { interaction: kind };
  }
};

/** Nothing of a `custom_id` that is not ours: whoever made it up could have written anything. */
const pressed = (
  interaction: Interaction & { kind: 'component' | 'form' },
  seal: Seal,
): object | null => {
  const id = seal.open(interaction.customId, interaction.asker.scope);
  if (id === null) return null;
  const done = readAction(id);
  if (done !== null) return { command: done.command, action: done.action };
  const values = interaction.kind === 'component' ? interaction.values : [];
  const question = readQuestion(id, values);
  return question && named(question);
};

const named = (asked: { readonly command: string; readonly options: object }): object => ({
  command: asked.command,
  options: Object.keys(asked.options),
});
