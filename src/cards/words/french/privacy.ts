import { serverCommands, subcommands } from './server.ts';
import type { Privacy } from '../english/privacy.ts';

export const privacy: Privacy = {
  kept: 'Ce que le bot conserve',
  keptOfServers:
    '**D’un serveur**\u00a0: ce que règlent les personnes qui le gèrent, ses propres articles, et ce qu’elles corrigent ou apprennent sur des passages. Rien de cela n’est visible sur un autre serveur.',
  keptOfPeople:
    '**De vous**\u00a0: ce que vous signalez aux personnes qui gèrent un serveur, avec votre identifiant Discord, jusqu’à ce qu’elles l’aient réglé, et ensuite seulement quel passage vous avez signalé, si elles le laissent tel quel\u00a0; et, si vous en faites partie, qu’une correction vient de vous. Rien d’autre. Le nombre de vos demandes des dernières minutes est compté en mémoire, pour que personne n’inonde un serveur\u00a0; un redémarrage l’oublie. Les messages des salons ne sont pas lus\u00a0; celui que vous désignez par une commande de message est lu une fois et n’est pas conservé.',
  keptInLog:
    '**Dans le journal**\u00a0: quand une réponse échoue, ce qui a été demandé et ce qui n’a pas marché, sans dire qui a demandé ni où.',
  keptUntil: `Retirer le bot d’un serveur supprime tout ce qui en est conservé. Les personnes autorisées à gérer le serveur peuvent le faire à tout moment avec \`/${serverCommands.settings.name} ${subcommands.settings.delete.name}\`.`,
  deletion: 'Supprimer tout ce qui est conservé de ce serveur\u00a0?',
  deletionLead:
    'Ses paramètres, ses propres articles, ses corrections et ses signalements sont supprimés aussitôt et ne peuvent pas être rétablis. Le bot reste et se comporte comme au premier jour.',
  deletionConfirm: 'Tout supprimer',
  deleted: 'Supprimé',
  deletedLead: 'Plus rien n’est conservé de ce serveur.',
};
