import {
  correctedCard,
  correctionCard,
  notCorrectedCard,
  speakerForm,
} from '../../cards/correct.ts';
import { plainText } from '../../cards/escape.ts';
import { caps } from '../../cards/caps.ts';
import { shorten } from '../../cards/cut.ts';
import type { Message } from '../../cards/message.ts';
import { mistakeCard } from '../../cards/problem.ts';
import type { Words } from '../../cards/words/index.ts';
import type { Deed, Target } from '../../summaries/index.ts';
import type { Choice } from '../choice.ts';
import { completes, toChoices } from '../options.ts';
import { actionId } from '../server/action-id.ts';
import type { Action, ServerDesk, ServerRequest, Subcommand } from '../server/command.ts';
import { actionOn, otherOption, recordOption, targetIn, targetOf } from './targets.ts';

/** Others offered in the menu of a record's card. */
const OTHERS_SHOWN = 10;

/** What editors can do with a record, on a card. */
export const editorsCard = async (
  { words }: ServerRequest,
  { corrections }: ServerDesk,
  target: Target,
): Promise<Message> => {
  const correctable = await corrections.record(target);
  if (correctable === null) return mistakeCard(words, words.outlivedButton);
  const at = targetOf(correctable);
  const others = await corrections.others(at, OTHERS_SHOWN);
  return correctionCard(words, correctable, others, {
    hide: actionOn(hiding.name, at),
    speaker: actionOn(asksForSpeaker.name, at),
    same: actionOn(joining.name, at),
  });
};

const REFUSALS = {
  'not on record': 'notOnRecord',
  'same record': 'sameRecord',
  'no such person': 'noSuchPerson',
  'same person': 'samePerson',
  full: 'full',
} as const;

const put = async (
  { words, asker }: ServerRequest,
  { corrections }: ServerDesk,
  deed: Deed,
  gone: string,
): Promise<Message> => {
  const became = await corrections.correct(deed, asker.user);
  if (became.outcome === 'not on record') return mistakeCard(words, gone);
  if (became.outcome !== 'corrected') return notCorrectedCard(words, REFUSALS[became.outcome]);
  const { id } = became.noted.correction;
  return correctedCard(words, became, {
    undo: actionId({ command: 'correct', action: 'undo', options: { id: String(id) } }),
    reports: actionId({ command: 'correct', action: 'reports', options: { from: '0' } }),
  });
};

/** A name as it can be shown and asked for; `''` where none is left. */
const nameIn = (given: string | undefined): string => {
  const name = shorten(plainText(given ?? ''), caps.name);
  return /[\p{L}\p{N}]/u.test(name) ? name : '';
};

const hideIt = (request: ServerRequest, desk: ServerDesk, target: Target | null, gone: string) =>
  target === null
    ? Promise.resolve(mistakeCard(request.words, gone))
    : put(request, desk, { kind: 'hide', ...target }, gone);

const nameIt = (request: ServerRequest, desk: ServerDesk, target: Target | null, gone: string) => {
  const { words } = request;
  const speaker = nameIn(request.options.speaker);
  if (target === null) return Promise.resolve(mistakeCard(words, gone));
  if (speaker === '') return Promise.resolve(notCorrectedCard(words, 'noName'));
  return put(request, desk, { kind: 'reattribute', ...target, speaker }, gone);
};

const joinThem = (
  request: ServerRequest,
  desk: ServerDesk,
  [first, second]: readonly [Target | null, Target | null],
  gone: string,
) => {
  const { words } = request;
  if (first === null || second === null) return Promise.resolve(mistakeCard(words, gone));
  if (first.record !== second.record) return Promise.resolve(notCorrectedCard(words, 'otherKind'));
  return put(request, desk, { kind: 'merge', ...first, other: second.place }, gone);
};

/** `/correct hide record`: not shown here any more. */
export const hide: Subcommand = {
  name: 'hide',
  label: (words) => words.subcommands.correct.hide,
  options: [recordOption],
  run: (request, desk) =>
    hideIt(
      request,
      desk,
      targetIn(request.options, recordOption.name),
      request.words.correct.refusals.notOnRecord,
    ),
};

/** Whoever said or denied something here. */
const offersPeople = async (
  typed: string,
  { summaries }: ServerDesk,
  words: Words,
): Promise<readonly Choice[]> => {
  const lists = [completes('person'), completes('denier')];
  const found = await Promise.all(lists.map((complete) => complete(typed, summaries, words)));
  return toChoices(found.flat().map(({ name, value }) => ({ label: name, value })));
};

/** `/correct reattribute record speaker`: somebody else said it. */
export const reattribute: Subcommand = {
  name: 'reattribute',
  label: (words) => words.subcommands.correct.reattribute,
  options: [
    recordOption,
    {
      kind: 'text',
      name: 'speaker',
      label: (words) => words.options.correctSpeaker,
      required: true,
      complete: offersPeople,
    },
  ],
  run: (request, desk) =>
    nameIt(
      request,
      desk,
      targetIn(request.options, recordOption.name),
      request.words.correct.refusals.notOnRecord,
    ),
};

/** `/correct merge record same-as`: two quotations, or two denials, are one. */
export const merge: Subcommand = {
  name: 'merge',
  label: (words) => words.subcommands.correct.merge,
  options: [recordOption, otherOption],
  run: (request, desk) =>
    joinThem(
      request,
      desk,
      [targetIn(request.options, recordOption.name), targetIn(request.options, otherOption.name)],
      request.words.correct.refusals.notOnRecord,
    ),
};

/** `/correct merge-person spelling name`: two spellings are one person's. */
export const mergePerson: Subcommand = {
  name: 'merge-person',
  label: (words) => words.subcommands.correct.mergePerson,
  options: [
    {
      kind: 'text',
      name: 'spelling',
      label: (words) => words.options.correctSpelling,
      required: true,
      complete: offersPeople,
    },
    {
      kind: 'text',
      name: 'name',
      label: (words) => words.options.correctName,
      required: true,
      complete: offersPeople,
    },
  ],
  run: (request, desk) => {
    const { words, options } = request;
    const name = nameIn(options.name);
    if (name === '') return Promise.resolve(notCorrectedCard(words, 'noName'));
    const deed = { kind: 'name', spelling: options.spelling ?? '', name } as const;
    return put(request, desk, deed, words.correct.refusals.noSuchPerson);
  },
};

/** The button that hides a record. */
export const hiding: Action = {
  name: 'hide',
  audience: 'managers',
  replaces: true,
  run: (request, desk) =>
    hideIt(request, desk, targetIn(request.options, 'at'), request.words.outlivedButton),
};

/** The button that opens the form for another speaker. */
export const asksForSpeaker: Action = {
  name: 'speaker',
  audience: 'managers',
  replaces: false,
  run: async ({ words, options }, { corrections }) => {
    const target = targetIn(options, 'at');
    const found = target && (await corrections.record(target));
    const form = found && actionOn(naming.name, targetOf(found));
    return form === null ? mistakeCard(words, words.outlivedButton) : speakerForm(words, form);
  },
};

/** That form sent in. */
export const naming: Action = {
  name: 'name',
  audience: 'managers',
  replaces: false,
  run: (request, desk) =>
    nameIt(request, desk, targetIn(request.options, 'at'), request.words.outlivedButton),
};

/** The menu of others that may be the same. */
export const joining: Action = {
  name: 'same',
  audience: 'managers',
  replaces: true,
  run: (request, desk) =>
    joinThem(
      request,
      desk,
      [targetIn(request.options, 'at'), targetIn(request.options, 'chosen')],
      request.words.outlivedButton,
    ),
};
