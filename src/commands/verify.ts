import type { Command } from './command.ts';
import { completes, given } from './options.ts';
import { replyWith } from './reply.ts';

/** `/verify quote person?`: whether a quote is on record, by anybody or by one person. */
export const verify: Command = {
  name: 'verify',
  label: (words) => words.commands.verify,
  options: [
    {
      name: 'quote',
      label: (words) => words.options.verifyQuote,
      required: true,
      complete: null,
    },
    {
      name: 'person',
      label: (words) => words.options.verifyPerson,
      required: false,
      complete: completes('person'),
    },
  ],
  run: async (request, summaries) => {
    const { quote = '', ...rest } = given(request.options, 'quote', 'person');
    return replyWith(await summaries.verify({ quote, ...rest }), request);
  },
};
