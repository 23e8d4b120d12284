import type { Answers } from '../english/answers.ts';
import { commands } from './commands.ts';
import { count, form } from './frame.ts';

export const answers: Answers = {
  quotesOf: (person) => `${person} im Wortlaut`,
  quotesAbout: (person, about) => `${person} über ${about} im Wortlaut`,
  factsAbout: (about) => `Was über ${about} berichtet wird`,
  facts: 'Was berichtet wird',
  denialsAbout: (about) => `Dementis zu ${about}`,
  denialsBy: (person) => `Dementis von ${person}`,
  denialsByAbout: (person, about) => `Dementis von ${person} zu ${about}`,
  denials: 'Dementis',
  timelineOf: (about) => `Chronik: ${about}`,
  timeline: 'Chronik',
  stories: 'Erfasste Ereignisse',

  partFacts: 'Was berichtet wird',
  partQuotations: 'Im Wortlaut',
  partDenials: 'Dementis',
  partDisagreements: 'Worin die Medien voneinander abweichen',
  partRevisions: 'Seither geändert',
  partSpeculation: 'Offen: für möglich gehalten, nicht als Tatsache berichtet',
  partUnanswered: 'Offen: gefragt und nicht beantwortet',
  partSources: 'Quellen',
  moreInStory: (n) =>
    `Dazu ${count(n, { one: 'weiterer Eintrag', other: 'weitere Einträge' })} zu diesem Ereignis: siehe /${commands.facts.name}, /${commands.quotes.name}, /${commands.denials.name} oder /${commands.timeline.name}.`,
  briefedAnew: 'Dieser Überblick hat sich inzwischen geändert: Hier steht er von Anfang an.',
  nothingInStory: 'Zu diesem Ereignis ist außer den Artikeln nichts erfasst.',
  onRecordFor: 'Das steht dazu in den Artikeln. Ob es die Frage beantwortet, entscheiden Sie.',

  sideBySide: (title) => `Im Vergleich: ${title}`,
  oneOutlet:
    'Nur ein erfasstes Medium berichtet über dieses Ereignis; es gibt nichts zu vergleichen.',
  prints: (n) => `${count(n, { one: 'Eintrag', other: 'Einträge' })} zu diesem Ereignis`,
  onlyHere: 'Nur hier:',
  changedHere: 'Hier in anderem Wortlaut:',
  nothingOfItsOwn: 'Nichts, was die anderen nicht auch hätten.',
  changedWords: (speaker, wording, differs) =>
    differs === '' ? `${speaker}: ${wording}` : `${speaker}: ${wording} (${differs})`,

  verdict: {
    verbatim: '✓ Wörtlich',
    trimmed: '✂\ufe0e Gekürzt',
    reworded: '✎ Umformuliert',
    'outlets differ': 'Belegt, aber in abweichendem Wortlaut',
    'cut off': 'Aus dem Zusammenhang gerissen',
    'other speaker': 'Einer anderen Person zugeschrieben',
    'outlet words': 'Belegt, aber nicht als Zitat',
    'too short': 'Zu kurz für eine Prüfung',
    'not on record': 'Nicht belegt',
  },
  verbatimBy: (speaker) => `Wörtlich belegt, als Äußerung von ${speaker}.`,
  verbatimByUnknown: 'Wörtlich belegt; die Artikel sagen nicht, wer es gesagt hat.',
  trimmedBy: (speaker) => `Als zusammenhängender Teil einer Äußerung von ${speaker} belegt.`,
  trimmedByUnknown:
    'Als zusammenhängender Teil eines längeren Zitats belegt; die Artikel sagen nicht, wer es gesagt hat.',
  rewordedNotVerified:
    'Nicht bestätigt: Dies ist nicht der belegte Wortlaut. Gemeint ist wohl dieser, der davon abweicht:',
  rewordedByOutlet:
    'Nicht bestätigt: Ein erfasstes Medium gibt diese Worte wieder, aber es ist sein Wortlaut und nicht der der zitierten Person, der davon abweicht:',
  outletsDiffer:
    'Als Zitat wiedergegeben, aber die Fassungen weichen voneinander ab: Welche den Wortlaut der zitierten Person wiedergibt, ist nicht bekannt.',
  outletsDifferOn: (speaker) =>
    `Als Äußerung von ${speaker} wiedergegeben, aber die Fassungen weichen voneinander ab: Welche den tatsächlichen Wortlaut wiedergibt, ist nicht bekannt.`,
  cutOffNotVerified:
    'Nicht bestätigt: Die Worte sind belegt, aber die Worte daneben, die hier fehlen, kehren ihren Sinn um:',
  otherSpeaker: (speaker, asked) =>
    `Nicht als Äußerung von ${asked} bestätigt: Belegt sind die Worte als Äußerung von ${speaker}.`,
  speakerUnknown: (asked) =>
    `Nicht als Äußerung von ${asked} bestätigt: Die Worte sind belegt, aber die Artikel sagen nicht, wer sie gesagt hat.`,
  outletWords:
    'Nicht als Zitat bestätigt: Die Worte stammen aus dem eigenen Text eines Mediums und sind niemandem zugeschrieben.',
  outletWordsNotBy: (asked) =>
    `Nicht als Äußerung von ${asked} bestätigt: Die Worte stammen aus dem eigenen Text eines Mediums und sind niemandem zugeschrieben.`,
  partOutletWords: 'Im eigenen Text des Mediums',
  asFact: 'als berichtete Tatsache',
  asDenialBy: (by) => `als Dementi (${by})`,
  passageTurns: 'Ihr Zitat lässt angrenzende Worte weg, die den Sinn umkehren.',
  tooShort:
    'Ein einzelnes Wort oder weniger als zwölf Buchstaben beweisen nichts: Das können viele gesagt haben. Zitieren Sie eine längere Stelle.',
  notOnRecord: 'Kein erfasster Artikel schreibt diese Worte irgendjemandem zu.',
  notOnRecordBy: (asked) => `Kein erfasster Artikel schreibt diese Worte ${asked} zu.`,
  quotesOfMessage: 'Zitate in dieser Nachricht',
  moreQuotes: (n) =>
    `Dazu ${count(n, { one: 'weiteres Zitat', other: 'weitere Zitate' })} in dieser Nachricht, hier nicht geprüft: Fragen Sie mit \`/${commands.verify.name}\`.`,
  partOnRecord: 'Belegt ist',
  partNearest: 'Am nächsten kommt, in anderen Worten',
  quoteDiffers: (differences) => `Ihr Zitat weicht ab: ${differences}`,
  printedSoBy: (outlets) =>
    `In Ihrem Wortlaut wiedergegeben von ${outlets}, nicht in dem der zitierten Person`,
  partlySoBy: (outlets) =>
    `Ihre Worte stehen so bei ${outlets}, nicht im Wortlaut der zitierten Person`,
  printedSo: (outlets) => `In Ihrem Wortlaut wiedergegeben von ${outlets}`,
  partlySo: (outlets) => `Ihre Worte stehen so bei ${outlets}`,

  nothing: 'Dazu ist nichts erfasst',
  noPerson: (asked) => `Unter dem Namen ${asked} ist niemand erfasst.`,
  noPersonAsked: 'Diese Person ist nicht erfasst.',
  severalPeople: (asked) => `Auf ${asked} passt mehr als eine erfasste Person.`,
  severalPeopleAsked: 'Es passt mehr als eine erfasste Person.',
  noStory: (asked) => `Zu ${asked} ist kein Ereignis erfasst.`,
  noStoryAsked: 'Noch ist kein Ereignis erfasst.',
  noRecords: (asked) => `Zu ${asked} ist nichts erfasst.`,
  noRecordsAsked: 'Nichts dieser Art ist erfasst.',
  noRecordsOf: (found) => `${found} ist erfasst, aber dazu nichts dieser Art.`,
  noDates: (found) => `${found} ist erfasst, aber ohne Zeitangaben für eine Chronik.`,
  noRecordsOfAbout: (found, asked) => `${found} ist erfasst, aber nichts, was zu ${asked} passt.`,
  emptyIndex: 'Noch ist kein Artikel eingelesen; es gibt nichts, woraus sich antworten ließe.',
  publicLeftOut:
    'Die Einstellungen dieses Servers lassen die öffentliche Sammlung außen vor, und seine eigene Bibliothek ist leer.',
  allLeftOut: 'Die Einstellungen dieses Servers lassen alle erfassten Artikel außen vor.',
  didYouMean: (label) => `Meinten Sie ${label}?`,
  didYouMeanOne: 'Meinten Sie eines davon?',
  thereIs: (n) => `Erfasst ${form(n, { one: 'ist', other: 'sind' })}:`,

  // A list about a topic
  alsoInStories: (n) =>
    `Außerdem zu ${form(n, { one: 'diesem Ereignis', other: 'diesen Ereignissen' })}`,

  // A question in plain words
  canBeAsked:
    'Fragen Sie, wer etwas gesagt oder dementiert hat, was über eine Person, einen Ort oder ein Thema berichtet wird, oder nach einer Zahl.',

  // A summary in full
  partRest: 'Außerdem in den Artikeln: am besten dort zu lesen',

  // Outlets side by side, and the lines of a menu
  partOutlets: 'Was jedes Medium für sich hat',
  denialBy: {
    denies: (who) => `Dementi von ${who}`,
    'rejects part': (who) => `Teildementi von ${who}`,
    downplays: (who) => `Heruntergespielt von ${who}`,
    declines: (who) => `Keine Auskunft von ${who}`,
    unconfirmed: (who) => `Nicht bestätigt von ${who}`,
  },
};
