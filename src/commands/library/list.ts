import { libraryCard } from '../../cards/library.ts';
import { LIBRARY_QUOTA } from '../../summaries/index.ts';
import { actionId } from '../server/action-id.ts';
import type { Action, ServerDesk, ServerRequest, Subcommand } from '../server/command.ts';

/** Articles on one page of the list. */
const ON_A_PAGE = 10;

const page = async ({ words }: ServerRequest, { library }: ServerDesk, from: number) => {
  const { articles, holdings } = await library.list({ limit: ON_A_PAGE + 1, from });
  const at = (start: number): string | null =>
    actionId({ command: 'library', action: turn.name, options: { from: String(start) } });
  return libraryCard(
    words,
    { articles: articles.slice(0, ON_A_PAGE), holdings, quota: LIBRARY_QUOTA },
    {
      back: from > 0 ? at(Math.max(0, from - ON_A_PAGE)) : null,
      next: articles.length > ON_A_PAGE ? at(from + ON_A_PAGE) : null,
    },
  );
};

/** `/library list`: a server's articles, last added first. */
export const list: Subcommand = {
  name: 'list',
  label: (words) => words.subcommands.library.list,
  options: [],
  run: (request, desk) => page(request, desk, 0),
};

/** Another page of the list. */
export const turn: Action = {
  name: 'list',
  audience: 'managers',
  replaces: true,
  run: (request, desk) => page(request, desk, startOf(request.options.from)),
};

const startOf = (from: string | undefined): number => {
  const start = Number(from ?? 0);
  return Number.isSafeInteger(start) && start > 0 ? start : 0;
};
