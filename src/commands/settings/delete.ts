import { deletedCard, deletionCard } from '../../cards/server/deletion.ts';
import { actionId } from '../server/action-id.ts';
import type { Action, Subcommand } from '../server/command.ts';

/** Deletes everything that is kept of the server, once a button says so. */
export const deleting: Action = {
  name: 'delete',
  audience: 'managers',
  replaces: true,
  run: async ({ words }, desk) => {
    await desk.forget();
    return deletedCard(words);
  },
};

const CONFIRM = actionId({ command: 'settings', action: deleting.name, options: {} });

/** `/settings delete`: says what would be deleted, and asks first. */
export const asksToDelete: Subcommand = {
  name: 'delete',
  label: (words) => words.subcommands.settings.delete,
  options: [],
  run: ({ words }) => Promise.resolve(deletionCard(words, CONFIRM)),
};
