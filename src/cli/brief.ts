import { parseArgs } from 'node:util';
import { wordsOf } from '../cards/words/index.ts';
import { alone } from '../commands/reader.ts';
import { commands, dispatch } from '../commands/index.ts';
import type { Command, Label } from '../commands/command.ts';
import type { Config } from '../config.ts';
import type { Language } from '../language.ts';
import { LANGUAGES, languageOf } from '../language.ts';
import { openParts } from '../parts.ts';
import { toJson } from '../surfaces/json.ts';
import { renderText } from '../surfaces/terminal.ts';
import type { Subcommand } from './usage.ts';
import { UsageError } from './usage.ts';

const USAGE = [
  `brief COMMAND [--OPTION VALUE…] [--json] [--language ${LANGUAGES.join('|')}]`,
  '  --json      the answer as data, with every passage and its place',
  '  --language  the language of the answer; left out, that of the system',
  ...commands.map(usage),
].join('\n');

/**
 * Asks what a slash command asks, with the same names: `brief quotes --person Rath`. Those of every
 * language are understood, `brief citations --personne Rath`. `--json` prints the answer as data
 * instead of the card.
 */
export const brief: Subcommand = {
  usage: USAGE,
  run: askBrief,
};

async function askBrief(args: readonly string[], config: Config): Promise<number> {
  const [name = '', ...rest] = args;
  const command = commands.find((known) => namesOf(known).has(name.replace(/^\//, '')));
  if (!command)
    throw new UsageError(name === '' ? '' : `There is no command called ${name}.\n${USAGE}`);
  const { json, language: asked, options } = readOptions(command, rest);
  const language = asked === undefined ? systemLanguage() : readLanguage(asked);
  const { store, index } = await openParts(config);
  try {
    const request = { command: command.name, options, reader: alone(language) };
    const reply = await dispatch(request, index.common);
    const text = renderText(reply.message, {
      ...(json ? PLAIN : screen()),
      words: wordsOf(language),
    });
    console.log(json ? JSON.stringify(reply.answer ? toJson(reply.answer) : { text }) : text);
    return 0;
  } finally {
    await store.close();
  }
}

const PLAIN = { columns: 80, colour: false };

/** How wide and colourful the answer may be; a file or pipe gets 80 plain columns. */
const screen = () =>
  process.stdout.isTTY
    ? { columns: process.stdout.columns, colour: process.stdout.hasColors() }
    : PLAIN;

const readLanguage = (asked: string): Language => {
  const language = languageOf(asked);
  if (language === null)
    throw new UsageError(`--language takes one of ${LANGUAGES.join(', ')}, not ${asked}.`);
  return language;
};

/** As the shell says, in the order in which its own programs look; English for any other. */
const systemLanguage = (): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const set = [LC_ALL, LC_MESSAGES, LANG].find((locale) => locale !== undefined && locale !== '');
  return languageOf(set ?? '') ?? 'en';
};

/** What a command or option is called in any language. */
const namesOf = ({ name, label }: { readonly name: string; readonly label: Label }) =>
  new Set([name, ...LANGUAGES.map((language) => label(wordsOf(language)).name)]);

type Typed = { json?: boolean; language?: string } & Record<string, string | undefined>;

const readOptions = (command: Command, args: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean' },
        language: { type: 'string' },
        ...Object.fromEntries(
          command.options.flatMap((option) =>
            [...namesOf(option)].map((name) => [name, { type: 'string' as const }]),
          ),
        ),
      },
    });
    const { json, language, ...typed } = values as Typed;
    const given = command.options.flatMap((option) => {
      const name = [...namesOf(option)].find((known) => typed[known] !== undefined);
      return name === undefined ? [] : [[option.name, typed[name] ?? '']];
    });
    const options = Object.fromEntries(given) as Record<string, string>;
    const missing = command.options.find(
      ({ name, required }) => required && (options[name] ?? '').trim() === '',
    );
    if (missing) throw new UsageError(`--${missing.name} is missing. ${usage(command)}`);
    return { json: json ?? false, language, options };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${error instanceof Error ? error.message : String(error)}\n${usage(command)}`,
    );
  }
};

function usage({ name, options }: Command): string {
  const typed = options.map(({ name: option, required }) =>
    required ? `--${option} …` : `[--${option} …]`,
  );
  return [name, ...typed].join(' ');
}
