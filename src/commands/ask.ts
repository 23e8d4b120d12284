import type { Command } from './command.ts';
import { denials } from './denials.ts';
import { given } from './options.ts';
import { PRIVATE } from './private.ts';
import { replyWith } from './reply.ts';
import { summary } from './summary.ts';

/** What answers a question that names nothing but the news: "Who denied what?", "What is new?" */
const GENERAL = { denials, news: summary } as const;

/** `/ask question`: what is on record for a question in plain words. */
export const ask: Command = {
  name: 'ask',
  label: (words) => words.commands.ask,
  options: [
    {
      name: 'question',
      label: (words) => words.options.question,
      required: true,
      complete: null,
    },
  ],
  run: async (request, summaries) => {
    const answer = await summaries.ask({ question: request.options.question ?? '' });
    const general = answer.kind === 'nothing' ? answer.general : undefined;
    if (general === undefined) return replyWith(answer, request);
    const command = GENERAL[general];
    const options = given(request.options, PRIVATE.name);
    return command.run({ ...request, command: command.name, options }, summaries);
  },
};
