import type { DenialKind, FactStanding, Later, Match } from '../../../summaries/types.ts';
import { count, number } from './frame.ts';

/** What is said of one record: who says it, who prints it, in which words. */
export const records = {
  unnamedSpeaker: 'Speaker not named',
  unnamedOutlet: 'an unnamed outlet',
  toldTo: (listener: string) => `told ${listener}`,
  match: {
    verbatim: (outlets: string) => `✓ verbatim in ${outlets}`,
    trimmed: (outlets: string) => `✂\ufe0e trimmed in ${outlets}`,
    reworded: (outlets: string) => `✎ reworded by ${outlets}`,
    disputed: (outlets: string) => `⚠\ufe0e contradicted by ${outlets}`,
  } satisfies Record<Match, (outlets: string) => string>,
  wordedAs: {
    verbatim: (outlet: string, words: string) => `✓ verbatim in ${outlet}: ${words}`,
    trimmed: (outlet: string, words: string) => `✂\ufe0e trimmed in ${outlet}: ${words}`,
    reworded: (outlet: string, words: string) =>
      `✎ reworded by ${outlet}, its wording and not the speaker’s: ${words}`,
    disputed: (outlet: string, words: string) =>
      `⚠\ufe0e ${outlet} quotes words that contradict these: ${words}`,
  } satisfies Record<Match, (outlet: string, words: string) => string>,
  /** How each prints an utterance of which nobody knows the speaker’s wording. */
  openMatch: {
    verbatim: 'in these words',
    trimmed: 'in a part of these words',
    reworded: 'in other words',
    disputed: '⚠\ufe0e in words that contradict these',
  } satisfies Record<Match, string>,
  openWording: 'The printings differ: which wording is the speaker’s is not known',
  mutedWording:
    'This server mutes printings in other words: which wording is the speaker’s is not known',
  printedBy: {
    verbatim: (outlets: string) => outlets,
    trimmed: (outlets: string) => `in part: ${outlets}`,
    reworded: (outlets: string) => `in other words: ${outlets}`,
    disputed: (outlets: string) => `to the contrary: ${outlets}`,
  } satisfies Record<Match, (outlets: string) => string>,
  outletsMore: (n: number) => count(n, { one: 'more outlet', other: 'more outlets' }),
  printingsMore: (n: number) =>
    `and ${count(n, { one: 'more printing', other: 'more printings' })}`,

  /** By a server's editors. */
  corrected: {
    speaker: (day: string) => `speaker corrected by this server’s editors on ${day}`,
    merged: (day: string) => `merged by this server’s editors on ${day}`,
    name: (spelling: string, day: string) =>
      `on record as ${spelling}, put under this name by this server’s editors on ${day}`,
    brief: 'corrected here',
  },
  /** Whose article a source is. */
  fromLibrary: 'this server’s library',

  // Where wordings differ
  aboutOne: 'More on one of these…',
  briefOne: 'Brief one of these…',
  wordByWord: 'Word by word',
  partWordings: 'As each outlet prints it',
  matchAlone: {
    verbatim: '✓ verbatim',
    trimmed: '✂\ufe0e trimmed',
    reworded: '✎ reworded, its wording and not the speaker’s',
    disputed: '⚠\ufe0e words that contradict these',
  } satisfies Record<Match, string>,
  whereItStands: 'The passages',
  partPassages: 'In these articles',
  leads: {
    passages: 'See the passages',
    quotes: 'All their quotations',
    denials: 'All their denials',
    timeline: 'Their timeline',
    story: 'The story',
  },
  wordsFor: (put: string, said: string) => `${put} for ${said}`,
  wordsWithout: (said: string) => `without ${said}`,
  wordsPutIn: (put: string) => `with ${put} put in`,
  changesMore: (n: number) => `and ${count(n, { one: 'more change', other: 'more changes' })}`,

  // Who stands behind a record
  outlets: (n: number) => count(n, { one: 'outlet', other: 'outlets' }),
  publishers: (n: number) => count(n, { one: 'publisher', other: 'publishers' }),
  originals: (n: number, names: string) =>
    `${count(n, { one: 'original', other: 'originals' })}: ${names}`,
  leaningOn: (outlets: string, originals: string) => `${outlets}, ${originals}`,
  oneHand: (outlets: string, independent: number) =>
    `${outlets}, ${number(independent)} independent`,

  // Where outlets disagree, and what they changed
  noValue: 'none',
  sidesMore: (n: number) => `- and ${count(n, { one: 'more version', other: 'more versions' })}`,
  revised: (outlet: string, day: string) =>
    day === '' ? `**${outlet}** changed its page` : `**${outlet}** changed its page on ${day}`,
  changedTo: (before: string, after: string) => `- ${before} became ${after}`,

  // Denials and facts
  denial: {
    denies: 'denies',
    'rejects part': 'denies in part',
    downplays: 'plays down',
    declines: 'declines to say',
    unconfirmed: 'does not confirm',
  } satisfies Record<DenialKind, string>,
  claim: (claim: string) => `The claim: ${claim}`,
  /** What somebody declines to speak of, or a claim that the article calls one: "claims by Roe that …". */
  about: (what: string) => `About: ${what}`,
  noClaim: 'The claim: not on record word for word',
  later: {
    retracted: (outlet: string, words: string) =>
      `Denial taken back later, according to ${outlet}: ${words}`,
    confirmed: (outlet: string, words: string) =>
      `What was denied was confirmed later, according to ${outlet}: ${words}`,
  } satisfies Record<Later['kind'], (outlet: string, words: string) => string>,
  standing: {
    reported: '',
    speculation: 'speculation, not reported as fact',
    background: 'background',
  } satisfies Record<FactStanding, string>,
  creditedTo: (source: string) => `credited to ${source}`,
};

export type Records = typeof records;
