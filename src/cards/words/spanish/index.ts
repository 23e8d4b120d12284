import type { Words } from '../english/index.ts';
import { answers } from './answers.ts';
import { commands, lengths, messageCommands, options } from './commands.ts';
import { frame } from './frame.ts';
import { privacy } from './privacy.ts';
import { problems } from './problems.ts';
import { records } from './records.ts';
import { choices, server, serverCommands, serverOptions, subcommands } from './server.ts';

export const spanish: Words = {
  ...frame,
  ...records,
  ...answers,
  ...problems,
  ...server,
  ...privacy,
  commands: { ...commands, ...serverCommands },
  subcommands,
  options: { ...options, ...serverOptions },
  choices,
  lengths,
  messageCommands,
};
