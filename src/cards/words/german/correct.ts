import type { Correct, CorrectOptions, CorrectSubcommands } from '../english/correct.ts';
import type { Named } from '../named.ts';
import { count, form, number } from './frame.ts';

export const correctCommand: Named = {
  name: 'berichtigen',
  description: 'Einträge für diesen Server berichtigen: ausblenden, zuschreiben, zusammenführen',
};

export const correctSubcommands: CorrectSubcommands = {
  hide: {
    name: 'ausblenden',
    description: 'Ein Zitat oder Dementi auf diesem Server nicht zeigen',
  },
  reattribute: {
    name: 'zuschreiben',
    description: 'Ein Zitat oder Dementi jemand anderem zuschreiben',
  },
  merge: {
    name: 'zusammenführen',
    description: 'Zwei Zitate oder zwei Dementis, die ein und dasselbe sind, zusammenführen',
  },
  mergePerson: {
    name: 'person-zusammenführen',
    description: 'Zwei Schreibweisen, eine Person: Alles steht unter einem Namen',
  },
  undo: { name: 'zurücknehmen', description: 'Eine Berichtigung zurücknehmen' },
  list: { name: 'liste', description: 'Was hier berichtigt wurde, von wem und wann' },
  reports: {
    name: 'meldungen',
    description: 'Was laut Meldungen aus der Leserschaft so nicht gesagt wurde',
  },
};

export const correctOptions: CorrectOptions = {
  correctRecord: {
    name: 'eintrag',
    description: 'Ein Zitat oder Dementi, nach Worten, Person oder Ereignis',
  },
  correctSpeaker: {
    name: 'person',
    description: 'Wer es gesagt hat: ein erfasster Name oder ein anderer',
  },
  correctOther: {
    name: 'dasselbe-wie',
    description: 'Der andere Eintrag; seine Fassungen kommen zu denen des ersten',
  },
  correctSpelling: {
    name: 'schreibweise',
    description: 'Der Name, der wegfällt, wie er erfasst ist',
  },
  correctName: {
    name: 'name',
    description: 'Der Name, unter dem alles steht: ein erfasster oder ein anderer',
  },
  correctNumber: {
    name: 'berichtigung',
    description: 'Eine vorhandene Berichtigung, nach ihren Worten',
  },
};

