import type { Message } from '../src/cards/message/message.ts';
import { wordsOf } from '../src/cards/words/index.ts';
import type { ServerAsker } from '../src/commands/asker.ts';
import { actionOn } from '../src/commands/correct/targets.ts';
import { readAction } from '../src/commands/server/action-id.ts';
import { act, serve } from '../src/commands/server/index.ts';
import { openState } from '../src/state/state.ts';
import { openIndex, targetOf } from '../src/summaries/index.ts';
import { openLibraries } from '../src/summaries/libraries/libraries.ts';
import type { Store } from '../src/summaries/store/store.ts';
import { belongingsIn } from '../src/surfaces/discord/belongings.ts';

/** A card that only a server has, with the command that shows it. */
export type ServerCard = {
  readonly name: string;
  readonly asked: string;
  readonly message: Message;
};

const SERVER = '100000000000000010';
const EDITOR: ServerAsker = {
  user: '100000000000000001',
  server: SERVER,
  installed: true,
  channel: '100000000000000100',
  permissions: 1n << 5n,
  scope: SERVER,
};
const READER = '100000000000000002';

const OWN_ARTICLE = `“The petition tables will be at the hall on Friday,” said Ida Brandt, who runs the Vetchley community hall.

Brandt denied that the hall would charge for them.`;

/** The cards of a server that has chosen, kept and put right something. */
export const serverCards = async (store: Store): Promise<readonly ServerCard[]> => {
  const state = openState('sqlite::memory:');
  const libraries = openLibraries('sqlite::memory:');
  const words = wordsOf('en');
  const index = openIndex(store, libraries, () => undefined);
  const nowhere = () => Promise.resolve(false);
  const belongings = belongingsIn(index, state, 'https://cdn.example', nowhere);
  const openDesk = belongings.openDesk({ user: 'en-US', server: 'en-US' });
  const { settings, library, corrections } = openDesk(SERVER);
  await settings.change(() => ({ zone: 'America/Edmonton', mutedOutlets: ['Daily Rumour'] }));
  await library.add({
    bytes: new TextEncoder().encode(OWN_ARTICLE),
    name: 'hall.md',
    details: {
      outlet: 'Vetchley Notes',
      title: 'Petition tables on Friday',
      published: '2026-01-30',
    },
  });
  const [rath, brandt] = await Promise.all([
    corrections.find('Jeff Rath', 1),
    corrections.find('Ida Brandt', 1),
  ]);
  const [said, own] = [rath[0], brandt[0]];
  if (!said || !own) throw new Error('The samples no longer have what the pictures are of.');
  await corrections.report(
    targetOf(said),
    READER,
    'He said “could be”, not “is”: see the recording.',
  );
  await corrections.correct(
    { kind: 'reattribute', ...targetOf(own), speaker: 'Nora Brandt' },
    EDITOR.user,
  );

  const told = async (name: string, command: string, subcommand: string): Promise<ServerCard> => {
    const ask = { command, subcommand, options: {}, attachments: {} };
    return {
      name,
      asked: `${command} ${subcommand}`,
      message: cardOf(await serve(words, ask, EDITOR, openDesk)),
    };
  };
  const opened = readAction(actionOn('open', targetOf(said)) ?? '');
  if (opened === null) throw new Error('The record cannot be named on a button.');
  const cards = [
    await told('settings', 'settings', 'show'),
    await told('library', 'library', 'list'),
    await told('reports', 'correct', 'reports'),
    {
      name: 'correct',
      asked: 'correct reports',
      message: cardOf(await act(words, opened, EDITOR, openDesk)),
    },
    await told('corrections', 'correct', 'list'),
  ];
  await libraries.close();
  await state.close();
  return cards;
};

const cardOf = (said: object): Message => {
  if ('components' in said && 'flags' in said) return said as Message;
  throw new Error('A form is no card.');
};
