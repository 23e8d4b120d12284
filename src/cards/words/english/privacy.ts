import { serverCommands, subcommands } from './server.ts';

/** What is kept of servers and people, and how it goes. */
export const privacy = {
  kept: 'What the bot keeps',
  keptOfServers:
    '**About a server**: what those who manage it set, its own articles, their corrections and the reports they receive. None of it is seen in another server.',
  keptOfPeople:
    '**About you**: what you report to those who manage a server, with your Discord ID, until they settle it; if they leave the record as it is, then only that you reported it. And if you are one of them, which corrections are yours. Nothing else. How much you asked in the last few minutes is counted in memory, so that nobody can flood a server; a restart clears it. Messages in channels are not read; one that you point at with a message command is read once and not kept.',
  keptInLog:
    '**In the log**: when an answer fails, which command was used with which options and what went wrong, but not what was written in them, who asked or where.',
  keptUntil: `Removing the bot from a server deletes everything kept about it. Those who may manage the server can also delete it at any time with \`/${serverCommands.settings.name} ${subcommands.settings.delete.name}\`.`,
  deletion: 'Delete everything kept about this server?',
  deletionLead:
    'Its settings, its own articles, corrections and reports are deleted at once and cannot be recovered. The bot stays and behaves as on its first day.',
  deletionConfirm: 'Delete everything',
  deleted: 'Deleted',
  deletedLead: 'Nothing is kept about this server any more.',
};

export type Privacy = typeof privacy;
