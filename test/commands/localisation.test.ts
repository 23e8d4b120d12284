import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/cards/words/index.ts';
import type { Label } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/index.ts';
import { messageCommands } from '../../src/commands/messages.ts';
import { toApplicationCommands } from '../../src/commands/registration.ts';
import { serverCommands } from '../../src/commands/server/index.ts';

type Registered = {
  readonly type: number;
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Registered[];
};

const all = { commands, serverCommands, messageCommands };
const registered = toApplicationCommands(all) as readonly Registered[];

/** Every list in which no two things may be called the same: commands, and the options of each. */
const listsIn = (list: readonly Registered[]): (readonly Registered[])[] => [
  list,
  ...list.flatMap(({ options = [] }) => (options.length > 0 ? listsIn(options) : [])),
];
const slashCommands = registered.filter(({ type }) => type === 1);
const lists = listsIn(slashCommands);

/** Discord's rule for names of slash commands and options. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

describe.each(['fr', 'de', 'es-ES', 'es-419'])('commands in %s', (locale) => {
  const nameIn = (one: Registered) => one.name_localizations[locale] ?? '';

  it('have names Discord takes', () => {
    for (const name of lists.flat().map(nameIn)) {
      expect(name).toMatch(NAME);
      expect(name).toBe(name.toLowerCase().normalize());
    }
    for (const name of registered.filter(({ type }) => type !== 1).map(nameIn))
      expect(name).toMatch(/^[-_' \p{L}\p{N}]{1,32}$/u);
  });

  it('are each called otherwise than the others, in this language and by the names sent', () => {
    for (const list of lists) {
      const names = list.map(nameIn);
      expect(new Set(names).size).toBe(names.length);
      for (const one of list)
        expect(list.filter((other) => other !== one).map(({ name }) => name)).not.toContain(
          nameIn(one),
        );
    }
  });

  it('say what they are for, in at most 100 characters', () => {
    for (const { name, description, description_localizations } of lists.flat()) {
      const text = description_localizations?.[locale] ?? '';
      expect([name, text.length > 0 && text.length <= 100]).toEqual([name, true]);
      expect(text).not.toBe(description);
    }
  });
});

describe('commands in English', () => {
  it('are called what is sent', () => {
    const labelled: { name: string; label: Label }[] = [
      ...commands.flatMap((command) => [command, ...command.options]),
      ...serverCommands.flatMap((command) => [
        command,
        ...command.subcommands.flatMap((subcommand) => [subcommand, ...subcommand.options]),
      ]),
    ];
    for (const { name, label } of labelled) expect(label(wordsOf('en')).name).toBe(name);
    for (const { name, label } of messageCommands) expect(label(wordsOf('en'))).toBe(name);
  });

  it('are registered as the same text every time', () => {
    expect(JSON.stringify(toApplicationCommands(all))).toBe(JSON.stringify(registered));
  });
});
