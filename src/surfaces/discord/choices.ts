import type { Logger } from 'pino';
import { wordsOf } from '../../cards/words/index.ts';
import type { Choice } from '../../commands/choice.ts';
import { complete } from '../../commands/index.ts';
import { completeServer } from '../../commands/server/index.ts';
import type { Belongings } from './belongings.ts';
import { within } from '../../within.ts';
import { ownLanguage } from './reader.ts';
import type { Interaction } from './received.ts';

/** Autocomplete cannot be deferred: what has not come by then is not offered. */
const CHOICES_WITHIN_MS = 2_000;

/** Autocomplete has no place for an error: an empty list leaves the asker free to type on. */
export const choicesFor = async (
  interaction: Interaction & { kind: 'autocomplete' },
  { settingsOf, seenBy, openDesk, log }: Belongings & { readonly log: Logger },
): Promise<readonly Choice[]> => {
  const { command, subcommand, option, typed, given, age, asker, locales } = interaction;
  const language = ownLanguage(locales);
  const words = wordsOf(language);
  const ask = { command, subcommand: subcommand ?? '', given };
  const pending =
    subcommand === null
      ? settingsOf(asker).then((settings) =>
          complete(command, option, typed, language, seenBy(asker, settings)),
        )
      : completeServer(words, ask, option, typed, asker, openDesk(locales));
  const choices = pending.catch((error: unknown) => {
    log.error({ err: error, command, subcommand, option }, 'autocomplete failed');
    return [];
  });
  return (await within(choices, CHOICES_WITHIN_MS - age)) ?? [];
};
