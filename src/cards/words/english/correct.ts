import type { Correction } from '../../../summaries/corrections/correction.ts';
import type { Named } from '../named.ts';
import { count, number } from './frame.ts';

export const correctCommand: Named = {
  name: 'correct',
  description: 'Put records right for this server: hide, re-attribute or merge them',
};

export const correctSubcommands = {
  hide: { name: 'hide', description: 'Do not show a quotation or denial in this server' },
  reattribute: { name: 'reattribute', description: 'Somebody else said or denied this' },
  merge: { name: 'merge', description: 'Two quotations, or two denials, are one' },
  mergePerson: {
    name: 'merge-person',
    description: 'Two spellings are one person: all of theirs stands under one name',
  },
  undo: { name: 'undo', description: 'Take a correction back' },
  list: { name: 'list', description: 'What was put right here, by whom and when' },
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
    description: 'What it is one with; its printings are added to the first',
  },
  correctSpelling: { name: 'spelling', description: 'The name that is to go, as on record' },
  correctName: {
    name: 'name',
    description: 'The name it stands under: one on record, or any other',
  },
  correctNumber: { name: 'correction', description: 'One that was made, by its words' },
} satisfies Record<string, Named>;

/** What a server's editors put right, and what its readers report. */
export const correct = {
  title: 'Put this record right',
  onlyHere:
    'Only this server’s answers change. It stays so when articles are read again, and can be undone.',
  hide: 'Hide it here',
  otherSpeaker: 'Another speaker…',
  otherName: 'Under another name…',
  sameAs: 'It is the same as…',
  done: {
    hide: 'Hidden in this server',
    reattribute: 'Given to another speaker',
    merge: 'Merged into one record',
    name: 'One person under one name',
  } satisfies Record<Correction['kind'], string>,
  with: (other: string) => `with ${other}`,
  standsUnder: (spelling: string, name: string) => `**${spelling}** stands under **${name}**`,
  saidBy: (speaker: string) => `Speaker now: **${speaker}**`,
  madeBy: (who: string, day: string) => `by ${who} on ${day}`,
  notInUse: 'without effect: no such record is on record now',
  notKept: 'The article is not kept any more',
  settled: (n: number) => `${count(n, { one: 'report', other: 'reports' })} of readers settled.`,
  undo: 'Undo',
  undone: 'Undone',
  undoneLead: 'It is on record here again as the articles have it.',
  list: 'Put right in this server',
  none: `Nothing yet. Under a quotation, or with \`/${correctCommand.name}\`, you hide it, name another speaker or merge it with the same one elsewhere.`,
  refusals: {
    notOnRecord: 'No such record is on record here. Choose one of those offered while you type.',
    sameRecord: 'Both are the same record already.',
    otherKind: 'A quotation and a denial cannot be merged.',
    noSuchPerson:
      'Nobody is on record here under that very name. Choose one of those offered while you type.',
    samePerson: 'Both are one name already.',
    noName: 'There is no name in that. Write who said it.',
    full: `No more than ${number(200)} corrections are kept. \`/${correctCommand.name} ${correctSubcommands.undo.name}\` makes room.`,
    noSuchCorrection: 'There is no such correction. Choose one of those offered while you type.',
    undoneBefore: 'That was undone before.',
    settledBefore: 'That was settled before.',
  },
  form: {
    title: 'Who said it?',
    speaker: 'Name',
    speakerHint: 'As on record, where they are; otherwise as it should be shown',
  },
  personForm: {
    title: 'One person, one name',
    hint: 'All of theirs stands under this name: one on record, or any other',
  },

  report: {
    button: 'Not what was said?',
    title: 'This is not what was said',
    comment: 'What is wrong with it?',
    commentHint: 'Optional. This server’s editors see it, with your name and the passage',
    thanks: 'Reported',
    kept: 'Those who manage this server see it with the passage, and may put it right. Your report is kept with your name until they have settled it; if they leave the record as it is, only that you reported it is.',
    'kept before': 'You have reported this record before. The editors have yet to look at it.',
    lookedAt: 'Looked at already',
    leftAsItIs: (day: string) =>
      `This server’s editors looked at what you reported of this record on ${day} and left it as it is. If its words change, you can report it again.`,
    notKept: 'Not reported',
    full: 'More reports are open than are kept. Try again when this server’s editors have looked at them.',
  },
  reports: {
    title: 'Reported by readers',
    here: 'What readers report is posted here from now on, with the passage. Only those who manage this server can settle it.',
    cannotPost: (channel: string) =>
      `The bot may not write in ${channel}. Let it view that channel and send messages there, then try again. Nothing was changed.`,
    none: 'Nothing is reported. Under every quotation’s own card readers find a button to do so.',
    open: 'Put right…',
    dismiss: 'Leave as it is',
    gone: 'Not on record here any more',
    by: (who: string, day: string) => `${who} on ${day}`,
    more: (n: number) => `and ${count(n, { one: 'more report', other: 'more reports' })}`,
  },
};

export type Correct = typeof correct;
export type CorrectSubcommands = Record<keyof typeof correctSubcommands, Named>;
export type CorrectOptions = Record<keyof typeof correctOptions, Named>;
