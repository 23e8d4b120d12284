import type { Message } from '../cards/message.ts';
import type { Summaries } from '../summaries/index.ts';
import type { Answer } from '../summaries/answering/answer.ts';

/** What a surface asks, whichever surface it is. */
export type Request = {
  readonly command: string;
  /** Option name to what was typed; options left out are absent. */
  readonly options: Readonly<Record<string, string>>;
};

/** What goes back: the answer as data, and the card that shows it. */
export type Reply = { readonly answer: Answer | null; readonly message: Message };

/** One line of autocomplete: what is shown, and what is sent. Both at most 100 characters. */
export type Choice = { readonly name: string; readonly value: string };

export type CommandOption = {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Offers what the index has for what was typed so far; `null` for free text. */
  readonly complete: ((typed: string, summaries: Summaries) => Promise<readonly Choice[]>) | null;
};

/** A slash command. A plain object: dispatch, registration, help and every surface read it. */
export type Command = {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  run(request: Request, summaries: Summaries): Promise<Reply>;
};
