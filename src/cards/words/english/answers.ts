import type { Verdict } from '../../../summaries/answering/answer.ts';
import type { DenialKind } from '../../../summaries/types.ts';
import { commands } from './commands.ts';
import { count, form } from './frame.ts';

/** What an answer is called, its parts, and what it says as a whole. */
export const answers = {
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

  // A summary
  partFacts: 'Reported',
  partQuotations: 'Said, word for word',
  partDenials: 'Denied',
  partDisagreements: 'Where outlets differ',
  partRevisions: 'Changed since',
  partSpeculation: 'Open: thought possible, not reported as fact',
  partUnanswered: 'Open: questions left unanswered',
  partSources: 'Sources',
  moreInStory: (n: number) =>
    `And ${count(n, { one: 'more record', other: 'more records' })} of this story: ask with /${commands.facts.name}, /${commands.quotes.name}, /${commands.denials.name} or /${commands.timeline.name}.`,
  briefedAnew: 'This summary has changed in the meantime: here it is from the beginning.',
  nothingInStory: 'Nothing is on record for this story beyond its articles.',
  onRecordFor: 'What is on record about this. Whether it answers the question is yours to judge.',

  // Outlets side by side
  sideBySide: (title: string) => `Side by side: ${title}`,
  oneOutlet: 'Only one outlet on record tells this story, so there is nothing to compare it with.',
  prints: (n: number) => `prints ${count(n, { one: 'record', other: 'records' })} of this story`,
  onlyHere: 'Only here:',
  changedHere: 'Here in other words:',
  nothingOfItsOwn: 'Nothing that the others do not have too.',
  changedWords: (speaker: string, wording: string, differs: string) =>
    differs === '' ? `${speaker}: ${wording}` : `${speaker}: ${wording} (${differs})`,

  // Whether a quote is on record
  verdict: {
    verbatim: '✓ Verbatim',
    trimmed: '✂\ufe0e Trimmed',
    reworded: '✎ Reworded',
    'outlets differ': 'On record, in differing wordings',
    'cut off': 'Taken out of context',
    'other speaker': 'On record as said by somebody else',
    'outlet words': 'On record, but not as a quotation',
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
  rewordedByOutlet:
    'Not verified: an outlet on record prints these words, but they are its wording and not the speaker’s, which differs:',
  outletsDiffer:
    'Printed as a quotation, but the printings differ: which wording is the speaker’s is not known.',
  outletsDifferOn: (speaker: string) =>
    `Printed as said by ${speaker}, but the printings differ: which wording is the speaker’s is not known.`,
  cutOffNotVerified:
    'Not verified: the words are on record, but those beside them, left out here, reverse their meaning:',
  otherSpeaker: (speaker: string, asked: string) =>
    `Not verified as said by ${asked}: the words are on record as said by ${speaker}.`,
  speakerUnknown: (asked: string) =>
    `Not verified as said by ${asked}: the words are on record, but the articles do not say who said them.`,
  outletWords:
    'Not verified as a quotation: the words are an outlet’s own, and credited to nobody.',
  outletWordsNotBy: (asked: string) =>
    `Not verified as said by ${asked}: the words are an outlet’s own, and credited to nobody.`,
  partOutletWords: 'In the outlet’s own text',
  asFact: 'as a fact reported',
  asDenialBy: (by: string) => `as a denial (${by})`,
  passageTurns: 'Your quote leaves out words beside these that reverse their meaning.',
  tooShort:
    'One word, or fewer than twelve letters, proves nothing: anybody may have said it. Quote more.',
  notOnRecord: 'No article on record prints these words as said by anybody.',
  notOnRecordBy: (asked: string) => `No article on record prints these words as said by ${asked}.`,
  quotesOfMessage: 'Quotations in this message',
  moreQuotes: (n: number) =>
    `And ${count(n, { one: 'more quotation', other: 'more quotations' })} in this message, not answered here: use \`/${commands.verify.name}\`.`,
  partOnRecord: 'On record',
  partNearest: 'Nearest on record, in other words',
  quoteDiffers: (differences: string) => `Your quote differs: ${differences}`,
  printedSoBy: (outlets: string) => `Printed in your words by ${outlets}, not in the speaker’s`,
  partlySoBy: (outlets: string) =>
    `Your words are in the wording of ${outlets}, not in the speaker’s`,
  printedSo: (outlets: string) => `Printed in your words by ${outlets}`,
  partlySo: (outlets: string) => `Your words are in the wording of ${outlets}`,

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
  noDates: (found: string) => `${found} is on record, but without dated events.`,
  noRecordsOfAbout: (found: string, asked: string) =>
    `${found} is on record, but nothing that matches ${asked}.`,
  emptyIndex: 'No article has been read in yet, so there is nothing to answer from.',
  publicLeftOut:
    'This server’s settings leave the public record out, and its own library is empty.',
  allLeftOut: 'This server’s settings leave out every article there is.',
  didYouMean: (label: string) => `Did you mean ${label}?`,
  didYouMeanOne: 'Did you mean one of these?',
  thereIs: (n: number) => `On record ${form(n, { one: 'is', other: 'are' })}:`,

  // A list about a topic
  alsoInStories: (n: number) => `Also in ${form(n, { one: 'this story', other: 'these stories' })}`,

  // A question in plain words
  canBeAsked:
    'Ask who said or denied something, what is reported of a person, place or subject, or how many.',

  // A summary in full
  partRest: 'Also printed: best read in its article',

  // Outlets side by side, and the lines of a menu
  partOutlets: 'What each outlet has of its own',
  denialBy: {
    denies: (who: string) => `Denial by ${who}`,
    'rejects part': (who: string) => `Denial in part by ${who}`,
    downplays: (who: string) => `Played down by ${who}`,
    declines: (who: string) => `No answer from ${who}`,
    unconfirmed: (who: string) => `Not confirmed by ${who}`,
  } satisfies Record<DenialKind, (who: string) => string>,
};

export type Answers = typeof answers;
