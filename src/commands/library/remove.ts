import { removedCard } from '../../cards/server/library.ts';
import { limits } from '../../cards/message/limits.ts';
import { outletCalled } from '../../cards/parts/outlet.ts';
import { notChangedCard } from '../../cards/problem.ts';
import { toChoices } from '../options.ts';
import type { Subcommand } from '../server/command.ts';

/** `/library remove article`: takes an article out, with what it alone had. */
export const remove: Subcommand = {
  name: 'remove',
  label: (words) => words.subcommands.library.remove,
  options: [
    {
      kind: 'text',
      name: 'article',
      label: (words) => words.options.libraryArticle,
      required: true,
      complete: async (typed, { library }, words) =>
        toChoices(
          (await library.find(typed, limits.choices)).map(({ id, title, outlet }) => ({
            label: `${title} (${outletCalled(words, outlet)})`,
            value: id,
          })),
        ),
    },
  ],
  run: async ({ words, options }, { library }) => {
    const removed = await library.remove(options.article ?? '');
    return removed === null
      ? notChangedCard(words, words.library.notKept)
      : removedCard(words, removed);
  },
};
