import type { NothingAnswer, Suggestion } from '../../summaries/answering/answer.ts';
import { caps } from '../parts/caps.ts';
import { shorten } from '../message/cut.ts';
import { plainText } from '../message/escape.ts';
import { privateCard, text } from '../message/container.ts';
import { limits } from '../message/limits.ts';
import type { ActionButton, ContainerPart, Message } from '../message/message.ts';
import { ComponentType } from '../message/message.ts';
import { hiddenNote } from '../parts/notes.ts';
import { label } from '../parts/passage.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x8a_8f_98;
/** One row of buttons. */
const SUGGESTIONS_SHOWN = limits.rowButtons;

/** The `custom_id` that asks with a suggestion; `null` when it cannot be asked by a button. */
export type SuggestionId = (suggestion: Suggestion) => string | null;

/**
 * Nothing on record: what was looked for, and what there is instead, one press away. Only the
 * asker sees it.
 */
export const nothingCard = (
  words: Words,
  answer: NothingAnswer,
  suggestionId: SuggestionId,
): Message => {
  const shown = answer.suggestions
    .filter((suggestion) => plainText(suggestion.label) !== '')
    .slice(0, SUGGESTIONS_SHOWN);
  const lines = [
    sentence(words, answer),
    ...hiddenNote(words, answer).map((line) => `-# ${line}`),
    ...offer(words, shown, answer.alike),
    ...(answer.anyQuestion && answer.reason === 'no records' ? [words.canBeAsked] : []),
  ].map(text);
  return privateCard(ACCENT, `### ${words.nothing}`, [...lines, ...buttons(shown, suggestionId)]);
};

const sentence = (words: Words, { reason, asked, found }: NothingAnswer): string => {
  const name = label(asked ?? '', caps.name);
  const quoted = name === '' ? null : words.quoted(name);
  const other = label(found ?? '', caps.name);
  switch (reason) {
    case 'no person':
      return quoted === null ? words.noPersonAsked : words.noPerson(quoted);
    case 'several people':
      return quoted === null ? words.severalPeopleAsked : words.severalPeople(quoted);
    case 'no story':
      return quoted === null ? words.noStoryAsked : words.noStory(quoted);
    case 'no records':
      if (other === '') return quoted === null ? words.noRecordsAsked : words.noRecords(quoted);
      return quoted === null
        ? words.noRecordsOf(`**${other}**`)
        : words.noRecordsOfAbout(`**${other}**`, quoted);
    case 'no dates':
      return other === '' ? words.noRecordsAsked : words.noDates(`**${other}**`);
    case 'empty index':
      return words.emptyIndex;
    case 'public left out':
      return words.publicLeftOut;
    case 'all left out':
      return words.allLeftOut;
  }
};

const offer = (
  words: Words,
  suggestions: readonly Suggestion[],
  alike: true | undefined,
): string[] => {
  const names = suggestions.map((suggestion) => `**${label(suggestion.label, caps.name)}**`);
  const [first, ...others] = names;
  if (first === undefined) return [];
  if (alike && others.length === 0) return [words.didYouMean(first)];
  const above = alike ? words.didYouMeanOne : words.thereIs(names.length);
  return [[above, ...names.map((name) => `- ${name}`)].join('\n')];
};

const buttons = (
  suggestions: readonly Suggestion[],
  suggestionId: SuggestionId,
): ContainerPart[] => {
  const asked = new Map<string, ActionButton>();
  for (const suggestion of suggestions) {
    const id = suggestionId(suggestion);
    if (id === null) continue;
    const label = shorten(plainText(suggestion.label), limits.labelCharacters);
    asked.set(id, { type: ComponentType.button, style: 2, label, custom_id: id });
  }
  return asked.size > 0 ? [{ type: ComponentType.actionRow, components: [...asked.values()] }] : [];
};
