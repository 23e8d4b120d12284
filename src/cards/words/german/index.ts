import type { Words } from '../english/index.ts';
import { answers } from './answers.ts';
import { commands, lengths, messageCommands, options } from './commands.ts';
import { correct, correctCommand, correctOptions, correctSubcommands } from './correct.ts';
import { frame } from './frame.ts';
import { library, libraryCommand, libraryOptions, librarySubcommands } from './library.ts';
import { pictures } from './pictures.ts';
import { privacy } from './privacy.ts';
import { problems } from './problems.ts';
import { records } from './records.ts';
import { refusals } from './refusals.ts';
import { choices, server, serverCommands, serverOptions, subcommands } from './server.ts';

export const german: Words = {
  ...frame,
  ...records,
  ...answers,
  ...problems,
  ...server,
  ...privacy,
  library,
  correct,
  pictures,
  refusals,
  commands: { ...commands, ...serverCommands, library: libraryCommand, correct: correctCommand },
  subcommands: { ...subcommands, library: librarySubcommands, correct: correctSubcommands },
  options: { ...options, ...serverOptions, ...libraryOptions, ...correctOptions },
  choices,
  lengths,
  messageCommands,
};
