import type { Named } from '../named.ts';

/**
 * Commands and options as Discord lists them: a name of 1 to 32 small letters, a description of at
 * most 100 characters.
 */
export const commands = {
  summary: {
    name: 'summary',
    description: 'One story, briefed: what is reported, who said what, who denied what',
  },
  quotes: {
    name: 'quotes',
    description: 'What a person said, word for word, and how each outlet printed it',
  },
  facts: { name: 'facts', description: 'What is reported about something, and by whom' },
  denials: { name: 'denials', description: 'Who denied what, in which words' },
  ask: { name: 'ask', description: 'What is on record for a question in plain words' },
  compare: {
    name: 'compare',
    description:
      'The outlets of one story side by side: what only one has, which words each changed',
  },
  verify: {
    name: 'verify',
    description: 'Check whether a quote is on record: word for word, in part, or not at all',
  },
  timeline: { name: 'timeline', description: 'What happened when, as far as the articles say' },
  stories: { name: 'stories', description: 'The stories on record, newest first' },
  privacy: { name: 'privacy', description: 'What the bot keeps and how to have it deleted' },
  help: { name: 'help', description: 'What can be asked here' },
} satisfies Record<string, Named>;

/** By the command they belong to, where two commands say different things of one name. */
export const options = {
  story: { name: 'story', description: 'A story, by its title; if left out, the newest' },
  length: { name: 'length', description: 'Short or full; if left out, short' },
  person: { name: 'person', description: 'Whose words: a name, a surname or an office' },
  quotesAbout: { name: 'about', description: 'Only words about this' },
  factsAbout: { name: 'about', description: 'What the facts are about' },
  denialsAbout: { name: 'about', description: 'Only denials about this' },
  denialsBy: { name: 'by', description: 'Only denials by this person or body' },
  question: { name: 'question', description: 'A question, as you would put it to somebody' },
  compareStory: { name: 'story', description: 'A story, by its title' },
  verifyQuote: { name: 'quote', description: 'The quote, as you have it' },
  verifyPerson: {
    name: 'person',
    description: 'Who is supposed to have said it; if left out, anybody',
  },
  timelineAbout: {
    name: 'about',
    description: 'Only what is about this; if left out, the newest story',
  },
  private: { name: 'private', description: 'Answer so that only you can see it' },
} satisfies Record<string, Named>;

/** How much a summary tells. */
export const lengths = { short: 'short: what matters most', full: 'full: all of it, page by page' };

/** The menu of a message; names of at most 32 characters. */
export const messageCommands = { verify: 'Verify quotation', brief: 'Brief this link' };

export type Commands = Record<keyof typeof commands, Named>;
export type Options = Record<keyof typeof options, Named>;
export type Lengths = typeof lengths;
export type MessageCommands = typeof messageCommands;
