import { limits } from '../../cards/message/limits.ts';
import { label } from '../../cards/parts/passage.ts';
import { notChangedCard } from '../../cards/problem.ts';
import { settingCard } from '../../cards/server/settings.ts';
import type { Words } from '../../cards/words/index.ts';
import { zoneCalled } from '../../state/server-settings.ts';
import type { Choice } from '../choice.ts';
import type { Subcommand } from '../server/command.ts';

/** The value that takes the time zone away. */
const NONE = 'none';

/** Of a name that is shown back. */
const NAME_CHARACTERS = 40;

/**
 * `/settings timezone zone`: the time zone in which a record tells the day it was put right on. Moments
 * need none: Discord shows them to everybody in their own.
 */
export const timezone: Subcommand = {
  name: 'timezone',
  label: (words) => words.subcommands.settings.timezone,
  options: [
    {
      kind: 'text',
      name: 'zone',
      label: (words) => words.options.zone,
      required: true,
      complete: (typed, _desk, words) => Promise.resolve(zonesCalled(words, typed)),
    },
  ],
  run: async ({ options: { zone: asked = '' }, words }, { settings }) => {
    const zone = asked === NONE ? null : zoneCalled(asked.trim());
    if (zone === null && asked !== NONE)
      return notChangedCard(words, words.noSuchZone(words.quoted(label(asked, NAME_CHARACTERS))));
    return settingCard(words, 'timezone', await settings.change(() => ({ zone })));
  },
};

/** Zones with what was typed in their names, "new york" for "New_York"; first those a part begins with it. */
const zonesCalled = (words: Words, typed: string): Choice[] => {
  const asked = plain(typed.trim());
  const found = [...Intl.supportedValuesOf('timeZone'), 'UTC']
    .filter((zone) => plain(zone).includes(asked))
    .map((zone) => ({ name: zone.replaceAll('_', ' '), value: zone }));
  const begins = ({ value }: Choice) => plain(`/${value}`).includes(`/${asked}`);
  const none = plain(words.choices.noZone).startsWith(asked)
    ? [{ name: words.choices.noZone, value: NONE }]
    : [];
  return [...none, ...found.filter(begins), ...found.filter((zone) => !begins(zone))].slice(
    0,
    limits.choices,
  );
};

const plain = (name: string): string => name.toLowerCase().replaceAll('_', ' ');
