import { libraryCard } from '../../cards/server/library.ts';
import { LIBRARY_QUOTA } from '../../summaries/index.ts';
import type { Action, ServerDesk, ServerRequest, Subcommand } from '../server/command.ts';
import { pageOf } from '../server/pages.ts';

/** Articles on one page of the list. */
const ON_A_PAGE = 10;

const page = async ({ words, options }: ServerRequest, { library }: ServerDesk) => {
  const { articles, holdings } = await library.list();
  const there = { command: 'library', action: turn.name };
  const { shown, turn: others } = pageOf(articles, options.from, ON_A_PAGE, there);
  return libraryCard(words, { articles: shown, holdings, quota: LIBRARY_QUOTA }, others);
};

/** `/library list`: a server's articles, last added first. */
export const list: Subcommand = {
  name: 'list',
  label: (words) => words.subcommands.library.list,
  options: [],
  run: page,
};

/** Another page of the list. */
export const turn: Action = {
  name: 'list',
  audience: 'managers',
  replaces: true,
  run: page,
};
