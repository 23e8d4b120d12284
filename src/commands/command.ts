import type { Message } from '../cards/message/message.ts';
import type { Sheet } from '../pictures/picture.ts';
import type { Named } from '../cards/words/named.ts';
import type { Words } from '../cards/words/index.ts';
import type { Summaries } from '../summaries/index.ts';
import type { Answer } from '../summaries/answering/answer.ts';
import type { Choice } from './choice.ts';
import type { Reader } from './reader.ts';

/** What a surface asks, whichever surface it is. */
export type Request = Question & Asking;

/** Who reads what is asked. */
export type Asking = {
  readonly reader: Reader;
  /** Whether there are editors to tell of a record: in a server that added the bot. Left out, none. */
  readonly editors?: boolean;
};

/** What is asked, whoever asks and in whichever language: it fits into a button. */
export type Question = {
  readonly command: string;
  /** Option name to what was typed; options left out are absent. */
  readonly options: Readonly<Record<string, string>>;
  /** Which part of a long answer; left out, its beginning. */
  readonly page?: Page;
};

/** Where one page of a long answer begins. Pages hold as many records as fit, so each brings the next one's start. */
export type Page = {
  readonly order: Order;
  /** Of which edition of its answer it is a page, where that is one whole (`edition.ts`); left out, of any. */
  readonly edition?: string;
  /** Where the pages read so far began, counted in records; the last is the one asked for. Never empty. */
  readonly starts: readonly number[];
};

/** From which end a list is read. */
export type Order = (typeof ORDERS)[number];
export const ORDERS = ['newest', 'oldest'] as const;

/**
 * What goes back: the answer as data, and the card that shows it. With a sheet the card has a place
 * for its picture, which whoever shows the card draws, or takes out (`withoutPicture`).
 */
export type Reply = {
  readonly answer: Answer | null;
  readonly message: Message;
  readonly sheet?: Sheet;
};

/** What a reader calls a command or an option; `name` beside it is what is sent. */
export type Label = (words: Words) => Named;

/** What is asked with a command. */
export type CommandOption = {
  readonly name: string;
  readonly label: Label;
  readonly required: boolean;
  /** Offers what the index has for what was typed so far; `null` for free text. */
  readonly complete:
    ((typed: string, summaries: Summaries, words: Words) => Promise<readonly Choice[]>) | null;
};

/** A slash command. A plain object: dispatch, registration, help and every surface read it. */
export type Command = {
  readonly name: string;
  readonly label: Label;
  readonly options: readonly CommandOption[];
  run(request: Request, summaries: Summaries): Promise<Reply>;
  /** Whether its card will have a place for a picture, told sooner than it is made; left out, nobody knows. */
  bringsPicture?(request: Request, summaries: Summaries): Promise<boolean>;
};

/** What only buttons and menus ask. */
export type PressedQuestion = {
  readonly name: string;
  run(request: Request, summaries: Summaries): Promise<Reply>;
};

/** A message somebody points at, by what is in it. Nothing is known of who wrote it. */
export type PointedAt = {
  readonly text: string;
  /** Web addresses in it, in their order, each once. */
  readonly links: readonly string[];
};

/** A command in the menu of a message. */
export type MessageCommand = {
  /** As Discord shows it in English, and sends it. */
  readonly name: string;
  readonly label: (words: Words) => string;
  run(message: PointedAt, reader: Reader, summaries: Summaries): Promise<Reply>;
};
