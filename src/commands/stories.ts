import type { Command } from './command.ts';
import { part, replyWith } from './reply.ts';

/** `/stories`: the stories on record, newest first. */
export const stories: Command = {
  name: 'stories',
  label: (words) => words.commands.stories,
  options: [],
  run: async (request, summaries) => replyWith(await summaries.stories(part(request)), request),
};
