import {
  COMMENT_CHARACTERS,
  lookedAtCard,
  reportedCard,
  reportForm,
  reportsCard,
} from '../../cards/server/reports.ts';
import { notCorrectedCard } from '../../cards/server/correct.ts';
import { mistakeCard } from '../../cards/problem.ts';
import { targetOf } from '../../summaries/index.ts';
import type { Reported, Target } from '../../summaries/index.ts';
import type { Action, ServerDesk, ServerRequest, Subcommand } from '../server/command.ts';
import { pageOf } from '../server/pages.ts';
import { admit } from '../server/permission.ts';
import { editorsCard, hiding } from './buttons.ts';
import { actionOn, targetIn } from './targets.ts';

/** Records on one page of what is reported. */
const ON_A_PAGE = 3;

const page = async ({ words, options }: ServerRequest, { corrections }: ServerDesk) => {
  const all = await corrections.reports();
  const { shown, turn } = pageOf(all, options.from, ON_A_PAGE, {
    command: 'correct',
    action: turnReports.name,
  });
  return reportsCard(words, shown.map(withButtons), turn);
};

const withButtons = (reported: Reported) => {
  const at = reported.correctable ? targetOf(reported.correctable) : reported.target;
  return {
    reported,
    buttons: {
      open: actionOn(opening.name, at),
      hide: actionOn(hiding.name, at),
      dismiss: actionOn(dismissing.name, at),
    },
  };
};

/** `/correct reports`: what readers say is wrong, last reported first. */
export const reports: Subcommand = {
  name: 'reports',
  label: (words) => words.subcommands.correct.reports,
  options: [],
  run: page,
};

/** Another page of them. */
export const turnReports: Action = {
  name: 'reports',
  audience: 'managers',
  replaces: true,
  run: page,
};

/** What editors can do with the record. */
export const opening: Action = {
  name: 'open',
  audience: 'managers',
  replaces: false,
  run: (request, desk) => {
    const target = targetIn(request.options, 'at');
    return target === null
      ? Promise.resolve(mistakeCard(request.words, request.words.outlivedButton))
      : editorsCard(request, desk, target);
  },
};

/** Settles what was reported of a record, which stays as it is. */
export const dismissing: Action = {
  name: 'dismiss',
  audience: 'managers',
  replaces: true,
  run: async (request, desk) => {
    const target = targetIn(request.options, 'at');
    const settled = target === null ? 0 : await desk.corrections.dismiss(target);
    const { words } = request;
    return settled === 0 ? notCorrectedCard(words, 'settledBefore') : page(request, desk);
  },
};

/**
 * "Not what was said?" on a record's own card: a form for readers; those who may put it right
 * themselves get the card to do so.
 */
export const reporting: Action = {
  name: 'report',
  audience: 'everybody',
  replaces: false,
  run: async (request, desk) => {
    const { words, options, asker } = request;
    const target = targetIn(options, 'at');
    const found = target && (await desk.corrections.record(target));
    if (found === null) return mistakeCard(words, words.outlivedButton);
    const at = targetOf(found);
    if ('admitted' in admit(asker, 'managers')) return editorsCard(request, desk, at);
    const before = await desk.corrections.lookedAt(at, asker.user);
    if (before !== null) return lookedAtCard(words, before);
    return reportForm(words, actionOn(telling.name, at) ?? '');
  },
};

/** That form sent in. */
export const telling: Action = {
  name: 'tell',
  audience: 'everybody',
  replaces: false,
  run: async ({ words, options, asker }, desk) => {
    const { corrections } = desk;
    const target = targetIn(options, 'at');
    const comment = (options.comment ?? '').trim().slice(0, COMMENT_CHARACTERS).toWellFormed();
    if (target === null) return mistakeCard(words, words.outlivedButton);
    const became = await corrections.report(target, asker.user, comment);
    if (became.outcome === 'kept') await postReport(desk, target, { by: asker.user, comment });
    return reportedCard(words, became);
  },
};

/** Where the server wants reports posted. One that cannot be is in the list all the same. */
const postReport = async (
  { corrections, settings, post }: ServerDesk,
  target: Target,
  told: { readonly by: string; readonly comment: string },
): Promise<void> => {
  const { reportsIn } = await settings.read();
  if (reportsIn === null) return;
  const correctable = await corrections.record(target);
  const report = { id: 0, target, at: new Date().toISOString(), ...told };
  const entry = withButtons({ target, correctable, cited: null, reports: [report] });
  await post(reportsIn, (words) => reportsCard(words, [entry], { back: null, next: null }));
};
