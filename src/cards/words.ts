import type { Language } from '../state/server-settings.ts';
import type { Verdict } from '../summaries/answering/answer.ts';
import type { DenialKind, FactStanding, Later, Match } from '../summaries/types.ts';

const plurals = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const longDays = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const years = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' });

type Forms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** `count(2, { one: 'story', other: 'stories' })` -> `'2 stories'` */
const count = (n: number, forms: Forms): string =>
  `${numbers.format(n)} ${forms[plurals.select(n)] ?? forms.other}`;

/**
 * Every sentence a user reads, in one table. Text handed in is already safe to show; what comes
 * out may hold Discord markdown of our own.
 *
 * Another language is another table of type `Words`: a missing sentence does not compile.
 */
const english = {
  quoted: (text: string) => `“${text}”`,
  cut: (rest: number) =>
    `… (cut; ${count(rest, { one: 'more character', other: 'more characters' })})`,
  and: (names: readonly string[]) => (names.length > 1 ? list.format(names) : names.join('')),

  // Dates
  day: (date: Date) => longDays.format(date),
  month: (date: Date) => months.format(date),
  year: (date: Date) => years.format(date),
  by: (date: string) => `by ${date}`,
  since: (date: string) => `since ${date}`,
  between: (from: string, to: string) => `${from} to ${to}`,
  undated: 'date unknown',
  datedByStory: 'date worked out from another report',

  // Titles
  quotesOf: (person: string) => `${person}, in their own words`,
  quotesAbout: (person: string, about: string) => `${person} on ${about}, in their own words`,
  factsAbout: (about: string) => `Reported about ${about}`,
  facts: 'Reported',
  denialsAbout: (about: string) => `Denials about ${about}`,
  denialsBy: (person: string) => `Denials by ${person}`,
  denialsByAbout: (person: string, about: string) => `Denials by ${person} about ${about}`,
  denials: 'Denials',
  timelineOf: (about: string) => `Timeline: ${about}`,
  timeline: 'Timeline',
  stories: 'Stories on record',
  untitled: 'Untitled',

  // Parts of a summary
  partFacts: 'Reported',
  partQuotations: 'Said, word for word',
  partDenials: 'Denied',
  partDisagreements: 'Where outlets differ',
  partRevisions: 'Changed since',
  partSpeculation: 'Open: thought possible, not reported as fact',
  partUnanswered: 'Open: asked and not answered',
  partSources: 'Sources',

  // Who said it, and where it is printed
  unnamedSpeaker: 'Speaker not named',
  unnamedOutlet: 'unnamed outlet',
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
  outletsMore: (n: number) => count(n, { one: 'more outlet', other: 'more outlets' }),
  printingsMore: (n: number) =>
    `and ${count(n, { one: 'more printing', other: 'more printings' })}`,

  // Where wordings differ
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
    `${outlets}, ${numbers.format(independent)} independent`,

  // Where outlets disagree, and what they changed
  side: (value: string, outlets: string) => `- ${value}: ${outlets}`,
  noValue: 'none',
  sidesMore: (n: number) => `- and ${count(n, { one: 'more version', other: 'more versions' })}`,
  revised: (outlet: string, day: string) =>
    day === '' ? `**${outlet}** changed its page` : `**${outlet}** changed its page on ${day}`,
  changedTo: (before: string, after: string) => `- ${before} became ${after}`,
  sideBySide: (title: string) => `Side by side: ${title}`,
  oneOutlet: 'Only one outlet on record tells this story, so there is nothing to compare it with.',
  prints: (n: number) => `prints ${count(n, { one: 'record', other: 'records' })} of this story`,
  onlyHere: 'Only here:',
  changedHere: 'In words of its own, not the speaker’s:',
  nothingOfItsOwn: 'Nothing that the others do not have too.',
  moreOfOutlet: (n: number) => `and ${numbers.format(n)} more`,
  saidBy: (speaker: string, words: string) => `${speaker}: ${words}`,
  deniedBy: (speaker: string, how: string, words: string) => `${speaker} ${how}: ${words}`,
  changedWords: (speaker: string, wording: string, differs: string) =>
    differs === '' ? `${speaker}: ${wording}` : `${speaker}: ${wording} (${differs})`,

  // Whether a quote is on record
  verdict: {
    verbatim: '✓ Verbatim',
    trimmed: '✂\ufe0e Trimmed',
    reworded: '✎ Reworded',
    'cut off': 'Cut off from its meaning',
    'other speaker': 'On record by another speaker',
    'too short': 'Too short to verify',
    'not on record': 'Not on record',
  } satisfies Record<Verdict, string>,
  verbatimBy: (speaker: string) => `On record, word for word, as said by ${speaker}.`,
  verbatimByUnknown: 'On record, word for word; the articles do not say who said it.',
  trimmedBy: (speaker: string) => `On record as an unbroken part of what ${speaker} said.`,
  trimmedByUnknown:
    'On record as an unbroken part of a longer quotation; the articles do not say who said it.',
  rewordedNotVerified:
    'Not verified: these are not the words on record. They are likely meant for these, which differ:',
  cutOffNotVerified:
    'Not verified: the words are on record, but without those beside them that turn their meaning round:',
  otherSpeaker: (speaker: string, asked: string) =>
    `Not verified as said by ${asked}: the words are on record as said by ${speaker}.`,
  speakerUnknown: (asked: string) =>
    `Not verified as said by ${asked}: the words are on record, but the articles do not say who said them.`,
  tooShort: 'Fewer than twelve letters prove nothing: anybody may have said them.',
  notOnRecord: 'No article on record prints these words as said by anybody.',
  notOnRecordBy: (asked: string) => `No article on record prints these words as said by ${asked}.`,
  partOnRecord: 'On record',
  partNearest: 'Nearest on record, in other words',
  quoteDiffers: (differences: string) => `Your quote differs: ${differences}`,
  printedSoBy: (outlets: string) => `Printed in your words by ${outlets}, not the speaker’s own`,

  // Denials and facts
  denial: {
    denies: 'denies',
    'rejects part': 'denies in part',
    downplays: 'plays down',
    declines: 'declines to say',
    unconfirmed: 'does not confirm',
  } satisfies Record<DenialKind, string>,
  claim: (claim: string) => `The claim: ${claim}`,
  later: {
    retracted: (outlet: string, words: string) => `Taken back later, as ${outlet} has it: ${words}`,
    confirmed: (outlet: string, words: string) =>
      `What was denied was confirmed later, as ${outlet} has it: ${words}`,
  } satisfies Record<Later['kind'], (outlet: string, words: string) => string>,
  noClaim: 'The claim: not on record in an article’s own words',
  standing: {
    reported: '',
    speculation: 'speculation, not reported as fact',
    background: 'background',
  } satisfies Record<FactStanding, string>,
  creditedTo: (source: string) => `credited to ${source}`,
  printedBy: {
    verbatim: (outlets: string) => outlets,
    trimmed: (outlets: string) => `in part: ${outlets}`,
    reworded: (outlets: string) => `in other words: ${outlets}`,
    disputed: (outlets: string) => `to the contrary: ${outlets}`,
  } satisfies Record<Match, (outlets: string) => string>,

  // Lists
  more: (n: number) =>
    `And ${count(n, { one: 'more record', other: 'more records' })} not shown here.`,
  moreInStory: (n: number) =>
    `And ${count(n, { one: 'more record', other: 'more records' })} of this story: ask with /facts, /quotes, /denials or /timeline.`,
  moreStories: (n: number) =>
    `And ${count(n, { one: 'more story', other: 'more stories' })} not shown here.`,
  moreSources: (n: number) => `and ${count(n, { one: 'more article', other: 'more articles' })}`,
  withheld: (n: number) =>
    `${count(n, { one: 'record is', other: 'records are' })} held back: the words no longer match the stored article.`,
  articles: (n: number) => count(n, { one: 'article', other: 'articles' }),
  nothingInStory: 'Nothing is on record for this story beyond its articles.',

  page: (first: number, last: number, total: number) =>
    `${numbers.format(first)} to ${numbers.format(last)} of ${numbers.format(total)}`,
  pageBack: 'Back',
  pageMore: 'Show more',
  orders: { newest: 'Newest first', oldest: 'Oldest first' },

  onRecordFor: 'What is on record that bears on this. Whether it answers is yours to judge.',

  // Nothing on record
  nothing: 'Nothing on record',
  noPerson: (asked: string) => `No one called ${asked} is on record.`,
  noPersonAsked: 'No such person is on record.',
  severalPeople: (asked: string) => `More than one person on record fits ${asked}.`,
  severalPeopleAsked: 'More than one person on record fits.',
  noStory: (asked: string) => `No story matches ${asked}.`,
  noStoryAsked: 'No story is on record yet.',
  noRecords: (asked: string) => `Nothing on record matches ${asked}.`,
  noRecordsAsked: 'Nothing of this kind is on record.',
  noRecordsOf: (found: string) => `${found} is on record, but nothing of this kind.`,
  noRecordsOfAbout: (found: string, asked: string) =>
    `${found} is on record, but nothing that matches ${asked}.`,
  emptyIndex: 'No article has been read in yet, so there is nothing to answer from.',
  didYouMean: (label: string) => `Did you mean ${label}?`,
  thereIs: 'On record are:',

  // Help
  help: 'On Record',
  helpLead:
    'News from checked records. What stands in quotation marks is in the stored article, word for word, and every line names who printed it.',
  helpServers: 'For those who manage a server, there:',
  option: (name: string, required: boolean) => (required ? name : `${name} (optional)`),
  marks:
    '✓ verbatim: the speaker’s words. ✂\ufe0e trimmed: an unbroken part of them. ✎ reworded: an outlet’s own wording, not the speaker’s.',

  // Problems
  askAgain: 'That cannot be answered as asked',
  unknownCommand: (name: string) =>
    `There is no command called ${name}. \`/help\` lists what there is.`,
  unknownOption: (command: string, option: string) =>
    `\`/${command}\` has no option called ${option}.`,
  missingOption: (command: string, option: string) => `\`/${command}\` needs \`${option}\`.`,
  unknownButton: 'This button is not in use any more. Ask again with a command.',
  noLink: 'There is no link in this message.',
  linkNotRead: (link: string, others: number) =>
    others > 0
      ? `${link} has not been read yet, nor ${count(others, { one: 'the other link', other: 'the other links' }).replace(/^[\d,]+ /, '')} in this message.`
      : `${link} has not been read yet.`,
  noWords: 'There are no words in this message.',
  outlivedButton: 'What this button led to is not on record any more. Ask again with a command.',
  notOffered: 'The bot offers nothing here. `/help` lists what can be asked.',
  tooFast: 'That was a lot at once. Wait a few seconds, then ask again.',
  failed: 'That did not work',
  failedLead: 'Something on our side went wrong. Nothing was lost; asking again may help.',
  reference: (reference: string) => `Reference: ${reference}`,

  // Settings of a server
  settings: 'Settings of this server',
  settingsChanged: 'Changed',
  settingsSame: 'Nothing changed',
  setting: (name: string, value: string) => `**${name}**: ${value}`,
  settingChanged: (name: string, was: string, now: string) => `**${name}**: ${now} (was: ${was})`,
  settingNames: {
    answers: 'Answers',
    language: 'Language',
    timezone: 'Time zone',
    channels: 'Channels',
    collections: 'Collections',
    outlets: 'Muted outlets',
  },
  answersTo: {
    public: 'seen by everybody in the channel, unless asked for in private',
    private: 'seen by the asker alone, unless asked for in public',
  },
  languageOf: { en: 'English', fr: 'Français', de: 'Deutsch', es: 'Español' } satisfies Record<
    Language,
    string
  >,
  languageOfServer: 'as this server has it on Discord',
  noTimezone: 'none chosen',
  everyChannel: 'everywhere',
  collectionNames: { public: 'the public record', library: 'this server’s own library' },
  noneMuted: 'none',
  noSuchZone: (asked: string) =>
    `There is no time zone called ${asked}. They are called as in “America/Edmonton”.`,
  tooManyChannels: (most: number) => `No more than ${numbers.format(most)} channels can be chosen.`,
  tooManyMuted: (most: number) => `No more than ${numbers.format(most)} outlets can be muted.`,
  noCollection: 'Answers need at least one collection to draw on.',
  notInThisChannel: (channels: string) => `In this server, answers are given in ${channels}.`,
  onlyInServers:
    'This is for servers that have added the bot. Ask somebody who manages the server to add it.',
  onlyManagers: 'This is for those who may manage this server.',

  lengths: { short: 'short: what matters most', full: 'full: all that fits' },

  // Commands, as Discord lists them
  commands: {
    summary: 'One story, briefed: what is reported, who said what, who denied what',
    quotes: 'What a person said, word for word, and how each outlet printed it',
    facts: 'What is reported about something, and by whom',
    denials: 'Who denied what, in which words',
    ask: 'What is on record for a question in plain words',
    compare: 'One story, its outlets side by side: what only one has, which words each changed',
    verify: 'Whether a quote is on record: word for word, in part, or not at all',
    timeline: 'What happened when, as far as the articles say',
    stories: 'The stories on record, newest first',
    help: 'What can be asked here',
    settings: 'How the bot behaves in this server',
  },
  subcommands: {
    settings: {
      show: 'What is set in this server',
      answers: 'Who sees answers, unless the asker says otherwise',
      language: 'In which language the bot speaks here',
      timezone: 'In which time zone this server is',
      channels: 'Where the bot may answer',
      collections: 'Whose articles answers draw on',
      outlets: 'Outlets this server does not want to see',
    },
  },
  messageCommands: { verify: 'Verify quotation', brief: 'Brief this link' },
  options: {
    story: 'A story by its title; without it, the newest',
    person: 'Whose words: a name, a surname or an office',
    quotesAbout: 'Only words about this',
    factsAbout: 'What the facts are about',
    denialsAbout: 'Only denials about this',
    denialsBy: 'Only denials by this person or body',
    length: 'How much of it; short without it',
    question: 'A question, as you would put it to somebody',
    compareStory: 'A story by its title',
    verifyQuote: 'The quote, as you have it',
    verifyPerson: 'Who is to have said it; without it, anybody',
    timelineAbout: 'Only what is about this; without it, the newest story',
    private: 'Answer so that only you see it',
    visibility: 'Who sees answers',
    language: 'A language, or the one this server has on Discord',
    zone: 'An IANA name such as America/Edmonton, or none',
    channelAdd: 'One more channel to answer in',
    channelRemove: 'A channel to answer in no longer',
    channelsAll: 'Answer everywhere again',
    collectionPublic: 'Whether the public record is in use',
    collectionLibrary: 'Whether this server’s own library is in use',
    outletMute: 'An outlet by its name',
    outletUnmute: 'A muted outlet by its name',
  },
  choices: {
    answers: { public: 'everybody in the channel', private: 'the asker alone' },
    noZone: 'none',
  },
};

type Words = typeof english;

/** The sentences of the language in use. */
export const words: Words = english;
