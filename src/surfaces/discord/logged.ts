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
    case 'component':
      return { interaction: 'component', customId: interaction.customId };
    case 'autocomplete':
      return { interaction: 'autocomplete', command: interaction.command };
    // Not what was written in it.
    case 'form':
      return { interaction: 'form', customId: interaction.customId };
    // Not the message itself: somebody wrote it to somebody else.
    case 'message':
      return { interaction: 'message', command: interaction.command };
    case 'other':
      return { interaction: 'other' };
  }
};
