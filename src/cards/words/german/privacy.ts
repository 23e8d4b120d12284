import { serverCommands, subcommands } from './server.ts';
import type { Privacy } from '../english/privacy.ts';

export const privacy: Privacy = {
  kept: 'Was der Bot aufbewahrt',
  keptOfServers:
    '**Von einem Server**: was jene einstellen, die ihn verwalten, seine eigenen Artikel und was sie an Belegen berichtigen oder dazu gemeldet bekommen. Nichts davon ist auf einem anderen Server zu sehen.',
  keptOfPeople:
    '**Von Ihnen**: was Sie denen melden, die einen Server verwalten, mit Ihrer Discord-ID, bis es erledigt ist, und danach nur noch, welchen Eintrag Sie gemeldet haben, wenn er bleibt, wie er ist; und wenn Sie dazugehören, dass eine Berichtigung von Ihnen ist. Sonst nichts. Wie viel Sie in den letzten Minuten gefragt haben, wird im Arbeitsspeicher gezählt, damit niemand einen Server überschwemmt; ein Neustart vergisst es. Nachrichten in Kanälen werden nicht gelesen; eine, auf die Sie mit einem Nachrichtenbefehl zeigen, wird einmal gelesen und nicht aufbewahrt.',
  keptInLog:
    '**Im Protokoll**: wenn eine Antwort misslingt, was gefragt wurde und was schiefging, ohne wer gefragt hat oder wo.',
  keptUntil: `Wird der Bot von einem Server entfernt, so wird alles gelöscht, was davon aufbewahrt ist. Wer den Server verwalten darf, kann das jederzeit auch mit \`/${serverCommands.settings.name} ${subcommands.settings.delete.name}\` tun.`,
  deletion: 'Alles löschen, was von diesem Server aufbewahrt ist?',
  deletionLead:
    'Seine Einstellungen, seine eigenen Artikel, Berichtigungen und Meldungen werden sofort gelöscht und lassen sich nicht zurückholen. Der Bot bleibt und verhält sich wie am ersten Tag.',
  deletionConfirm: 'Alles löschen',
  deleted: 'Gelöscht',
  deletedLead: 'Von diesem Server ist nichts mehr aufbewahrt.',
};
