import type { Correct, CorrectOptions, CorrectSubcommands } from '../english/correct.ts';
import type { Named } from '../named.ts';
import { count, number } from './frame.ts';

export const correctCommand: Named = {
  name: 'berichtigen',
  description: 'Einträge für diesen Server berichtigen: verbergen, zuschreiben, zusammenführen',
};

export const correctSubcommands: CorrectSubcommands = {
  hide: {
    name: 'verbergen',
    description: 'Ein Zitat oder Dementi auf diesem Server nicht zeigen',
  },
  reattribute: {
    name: 'zuschreiben',
    description: 'Jemand anderes hat das gesagt oder bestritten',
  },
  merge: {
    name: 'zusammenführen',
    description: 'Zwei Zitate oder zwei Dementis sind ein und dasselbe',
  },
  mergePerson: {
    name: 'person-zusammenführen',
    description: 'Zwei Schreibweisen, eine Person: Alles steht unter einem Namen',
  },
  undo: { name: 'zurücknehmen', description: 'Eine Berichtigung zurücknehmen' },
  list: { name: 'liste', description: 'Was hier berichtigt wurde, von wem und wann' },
  reports: {
    name: 'meldungen',
    description: 'Was nach Ansicht von Lesenden so nicht gesagt wurde',
  },
};

export const correctOptions: CorrectOptions = {
  correctRecord: {
    name: 'eintrag',
    description: 'Ein Zitat oder Dementi, nach Worten, Sprecher oder Ereignis',
  },
  correctSpeaker: {
    name: 'sprecher',
    description: 'Wer es gesagt hat: ein verzeichneter Name oder ein anderer',
  },
  correctOther: {
    name: 'dasselbe-wie',
    description: 'Womit es eins ist; dessen Abdrucke kommen zum ersten',
  },
  correctSpelling: {
    name: 'schreibweise',
    description: 'Der Name, der wegfällt, wie er verzeichnet ist',
  },
  correctName: {
    name: 'name',
    description: 'Der Name, unter dem alles steht: ein verzeichneter oder ein anderer',
  },
  correctNumber: { name: 'berichtigung', description: 'Eine, die es gibt, nach ihren Worten' },
};

export const correct: Correct = {
  title: 'Diesen Eintrag berichtigen',
  onlyHere:
    'Nur die Antworten auf diesem Server ändern sich. Das bleibt so, wenn Artikel neu gelesen werden, und lässt sich zurücknehmen.',
  hide: 'Hier verbergen',
  otherSpeaker: 'Jemand anderes…',
  otherName: 'Unter anderem Namen…',
  sameAs: 'Es ist dasselbe wie…',
  done: {
    hide: 'Auf diesem Server verborgen',
    reattribute: 'Jemand anderem zugeschrieben',
    merge: 'Zu einem Eintrag zusammengeführt',
    name: 'Eine Person unter einem Namen',
  },
  with: (other) => `mit ${other}`,
  standsUnder: (spelling, name) => `**${spelling}** steht unter **${name}**`,
  saidBy: (speaker) => `Jetzt zugeschrieben: **${speaker}**`,
  madeBy: (who, day) => `von ${who} am ${day}`,
  notInUse: 'ohne Wirkung: Einen solchen Eintrag gibt es zurzeit nicht',
  notKept: 'Der Artikel ist nicht mehr gespeichert',
  settled: (n) =>
    `${count(n, { one: 'Meldung', other: 'Meldungen' })} von Lesenden ${n === 1 ? 'ist' : 'sind'} damit erledigt.`,
  undo: 'Zurücknehmen',
  undone: 'Zurückgenommen',
  undoneLead: 'Hier ist es wieder so verzeichnet, wie die Artikel es haben.',
  list: 'Auf diesem Server berichtigt',
  none: `Noch nichts. Unter einem Zitat oder mit \`/${correctCommand.name}\` verbergen Sie es, schreiben es jemand anderem zu oder führen es mit einem anderen zusammen.`,
  refusals: {
    notOnRecord:
      'Einen solchen Eintrag gibt es hier nicht. Wählen Sie einen von denen, die beim Tippen angeboten werden.',
    sameRecord: 'Beide sind schon ein und derselbe Eintrag.',
    otherKind: 'Ein Zitat und ein Dementi lassen sich nicht zusammenführen.',
    noSuchPerson:
      'Unter genau diesem Namen ist hier niemand verzeichnet. Wählen Sie einen von denen, die beim Tippen angeboten werden.',
    samePerson: 'Beides ist schon ein und derselbe Name.',
    noName: 'Darin steht kein Name. Schreiben Sie, wer es gesagt hat.',
    full: `Mehr als ${number(200)} Berichtigungen werden nicht aufbewahrt. \`/${correctCommand.name} ${correctSubcommands.undo.name}\` schafft Platz.`,
    noSuchCorrection:
      'Eine solche Berichtigung gibt es nicht. Wählen Sie eine von denen, die beim Tippen angeboten werden.',
    undoneBefore: 'Das wurde schon zurückgenommen.',
    settledBefore: 'Das ist schon erledigt.',
  },
  form: {
    title: 'Wer hat es gesagt?',
    speaker: 'Name',
    speakerHint: 'Wie verzeichnet, wenn er es ist; sonst so, wie er erscheinen soll',
  },
  personForm: {
    title: 'Eine Person, ein Name',
    hint: 'Alles steht unter diesem Namen: einem verzeichneten oder einem anderen',
  },

  report: {
    button: 'So nicht gesagt?',
    title: 'Das wurde so nicht gesagt',
    comment: 'Was stimmt daran nicht?',
    commentHint:
      'Freiwillig. Die Verwaltung dieses Servers sieht es mit Ihrem Namen und der Stelle',
    thanks: 'Gemeldet',
    kept: 'Wer diesen Server verwaltet, sieht es mit der Textstelle und kann sie berichtigen. Bis das erledigt ist, wird Ihre Meldung mit Ihrem Namen aufbewahrt; bleibt der Eintrag, wie er ist, dann nur, dass Sie ihn gemeldet haben.',
    'kept before': 'Diesen Eintrag haben Sie schon gemeldet. Er wurde noch nicht angesehen.',
    lookedAt: 'Schon angesehen',
    leftAsItIs: (day) =>
      `Die Verwaltung dieses Servers hat Ihre Meldung zu diesem Eintrag am ${day} angesehen und ihn so gelassen. Ändern sich seine Worte, können Sie ihn wieder melden.`,
    notKept: 'Nicht gemeldet',
    full: 'Es sind mehr Meldungen offen, als aufbewahrt werden. Versuchen Sie es wieder, wenn die Verwaltung dieses Servers sie angesehen hat.',
  },
  reports: {
    title: 'Von Lesenden gemeldet',
    here: 'Was Lesende melden, erscheint ab jetzt hier, mit der Textstelle. Erledigen können es nur jene, die diesen Server verwalten.',
    cannotPost: (channel) =>
      `Der Bot darf in ${channel} nicht schreiben. Erlauben Sie ihm, den Kanal zu sehen und dort Nachrichten zu senden, und versuchen Sie es noch einmal. Nichts wurde geändert.`,
    none: 'Nichts ist gemeldet. Unter der Karte jedes Zitats gibt es dafür eine Schaltfläche.',
    open: 'Berichtigen…',
    dismiss: 'So lassen',
    gone: 'Hier nicht mehr verzeichnet',
    by: (who, day) => `${who} am ${day}`,
    more: (n) => `und ${count(n, { one: 'weitere Meldung', other: 'weitere Meldungen' })}`,
  },
};