export const correct: Correct = {
  title: 'Diesen Eintrag berichtigen',
  onlyHere:
    'Nur die Antworten auf diesem Server ändern sich. Das bleibt so, wenn Artikel neu gelesen werden, und lässt sich zurücknehmen.',
  hide: 'Hier ausblenden',
  otherSpeaker: 'Jemand anderes…',
  otherName: 'Unter anderem Namen…',
  sameAs: 'Dasselbe wie…',
  done: {
    hide: 'Auf diesem Server ausgeblendet',
    reattribute: 'Jemand anderem zugeschrieben',
    merge: 'Zu einem Eintrag zusammengeführt',
    name: 'Eine Person unter einem Namen',
  },
  with: (other) => `mit ${other}`,
  standsUnder: (spelling, name) => `**${spelling}** steht jetzt unter **${name}**`,
  saidBy: (speaker) => `Jetzt zugeschrieben: **${speaker}**`,
  madeBy: (who, day) => `von ${who} am ${day}`,
  notInUse: 'ohne Wirkung: Diesen Eintrag gibt es zurzeit nicht',
  notKept: 'Der Artikel ist nicht mehr gespeichert',
  settled: (n) =>
    `${count(n, { one: 'Meldung', other: 'Meldungen' })} aus der Leserschaft ${form(n, { one: 'ist', other: 'sind' })} damit erledigt.`,
  undo: 'Zurücknehmen',
  undone: 'Zurückgenommen',
  undoneLead: 'Hier gilt wieder, was in den Artikeln steht.',
  list: 'Berichtigungen auf diesem Server',
  none: `Noch keine. Ein Zitat lässt sich ausblenden, jemand anderem zuschreiben oder mit einem anderen zusammenführen: auf seiner Karte oder mit \`/${correctCommand.name}\`.`,
  refusals: {
    notOnRecord:
      'Diesen Eintrag gibt es hier nicht. Wählen Sie einen der Vorschläge, die beim Tippen erscheinen.',
    sameRecord: 'Beide sind schon ein und derselbe Eintrag.',
    sameSpeaker: 'Der Eintrag ist dieser Person schon zugeschrieben, daher wurde nichts geändert.',
    otherKind: 'Ein Zitat und ein Dementi lassen sich nicht zusammenführen.',
    noSuchPerson:
      'Unter genau diesem Namen ist hier niemand erfasst. Wählen Sie einen der Vorschläge, die beim Tippen erscheinen.',
    samePerson: 'Beides ist schon ein und derselbe Name.',
    noName: 'Es wurde kein Name angegeben. Schreiben Sie, wer es gesagt hat.',
    full: `Mehr als ${number(200)} Berichtigungen werden nicht gespeichert. \`/${correctCommand.name} ${correctSubcommands.undo.name}\` schafft Platz.`,
    noSuchCorrection:
      'Diese Berichtigung gibt es nicht. Wählen Sie einen der Vorschläge, die beim Tippen erscheinen.',
    undoneBefore: 'Das wurde schon zurückgenommen.',
    settledBefore: 'Das ist schon erledigt.',
  },
  form: {
    title: 'Wer hat es gesagt?',
    speaker: 'Name',
    speakerHint: 'Wie in den Artikeln, wenn er dort steht; sonst so, wie er erscheinen soll',
  },
  personForm: {
    title: 'Eine Person, ein Name',
    hint: 'Alles steht unter diesem Namen: einem erfassten oder einem anderen',
  },

  report: {
    button: 'So nicht gesagt?',
    title: 'Das wurde so nicht gesagt',
    comment: 'Was stimmt daran nicht?',
    commentHint:
      'Freiwillig. Die Verwaltung dieses Servers sieht es mit Ihrem Namen und der Textstelle',
    thanks: 'Gemeldet',
    kept: 'Wer diesen Server verwaltet, sieht die Meldung mit der Textstelle und kann den Eintrag berichtigen. Bis das erledigt ist, wird Ihre Meldung mit Ihrem Namen gespeichert; bleibt der Eintrag unverändert, dann nur, dass Sie ihn gemeldet haben.',
    'kept before': 'Diesen Eintrag haben Sie schon gemeldet. Er wurde noch nicht geprüft.',
    lookedAt: 'Schon geprüft',
    leftAsItIs: (day) =>
      `Die Verwaltung dieses Servers hat Ihre Meldung zu diesem Eintrag am ${day} geprüft und ihn unverändert gelassen. Ändert sich sein Wortlaut, können Sie ihn erneut melden.`,
    notKept: 'Nicht gemeldet',
    full: 'Zurzeit sind zu viele Meldungen offen. Versuchen Sie es wieder, wenn die Verwaltung dieses Servers sie geprüft hat.',
  },
  reports: {
    title: 'Meldungen aus der Leserschaft',
    here: 'Meldungen aus der Leserschaft erscheinen ab jetzt hier, mit der Textstelle. Erledigen kann sie nur, wer diesen Server verwaltet.',
    cannotPost: (channel) =>
      `Der Bot darf in ${channel} nicht schreiben. Erlauben Sie ihm, den Kanal zu sehen und dort Nachrichten zu senden, und versuchen Sie es noch einmal. Nichts wurde geändert.`,
    none: 'Keine Meldungen. Auf der Karte jedes Zitats gibt es dafür eine Schaltfläche.',
    open: 'Berichtigen…',
    dismiss: 'So lassen',
    gone: 'Hier nicht mehr erfasst',
    by: (who, day) => `${who} am ${day}`,
    more: (n) => `und ${count(n, { one: 'weitere Meldung', other: 'weitere Meldungen' })}`,
  },
};
