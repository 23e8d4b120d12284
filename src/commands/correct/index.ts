import type { ServerCommand } from '../server/command.ts';
import { asksForName, asksForSpeaker, hiding, joining, naming, renaming } from './buttons.ts';
import { list, turnList, undo, undoing } from './list.ts';
import { dismissing, opening, reporting, reports, telling, turnReports } from './reports.ts';
import { hide, merge, mergePerson, reattribute } from './subcommands.ts';

/** `/correct`: what a server's editors put right of what it sees, and what its readers report. */
export const correct: ServerCommand = {
  name: 'correct',
  label: (words) => words.commands.correct,
  subcommands: [hide, reattribute, merge, mergePerson, undo, list, reports],
  actions: [
    ...[hiding, asksForSpeaker, naming, asksForName, renaming, joining],
    ...[turnList, undoing],
    ...[turnReports, opening, dismissing, reporting, telling],
  ],
};
