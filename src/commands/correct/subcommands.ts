import type { Words } from '../../cards/words/index.ts';
import type { Choice } from '../choice.ts';
import { completes, toChoices } from '../options.ts';
import type { ServerDesk, ServerOption, Subcommand } from '../server/command.ts';
import { doing, hideOf, mergeOf, personOf, reattributeOf } from './deeds.ts';
import { otherOption, recordOption } from './targets.ts';

const notOnRecord = (words: Words): string => words.correct.refusals.notOnRecord;

/** `/correct hide record`: not shown here any more. */
export const hide: Subcommand = {
  name: 'hide',
  label: (words) => words.subcommands.correct.hide,
  options: [recordOption],
  run: doing(hideOf(recordOption.name), notOnRecord),
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

const personOption = (
  name: string,
  called: 'correctSpeaker' | 'correctSpelling' | 'correctName',
): ServerOption => ({
  kind: 'text',
  name,
  label: (words) => words.options[called],
  required: true,
  complete: offersPeople,
});

/** `/correct reattribute record speaker`: somebody else said it. */
export const reattribute: Subcommand = {
  name: 'reattribute',
  label: (words) => words.subcommands.correct.reattribute,
  options: [recordOption, personOption('speaker', 'correctSpeaker')],
  run: doing(reattributeOf(recordOption.name), notOnRecord),
};

/** `/correct merge record same-as`: two quotations, or two denials, are one. */
export const merge: Subcommand = {
  name: 'merge',
  label: (words) => words.subcommands.correct.merge,
  options: [recordOption, otherOption],
  run: doing(mergeOf(recordOption.name, otherOption.name), notOnRecord),
};

/** `/correct merge-person spelling name`: two spellings are one person's. */
export const mergePerson: Subcommand = {
  name: 'merge-person',
  label: (words) => words.subcommands.correct.mergePerson,
  options: [personOption('spelling', 'correctSpelling'), personOption('name', 'correctName')],
  run: doing(personOf, notOnRecord),
};
