import type { ServerCommand } from '../server/command.ts';
import { add, paste } from './add.ts';
import { list, turn } from './list.ts';
import { remove } from './remove.ts';

/** `/library`: articles of a server's own, which nobody else sees. */
export const library: ServerCommand = {
  name: 'library',
  label: (words) => words.commands.library,
  subcommands: [add, list, remove],
  actions: [paste, turn],
};
