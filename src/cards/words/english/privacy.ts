import { serverCommands, subcommands } from './server.ts';

/** What is kept of servers and people, and how it goes. */
export const privacy = {
  kept: 'What the bot keeps',
  keptOfServers:
    '**Of a server**: what those who manage it set, its own articles, and what they correct or are told of records. None of it is seen in another server.',
  keptOfPeople:
    '**Of you**: what you report to those who manage a server, with your id on Discord, until they settle it, and after that no more than which record you reported, where they leave it as it is; and if you are one of them, that a correction is yours. Nothing else. How much you asked within the last minutes is counted in memory, so that nobody can flood a server; a restart forgets it. Messages in channels are not read; one that you point at with a message command is read once and not kept.',
  keptInLog:
    '**In the log**: when an answer fails, what was asked and what went wrong, without who asked or where.',
  keptUntil: `Removing the bot from a server deletes everything that is kept of it. Those who may manage the server can do so at any time with \`/${serverCommands.settings.name} ${subcommands.settings.delete.name}\`.`,
  deletion: 'Delete everything that is kept of this server?',
  deletionLead:
    'Its settings, its own articles, corrections and reports are deleted at once and cannot be brought back. The bot stays and behaves as when it was new.',
  deletionConfirm: 'Delete everything',
  deleted: 'Deleted',
  deletedLead: 'Nothing is kept of this server any more.',
};

export type Privacy = typeof privacy;
