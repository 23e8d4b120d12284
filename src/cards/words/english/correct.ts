import type { Correction } from '../../../summaries/corrections/correction.ts';
import type { Named } from '../named.ts';
import { count, number } from './frame.ts';

export const correctCommand: Named = {
  name: 'correct',
  description: 'Correct records for this server: hide, reattribute or merge them',
};

export const correctSubcommands = {
  hide: { name: 'hide', description: 'Do not show a quotation or denial in this server' },
  reattribute: {
    name: 'reattribute',
    description: 'Credit a quotation or denial to somebody else',
  },
  merge: { name: 'merge', description: 'Merge two quotations, or two denials, that are one' },
  mergePerson: {
    name: 'merge-person',
    description: 'Two spellings of one person: everything stands under one name',
  },
  undo: { name: 'undo', description: 'Undo a correction' },
  list: { name: 'list', description: 'What was corrected here, by whom and when' },
  reports: { name: 'reports', description: 'What readers say was not said' },
} satisfies Record<string, Named>;

export const correctOptions = {
  correctRecord: {
    name: 'record',
    description: 'A quotation or denial, by its words, its speaker or its story',
  },
  correctSpeaker: { name: 'speaker', description: 'Who said it: a name on record, or any other' },
  correctOther: {
    name: 'same-as',
    description: 'The other record; its printings are added to those of the first',
  },
  correctSpelling: { name: 'spelling', description: 'The name to replace, as on record' },
  correctName: {
    name: 'name',
    description: 'The name everything stands under: one on record, or any other',
  },
  correctNumber: { name: 'correction', description: 'A correction already made, by its words' },
} satisfies Record<string, Named>;

/** What a server's editors put right, and what its readers report. */
export const correct = {
  title: 'Correct this record',
  onlyHere:
    'Only this server’s answers change. The correction stays when articles are read again, and can be undone.',
  hide: 'Hide it here',
  otherSpeaker: 'Somebody else…',
  otherName: 'Under another name…',
  sameAs: 'The same as…',
  done: {
    hide: 'Hidden in this server',
    reattribute: 'Credited to somebody else',
    merge: 'Merged into one record',
    name: 'One person under one name',
  } satisfies Record<Correction['kind'], string>,
  with: (other: string) => `with ${other}`,
  standsUnder: (spelling: string, name: string) => `**${spelling}** now stands under **${name}**`,
  saidBy: (speaker: string) => `Now credited to **${speaker}**`,
  madeBy: (who: string, day: string) => `by ${who} on ${day}`,
  notInUse: 'no effect: this record is not on record any more',
  notKept: 'The article is not kept any more',
  settled: (n: number) => `${count(n, { one: 'report', other: 'reports' })} from readers settled.`,
  undo: 'Undo',
  undone: 'Undone',
  undoneLead: 'Answers here follow the articles again.',
  list: 'Corrections in this server',
  none: `None yet. A quotation can be hidden, credited to somebody else or merged with another: on its card, or with \`/${correctCommand.name}\`.`,
  refusals: {
    notOnRecord: 'This record is not on record here. Choose one of those offered while you type.',
    sameRecord: 'These are already the same record.',
    sameSpeaker: 'This record is already credited to that speaker, so nothing was changed.',
    otherKind: 'A quotation and a denial cannot be merged.',
    noSuchPerson:
      'Nobody is on record here under that exact name. Choose one of those offered while you type.',
    samePerson: 'These are already one name.',
    noName: 'No name was given. Write who said it.',
    full: `No more than ${number(200)} corrections are kept. \`/${correctCommand.name} ${correctSubcommands.undo.name}\` makes room.`,
    noSuchCorrection: 'There is no such correction. Choose one of those offered while you type.',
    undoneBefore: 'That was already undone.',
    settledBefore: 'That was already settled.',
  },
  form: {
    title: 'Who said it?',
    speaker: 'Name',
    speakerHint: 'As it is on record; if it is not, as it should be shown',
  },
  personForm: {
    title: 'One person, one name',
    hint: 'Everything stands under this name: one on record, or any other',
  },

  report: {
    button: 'Not what was said?',
    title: 'This is not what was said',
    comment: 'What is wrong with it?',
    commentHint: 'Optional. This server’s editors see it, with your name and the passage',
    thanks: 'Reported',
    kept: 'Those who manage this server see it with the passage and can correct the record. Your report is kept with your name until they have settled it; if they leave the record as it is, only the fact that you reported it is kept.',
    'kept before': 'You have already reported this record. The editors have not looked at it yet.',
    lookedAt: 'Already looked at',
    leftAsItIs: (day: string) =>
      `This server’s editors looked at your report of this record on ${day} and left it as it is. If its words change, you can report it again.`,
    notKept: 'Not reported',
    full: 'Too many reports are open. Try again when this server’s editors have looked at them.',
  },
  reports: {
    title: 'Reports from readers',
    here: 'Reports from readers are posted here from now on, with the passage. Only those who manage this server can settle them.',
    cannotPost: (channel: string) =>
      `The bot cannot write in ${channel}. Let it view that channel and send messages there, then try again. Nothing was changed.`,
    none: 'No reports. The card of each quotation has a button to make one.',
    open: 'Correct…',
    dismiss: 'Leave as it is',
    gone: 'Not on record here any more',
    by: (who: string, day: string) => `${who} on ${day}`,
    more: (n: number) => `and ${count(n, { one: 'more report', other: 'more reports' })}`,
  },
};

export type Correct = typeof correct;
export type CorrectSubcommands = Record<keyof typeof correctSubcommands, Named>;
export type CorrectOptions = Record<keyof typeof correctOptions, Named>;
