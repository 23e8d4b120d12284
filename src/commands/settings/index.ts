import type { ServerCommand } from '../server/command.ts';
import { answers } from './answers.ts';
import { channels } from './channels.ts';
import { collections } from './collections.ts';
import { asksToDelete, deleting } from './delete.ts';
import { language } from './language.ts';
import { outlets } from './outlets.ts';
import { reports } from './reports.ts';
import { show } from './show.ts';
import { timezone } from './timezone.ts';

/** `/settings`: one subcommand a setting, each of which says what was and what is now. */
export const settings: ServerCommand = {
  name: 'settings',
  label: (words) => words.commands.settings,
  subcommands: [
    show,
    answers,
    language,
    timezone,
    channels,
    collections,
    outlets,
    reports,
    asksToDelete,
  ],
  actions: [deleting],
};
