import { called } from '../../cards/parts/passage.ts';
import { limits } from '../../cards/message/limits.ts';
import { readTarget, writeTarget } from '../../cards/server/target.ts';
import type { Words } from '../../cards/words/index.ts';
import { speakerOf, targetOf } from '../../summaries/index.ts';
import type { Correctable, Target } from '../../summaries/index.ts';
import type { Choice } from '../choice.ts';
import { toChoices } from '../options.ts';
import { actionId } from '../server/action-id.ts';
import type { ServerDesk, ServerOption, ServerRequest } from '../server/command.ts';

/** The record an option names; `null` where it names none. */
export const targetIn = (options: ServerRequest['options'], option: string): Target | null =>
  readTarget(options[option] ?? '');

/** A button that does something to a record. */
export const actionOn = (action: string, target: Target): string | null =>
  actionId({ command: 'correct', action, options: { at: writeTarget(target) } });

/** `Ana Ruiz: “We will not wait again”`, with what names the record. */
const toChoice =
  (words: Words) =>
  (correctable: Correctable): { readonly label: string; readonly value: string } => {
    const { record, found } = correctable;
    const speaker = called(speakerOf(correctable));
    const said = record === 'quotation' ? words.quoted(found.words) : found.words;
    return {
      label: words.headed(speaker || words.unnamedSpeaker, said),
      value: writeTarget(targetOf(correctable)),
    };
  };

const offered = (words: Words, found: readonly Correctable[]): readonly Choice[] =>
  toChoices(found.map(toChoice(words)));

/** Offers what is on record in the server. */
export const recordOption: ServerOption = {
  kind: 'text',
  name: 'record',
  label: (words) => words.options.correctRecord,
  required: true,
  complete: async (typed, { corrections }, words) =>
    offered(words, await corrections.find(typed.slice(0, limits.choiceCharacters), limits.choices)),
};

/** Offers what the first one may be the same as. */
export const otherOption: ServerOption = {
  kind: 'text',
  name: 'same-as',
  label: (words) => words.options.correctOther,
  required: true,
  complete: async (typed, desk, words, given) => {
    const begun = typed.trim().toLowerCase();
    const others = await othersOf(desk, targetIn(given, recordOption.name));
    return offered(
      words,
      others.filter((one) => toChoice(words)(one).label.toLowerCase().includes(begun)),
    );
  },
};

/** More than Discord offers, so that what is typed finds the rest. */
const MOST_OTHERS = 200;

const othersOf = async (
  { corrections }: ServerDesk,
  target: Target | null,
): Promise<readonly Correctable[]> =>
  target === null ? [] : corrections.others(target, MOST_OTHERS);
