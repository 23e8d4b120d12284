import { plainText } from '../cards/message/escape.ts';
import { label } from '../cards/parts/passage.ts';
import { wordsOf } from '../cards/words/index.ts';
import type { Summaries } from '../summaries/index.ts';
import type { NothingAnswer, VerifyAnswer } from '../summaries/answering/answer.ts';
import type { MessageCommand, PointedAt, Reply, Request } from './command.ts';
import { dispatch } from './index.ts';
import { mistake } from './mistake.ts';
import { named } from './named.ts';
import type { Reader } from './reader.ts';
import { isForAskerAlone, replyWithEach } from './reply.ts';

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

/** Quotations of one message that are looked up: of more the longest. */
const MOST_QUOTES = 5;

const MARKED = /["“„«]([^"“”„«»]+)["”“»]/gu;
const BLOCK_QUOTE = /^> ?(.+)$/gmu;

/** What a message has in quotation marks, in its order, each once. */
const markedIn = (message: string): readonly string[] => [
  ...new Set(Array.from(message.matchAll(MARKED), ([, words = '']) => words.trim())),
];

/** The words of a message that marks none: its block quote, else all of it. */
const unmarkedIn = (message: string): string =>
  Array.from(message.matchAll(BLOCK_QUOTE), ([, words = '']) => words).join(' ') || message.trim();

const longestOf = (quotes: readonly string[]): readonly string[] => {
  const longest = quotes.toSorted((a, b) => b.length - a.length).slice(0, MOST_QUOTES);
  return quotes.filter((quote) => longest.includes(quote));
};

/** Found as it stands: what begins with a mark may be one quotation, its cue between. */
const isFound = (answer: VerifyAnswer | NothingAnswer): boolean =>
  answer.kind === 'verify' && FOUND.has(answer.verdict);
const FOUND: ReadonlySet<VerifyAnswer['verdict']> = new Set([
  'verbatim',
  'trimmed',
  'outlets differ',
]);

/** "Verify quotation": whether the quoted words are on record, each quotation of a message by itself. */
const verify: MessageCommand = {
  name: 'Verify quotation',
  label: (words) => words.messageCommands.verify,
  run: async ({ text }, reader, summaries) => {
    const words = wordsOf(reader.own);
    if (plainText(text) === '') return mistake(words, words.noWords);
    const asking = (quote: string): Request => ({ command: 'verify', options: { quote }, reader });
    const marked = markedIn(text);
    const [only = unmarkedIn(text), ...others] = marked;
    if (others.length === 0) return dispatch(asking(only), summaries);
    const whole = text.trim();
    const together = /^["“„«]/u.test(whole) ? await summaries.verify({ quote: whole }) : null;
    if (together !== null && isFound(together)) return dispatch(asking(whole), summaries);
    const quotes = longestOf(marked);
    const answers = await Promise.all(quotes.map((quote) => summaries.verify({ quote })));
    const checked = answers.filter((one) => one.kind === 'verify');
    // Words set off in a sentence ("so-called") are no quotations to be looked for.
    const told = checked.filter((one) => !isForAskerAlone(one));
    const [first] = told;
    const more = marked.length - quotes.length;
    if (first === undefined || (told.length === 1 && more === 0))
      return dispatch(asking(first?.quote ?? only), summaries);
    return replyWithEach(told, more, asking(whole));
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
