import type { Answers } from '../english/answers.ts';
import { commands } from './commands.ts';
import { count, form, number } from './frame.ts';

export const answers: Answers = {
  quotesOf: (person) => `${person} im Wortlaut`,
  quotesAbout: (person, about) => `${person} über ${about} im Wortlaut`,
  factsAbout: (about) => `Berichtet über ${about}`,
  facts: 'Berichtet',
  denialsAbout: (about) => `Dementis zu ${about}`,
  denialsBy: (person) => `Dementis von ${person}`,
  denialsByAbout: (person, about) => `Dementis von ${person} zu ${about}`,
  denials: 'Dementis',
  timelineOf: (about) => `Chronik: ${about}`,
  timeline: 'Chronik',
  stories: 'Erfasste Ereignisse',

  partFacts: 'Berichtet',
  partQuotations: 'Gesagt, Wort für Wort',
  partDenials: 'Dementiert',
  partDisagreements: 'Worin die Medien voneinander abweichen',
  partRevisions: 'Seither geändert',
  partSpeculation: 'Offen: für möglich gehalten, nicht als Tatsache berichtet',
  partUnanswered: 'Offen: gefragt und nicht beantwortet',
  partSources: 'Quellen',
  moreInStory: (n) =>
    `Dazu ${count(n, { one: 'weiterer Eintrag', other: 'weitere Einträge' })} zu diesem Ereignis: siehe /${commands.facts.name}, /${commands.quotes.name}, /${commands.denials.name} oder /${commands.timeline.name}.`,
  nothingInStory: 'Zu diesem Ereignis ist außer den Artikeln nichts erfasst.',
  onRecordFor:
    'Was dazu in den Artikeln steht. Ob es die Frage beantwortet, bleibt Ihrem Urteil überlassen.',

  sideBySide: (title) => `Im Vergleich: ${title}`,
  oneOutlet:
    'Nur ein erfasstes Medium berichtet über dieses Ereignis; es gibt nichts zu vergleichen.',
  prints: (n) => `druckt ${count(n, { one: 'Eintrag', other: 'Einträge' })} zu diesem Ereignis`,
  onlyHere: 'Nur hier:',
  changedHere: 'In eigenen Worten und nicht denen der zitierten Person:',
  nothingOfItsOwn: 'Nichts, was die anderen nicht auch hätten.',
  moreOfOutlet: (n) => `und ${number(n)} mehr`,
  saidBy: (speaker, words) => `${speaker}: ${words}`,
  deniedBy: (speaker, how, words) => `${speaker} ${how}: ${words}`,
  changedWords: (speaker, wording, differs) =>
    differs === '' ? `${speaker}: ${wording}` : `${speaker}: ${wording} (${differs})`,

  verdict: {
    verbatim: '✓ Wörtlich',
    trimmed: '✂\ufe0e Auszug',
    reworded: '✎ Umformuliert',
    'cut off': 'Aus dem Zusammenhang gekürzt',
    'other speaker': 'Von einer anderen Person belegt',
    'outlet words': 'Belegt, aber nicht als Zitat',
    'too short': 'Zu kurz für eine Prüfung',
    'not on record': 'Nicht belegt',
  },
  verbatimBy: (speaker) => `Wort für Wort belegt, als Äußerung von ${speaker}.`,
  verbatimByUnknown: 'Wort für Wort belegt; die Artikel sagen nicht, wer es gesagt hat.',
  trimmedBy: (speaker) => `Als zusammenhängender Teil einer Äußerung von ${speaker} belegt.`,
  trimmedByUnknown:
    'Als zusammenhängender Teil eines längeren Zitats belegt; die Artikel sagen nicht, wer es gesagt hat.',
  rewordedNotVerified:
    'Nicht bestätigt: Dies ist nicht der belegte Wortlaut. Gemeint ist wohl dieser, der davon abweicht:',
  cutOffNotVerified:
    'Nicht bestätigt: Die Worte sind belegt, aber ohne jene daneben, die ihren Sinn umkehren:',
  otherSpeaker: (speaker, asked) =>
    `Nicht als Äußerung von ${asked} bestätigt: Belegt sind die Worte als Äußerung von ${speaker}.`,
  speakerUnknown: (asked) =>
    `Nicht als Äußerung von ${asked} bestätigt: Die Worte sind belegt, aber die Artikel sagen nicht, wer sie gesagt hat.`,
  outletWords:
    'Nicht als Zitat bestätigt: Die Worte stehen im eigenen Text eines Mediums, nicht als Zitat von irgendjemandem.',
  outletWordsNotBy: (asked) =>
    `Nicht als Äußerung von ${asked} bestätigt: Die Worte stehen im eigenen Text eines Mediums, nicht als Zitat von irgendjemandem.`,
  partOutletWords: 'Im eigenen Text des Mediums',
  asFact: 'als berichtete Tatsache',
  asDenialBy: (by) => `als Dementi von ${by}`,
  passageTurns: 'Ihr Zitat lässt danebenstehende Worte weg, die den Sinn umkehren.',
  tooShort:
    'Weniger als zwölf Buchstaben beweisen nichts: Das kann jeder gesagt haben. Zitieren Sie mehr davon.',
  notOnRecord: 'Kein erfasster Artikel druckt diese Worte als Äußerung von irgendjemandem.',
  notOnRecordBy: (asked) => `Kein erfasster Artikel druckt diese Worte als Äußerung von ${asked}.`,
  partOnRecord: 'Belegt ist',
  partNearest: 'Am nächsten kommt, in anderen Worten',
  quoteDiffers: (differences) => `Ihr Zitat weicht ab: ${differences}`,
  printedSoBy: (outlets) =>
    `In Ihrem Wortlaut gedruckt von ${outlets}, nicht in dem der zitierten Person`,

  nothing: 'Dazu ist nichts erfasst',
  noPerson: (asked) => `Niemand mit dem Namen ${asked} ist erfasst.`,
  noPersonAsked: 'Diese Person ist nicht erfasst.',
  severalPeople: (asked) => `Auf ${asked} passt mehr als eine erfasste Person.`,
  severalPeopleAsked: 'Es passt mehr als eine erfasste Person.',
  noStory: (asked) => `Kein Ereignis passt zu ${asked}.`,
  noStoryAsked: 'Noch ist kein Ereignis erfasst.',
  noRecords: (asked) => `Nichts Erfasstes passt zu ${asked}.`,
  noRecordsAsked: 'Nichts dieser Art ist erfasst.',
  noRecordsOf: (found) => `${found} ist erfasst, aber nichts dieser Art.`,
  noRecordsOfAbout: (found, asked) => `${found} ist erfasst, aber nichts, was zu ${asked} passt.`,
  emptyIndex: 'Noch ist kein Artikel eingelesen; es gibt nichts, woraus geantwortet werden kann.',
  didYouMean: (label) => `Meinten Sie ${label}?`,
  didYouMeanOne: 'Meinten Sie eines davon?',
  thereIs: (n) => `Erfasst ${form(n, { one: 'ist', other: 'sind' })}:`,
};
