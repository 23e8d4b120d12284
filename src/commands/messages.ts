import { plainText } from '../cards/message/escape.ts';
import { label } from '../cards/parts/passage.ts';
import { wordsOf } from '../cards/words/index.ts';
import type { Summaries } from '../summaries/index.ts';
import type { MessageCommand, PointedAt, Reply } from './command.ts';
import { dispatch } from './index.ts';
import { mistake } from './mistake.ts';
import { named } from './named.ts';
import type { Reader } from './reader.ts';

/** Links of one message that are looked up. */
const MOST_LINKS = 10;

/** Of an address that is shown back. */
const ADDRESS_CHARACTERS = 100;

/** "Brief this link": the story a linked page is part of. */
const brief: MessageCommand = {
  name: 'Brief this link',
  label: (words) => words.messageCommands.brief,
  run: async ({ links }, reader, summaries) => {
    for (const link of links.slice(0, MOST_LINKS)) {
      const story = await summaries.storyOf(link);
      if (story !== null)
        return dispatch({ command: 'summary', options: { story }, reader }, summaries);
    }
    const words = wordsOf(reader.own);
    const [first] = links;
    if (first === undefined) return mistake(words, words.noLink);
    const shown = label(first.replace(/^https?:\/\//i, ''), ADDRESS_CHARACTERS);
    return mistake(words, words.linkNotRead(words.quoted(shown), links.length - 1), words.nothing);
  },
};

const MARKED = /["“„«]([^"“”„«»]+)["”“»]/gu;
const BLOCK_QUOTE = /^> ?(.+)$/gmu;

/**
 * The words a message quotes: the longest in quotation marks, else its block quote, else all of it.
 * One that begins with a mark is a quotation with its cue, which `/verify` reads itself.
 */
const quotedWords = (message: string): string => {
  const text = message.trim();
  if (/^["“„«]/u.test(text)) return text;
  const marked = Array.from(text.matchAll(MARKED), ([, words = '']) => words);
  const [longest] = marked.toSorted((a, b) => b.length - a.length);
  const block = Array.from(text.matchAll(BLOCK_QUOTE), ([, words = '']) => words).join(' ');
  return longest ?? (block || text);
};

/** "Verify quotation": whether the quoted words are on record. */
const verify: MessageCommand = {
  name: 'Verify quotation',
  label: (words) => words.messageCommands.verify,
  run: async ({ text }, reader, summaries) => {
    const words = wordsOf(reader.own);
    if (plainText(text) === '') return mistake(words, words.noWords);
    return dispatch(
      { command: 'verify', options: { quote: quotedWords(text) }, reader },
      summaries,
    );
  },
};

/** The commands of a message's menu. There is none for people: they are not the bot's business. */
export const messageCommands: readonly MessageCommand[] = [verify, brief];

/** Answers a command of a message's menu. Rejects as `dispatch` does. */
export const pointAt = (
  command: string,
  message: PointedAt,
  reader: Reader,
  summaries: Summaries,
): Promise<Reply> => {
  const words = wordsOf(reader.own);
  const found = named(messageCommands, command);
  return found
    ? found.run(message, reader, summaries)
    : Promise.resolve(mistake(words, words.notOffered));
};
