import { caps } from '../../cards/parts/caps.ts';
import { plainText } from '../../cards/message/escape.ts';
import { limits } from '../../cards/message/limits.ts';
import { outletCalled } from '../../cards/parts/outlet.ts';
import { label } from '../../cards/parts/passage.ts';
import { notChangedCard } from '../../cards/problem.ts';
import { settingCard } from '../../cards/server/settings.ts';
import type { Words } from '../../cards/words/index.ts';
import { MOST_LISTED } from '../../state/server-settings.ts';
import { outletKey } from '../../summaries/index.ts';
import type { Summaries } from '../../summaries/index.ts';
import type { Choice } from '../choice.ts';
import { completes } from '../options.ts';
import type { Subcommand } from '../server/command.ts';
import { changed, has, isSame } from './lists.ts';

const ofRecord = completes('outlet');

/** `/settings outlets mute? unmute?`: outlets whose printings the server does not see. */
export const outlets: Subcommand = {
  name: 'outlets',
  label: (words) => words.subcommands.settings.outlets,
  options: [
    {
      kind: 'text',
      name: 'mute',
      label: (words) => words.options.outletMute,
      required: false,
      complete: async (typed, { summaries }, words) =>
        (await ofRecord(typed, summaries, words)).map(({ value }) => choiceOf(words, value)),
    },
    {
      kind: 'text',
      name: 'unmute',
      label: (words) => words.options.outletUnmute,
      required: false,
      complete: async (typed, { settings }, words) =>
        (await settings.read()).mutedOutlets
          .filter((outlet) => outlet.toLowerCase().includes(typed.trim().toLowerCase()))
          .slice(0, limits.choices)
          .map((outlet) => choiceOf(words, outlet)),
    },
  ],
  run: async ({ options, words }, { settings, summaries }) => {
    const [add, remove] = [named(options.mute), named(options.unmute)];
    const change = await settings.change(({ mutedOutlets }) => ({
      mutedOutlets: changed(mutedOutlets, { add, remove }),
    }));
    const isFull = add !== undefined && !has(change.now.mutedOutlets, add);
    if (isFull) return notChangedCard(words, words.tooManyMuted(MOST_LISTED));
    const isUnknown = add !== undefined && !(await isOnRecord(summaries, add));
    const note = isUnknown ? words.notYetMuted(words.quoted(label(add, caps.outlet))) : null;
    return settingCard(words, 'outlets', change, note);
  },
};

const choiceOf = (words: Words, outlet: string): Choice => ({
  name: outletCalled(words, outlet),
  value: outlet,
});

/** A misspelled name mutes nothing, and would be found out by nobody. */
const isOnRecord = async (summaries: Summaries, outlet: string): Promise<boolean> =>
  (await summaries.suggest('outlet', outletKey(outlet))).some(({ value }) => isSame(value, outlet));

/** A name as it can be offered again; `undefined` where none is left. */
const named = (typed = ''): string | undefined =>
  plainText(typed).slice(0, limits.choiceCharacters).toWellFormed().trim() || undefined;
