import type { Problems } from '../english/problems.ts';
import { commands } from './commands.ts';
import { form } from './frame.ts';

export const problems: Problems = {
  help: 'On Record',
  helpLead:
    'Nachrichten aus geprüften Einträgen. Was in Anführungszeichen steht, findet sich Wort für Wort im gespeicherten Artikel, und jede Zeile nennt das Medium, das sie gebracht hat.',
  helpPrivate: (name) =>
    `Mit \`${name}\`, das jeder dieser Befehle auf Discord annimmt, sehen nur Sie die Antwort.`,
  helpMenus: 'Im Menü einer Nachricht, unter _Apps_:',
  option: (name, required) => (required ? name : `${name} (optional)`),
  marks:
    '✓\u00a0wörtlich: die Worte der zitierten Person. ✂\ufe0e\u00a0gekürzt: ein zusammenhängender Teil davon. ✎\u00a0umformuliert: die Worte des Mediums und nicht die der zitierten Person. Wo Fassungen voneinander abweichen und nicht bekannt ist, welche den Wortlaut der zitierten Person wiedergibt, steht das dabei.',

  notAnsweredAsAsked: 'So lässt sich das nicht beantworten',
  unknownCommand: (name) =>
    `Es gibt keinen Befehl namens ${name}. \`/${commands.help.name}\` zeigt, was es gibt.`,
  serverCommand: (command) =>
    `\`/${command}\` gibt es nur auf einem Discord-Server, für alle, die ihn verwalten dürfen.`,
  unknownOption: (command, option, known) =>
    `\`/${command}\` hat keine Option namens ${option}. ${known === '' ? 'Dieser Befehl hat keine.' : `Es gibt: ${known}.`}`,
  missingOption: (command, { name, description }) =>
    `\`/${command}\` braucht \`${name}\`.\n-# ${description}`,
  noSuchLength: (length, known) => `Eine Länge namens ${length} gibt es nicht. Zur Wahl:\n${known}`,
  unknownButton:
    'Diese Schaltfläche wird nicht mehr verwendet. Fragen Sie erneut mit einem Befehl.',
  outlivedButton:
    'Das Ziel dieser Schaltfläche ist nicht mehr erfasst. Fragen Sie erneut mit einem Befehl.',
  noLink: 'In dieser Nachricht ist kein Link.',
  linkNotRead: (link, others) => {
    const rest = form(others, { one: 'der andere Link', other: 'die anderen Links' });
    return others > 0
      ? `${link} wurde noch nicht eingelesen, ebenso wenig ${rest} in dieser Nachricht.`
      : `${link} wurde noch nicht eingelesen.`;
  },
  noWords: 'In dieser Nachricht steht kein Text.',
  notOffered: `Hier bietet der Bot nichts an. \`/${commands.help.name}\` zeigt, was Sie fragen können.`,
  tooFast: 'Das war viel auf einmal. Warten Sie einige Sekunden und fragen Sie dann noch einmal.',
  failed: 'Das hat nicht geklappt',
  failedLead:
    'Auf unserer Seite ist etwas schiefgegangen. Verloren ging nichts; erneut zu fragen kann helfen.',
  reference: (reference) => `Referenz: ${reference}`,
};
