import { correctionLine, correctionsCard, undoneCard } from '../../cards/server/correct.ts';
import { notChangedCard } from '../../cards/problem.ts';
import { toChoices } from '../options.ts';
import { actionId } from '../server/action-id.ts';
import type { Action, ServerDesk, ServerRequest, Subcommand } from '../server/command.ts';
import { pageOf } from '../server/pages.ts';

/** Corrections on one page of the list. */
const ON_A_PAGE = 5;

const undoId = (id: number): string | null =>
  actionId({ command: 'correct', action: undoing.name, options: { id: String(id) } });

const page = async ({ words, options }: ServerRequest, { corrections }: ServerDesk) => {
  const { shown, turn } = pageOf(await corrections.list(), options.from, ON_A_PAGE, {
    command: 'correct',
    action: turnList.name,
  });
  const entries = shown.map((noted) => ({ noted, undo: undoId(noted.correction.id) }));
  return correctionsCard(words, entries, turn);
};

/** `/correct list`: what editors put right here, last first. */
export const list: Subcommand = {
  name: 'list',
  label: (words) => words.subcommands.correct.list,
  options: [],
  run: page,
};

/** Another page of the list. */
export const turnList: Action = { name: 'list', audience: 'managers', replaces: true, run: page };

const undoIt = async (
  { words }: ServerRequest,
  { corrections }: ServerDesk,
  number: string | undefined,
  gone: string,
) => {
  const id = /^\d{1,15}$/.test(number ?? '') ? Number(number) : 0;
  const undone = await corrections.undo(id);
  return undone === null ? notChangedCard(words, gone) : undoneCard(words, undone);
};

/** `/correct undo correction`: as the articles have it again. */
export const undo: Subcommand = {
  name: 'undo',
  label: (words) => words.subcommands.correct.undo,
  options: [
    {
      kind: 'text',
      name: 'correction',
      label: (words) => words.options.correctNumber,
      required: true,
      complete: async (typed, { corrections }, words) => {
        const begun = typed.trim().toLowerCase();
        const lines = (await corrections.list()).map((noted) => ({
          label: correctionLine(words, noted),
          value: String(noted.correction.id),
        }));
        return toChoices(lines.filter(({ label }) => label.toLowerCase().includes(begun)));
      },
    },
  ],
  run: (request, desk) =>
    undoIt(
      request,
      desk,
      request.options.correction,
      request.words.correct.refusals.noSuchCorrection,
    ),
};

/** The button that undoes a correction. */
export const undoing: Action = {
  name: 'undo',
  audience: 'managers',
  replaces: true,
  run: (request, desk) =>
    undoIt(request, desk, request.options.id, request.words.correct.refusals.undoneBefore),
};
