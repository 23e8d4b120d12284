import { readAction } from '../../commands/server/action-id.ts';
import type { Interaction } from './received.ts';

/** What a log says of an interaction: what was asked, not who asked. */
export const about = (interaction: Interaction): object => {
  switch (interaction.kind) {
    case 'command':
      return { interaction: 'command', ...interaction.question };
    // Not its options: they are the server's own business.
    case 'server command':
      return {
        interaction: 'server command',
        command: interaction.ask.command,
        subcommand: interaction.ask.subcommand,
      };
    // Not what was chosen or written in it.
    case 'component':
    case 'form':
      return { interaction: interaction.kind, ...pressed(interaction.customId) };
    case 'autocomplete':
      return { interaction: 'autocomplete', command: interaction.command };
    // Not the message itself: somebody wrote it to somebody else.
    case 'message':
      return { interaction: 'message', command: interaction.command };
    case 'other':
      return { interaction: 'other' };
  }
};

/** Of what is done in a server only what it is: what it is done to is the server's own business. */
const pressed = (customId: string): object => {
  const done = readAction(customId);
  return done === null ? { customId } : { command: done.command, action: done.action };
};
