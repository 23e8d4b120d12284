import { serverCommands, subcommands } from './server.ts';
import type { Privacy } from '../english/privacy.ts';

export const privacy: Privacy = {
  kept: 'Was der Bot speichert',
  keptOfServers:
    '**Über einen Server**: was jene einstellen, die ihn verwalten, seine eigenen Artikel, ihre Berichtigungen und die Meldungen, die sie erhalten. Nichts davon ist auf einem anderen Server zu sehen.',
  keptOfPeople:
    '**Über Sie**: was Sie denen melden, die einen Server verwalten, mit Ihrer Discord-ID, bis es erledigt ist; bleibt der Eintrag unverändert, danach nur, dass Sie ihn gemeldet haben. Und wenn Sie selbst dazugehören, welche Berichtigungen von Ihnen sind. Sonst nichts. Wie viel Sie in den letzten Minuten gefragt haben, wird im Arbeitsspeicher gezählt, damit niemand einen Server überschwemmt; ein Neustart löscht es. Nachrichten in Kanälen werden nicht gelesen; eine, auf die Sie mit einem Nachrichtenbefehl zeigen, wird einmal gelesen und nicht gespeichert.',
  keptInLog:
    '**Im Protokoll**: wenn eine Antwort misslingt, welcher Befehl mit welchen Optionen benutzt wurde und was schiefging, nicht aber, was darin stand und wer wo gefragt hat.',
  keptUntil: `Wird der Bot von einem Server entfernt, so wird alles gelöscht, was über diesen gespeichert ist. Wer den Server verwalten darf, kann das jederzeit auch mit \`/${serverCommands.settings.name} ${subcommands.settings.delete.name}\` tun.`,
  deletion: 'Alles löschen, was über diesen Server gespeichert ist?',
  deletionLead:
    'Seine Einstellungen, seine eigenen Artikel, Berichtigungen und Meldungen werden sofort gelöscht und lassen sich nicht wiederherstellen. Der Bot bleibt und verhält sich wie am ersten Tag.',
  deletionConfirm: 'Alles löschen',
  deleted: 'Gelöscht',
  deletedLead: 'Über diesen Server ist nichts mehr gespeichert.',
};
