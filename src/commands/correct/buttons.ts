import { correctionCard, personForm, speakerForm } from '../../cards/server/correct.ts';
import type { Message } from '../../cards/message/message.ts';
import { mistakeCard } from '../../cards/problem.ts';
import type { Words } from '../../cards/words/index.ts';
import { speakerOf, targetOf } from '../../summaries/index.ts';
import type { Correctable, Target } from '../../summaries/index.ts';
import { actionId } from '../server/action-id.ts';
import type { Action, ServerDesk, ServerRequest } from '../server/command.ts';
import { doing, hideOf, mergeOf, personOf, reattributeOf } from './deeds.ts';
import { actionOn, targetIn } from './targets.ts';

/** Others offered in the menu of a record's card. */
const OTHERS_SHOWN = 10;

const outlived = (words: Words): string => words.outlivedButton;

/** What editors can do with a record, on a card. */
export const editorsCard = async (
  { words }: ServerRequest,
  { corrections }: ServerDesk,
  target: Target,
): Promise<Message> => {
  const correctable = await corrections.record(target);
  if (correctable === null) return mistakeCard(words, outlived(words));
  const at = targetOf(correctable);
  const others = await corrections.others(at, OTHERS_SHOWN);
  return correctionCard(words, correctable, others, {
    hide: actionOn(hiding.name, at),
    speaker: actionOn(asksForSpeaker.name, at),
    person: personIn(correctable),
    same: actionOn(joining.name, at),
  });
};

/** The button for the name of a record's speaker; `null` where they have only a description. */
const personIn = (correctable: Correctable): string | null => {
  const speaker = speakerOf(correctable);
  return speaker === null || speaker.kind === 'unnamed'
    ? null
    : onSpelling(asksForName.name, speaker.name);
};

const onSpelling = (action: string, spelling: string): string | null =>
  actionId({ command: 'correct', action, options: { spelling } });

/** The button that hides a record. */
export const hiding: Action = {
  name: 'hide',
  audience: 'managers',
  replaces: true,
  run: doing(hideOf('at'), outlived),
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
    return form === null ? mistakeCard(words, outlived(words)) : speakerForm(words, form);
  },
};

/** That form sent in. */
export const naming: Action = {
  name: 'name',
  audience: 'managers',
  replaces: false,
  run: doing(reattributeOf('at'), outlived),
};

/** The button that opens the form for a person's name. */
export const asksForName: Action = {
  name: 'person',
  audience: 'managers',
  replaces: false,
  run: ({ words, options: { spelling = '' } }) => {
    const form = onSpelling(renaming.name, spelling);
    return Promise.resolve(
      form === null ? mistakeCard(words, outlived(words)) : personForm(words, form, spelling),
    );
  },
};

/** That form sent in. */
export const renaming: Action = {
  name: 'rename',
  audience: 'managers',
  replaces: false,
  run: doing(personOf, outlived),
};

/** The menu of others that may be the same. */
export const joining: Action = {
  name: 'same',
  audience: 'managers',
  replaces: true,
  run: doing(mergeOf('at', 'chosen'), outlived),
};
