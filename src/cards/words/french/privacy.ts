import { serverCommands, subcommands } from './server.ts';
import type { Privacy } from '../english/privacy.ts';

export const privacy: Privacy = {
  kept: 'Ce que le bot conserve',
  keptOfServers:
    '**À propos d’un serveur**\u00a0: ce que règlent les personnes qui le gèrent, ses propres articles, leurs corrections et les signalements qu’elles reçoivent. Rien de cela n’est visible sur un autre serveur.',
  keptOfPeople:
    '**À propos de vous**\u00a0: ce que vous signalez aux personnes qui gèrent un serveur, avec votre identifiant Discord, jusqu’à ce qu’elles l’aient réglé\u202f; si elles laissent l’élément tel quel, seulement que vous l’avez signalé. Et, si vous faites partie de ces personnes, quelles corrections viennent de vous. Rien d’autre. Le nombre de vos demandes des dernières minutes est compté en mémoire, pour que personne n’inonde un serveur\u202f; un redémarrage l’efface. Les messages des salons ne sont pas lus\u202f; celui que vous désignez par une commande de message est lu une fois et n’est pas conservé.',
  keptInLog:
    '**Dans le journal technique**\u00a0: quand une réponse échoue, la commande, les options employées et ce qui n’a pas fonctionné, mais ni leur contenu, ni qui a demandé, ni où.',
  keptUntil: `Retirer le bot d’un serveur supprime tout ce qui est conservé à propos de ce serveur. Les personnes autorisées à gérer le serveur peuvent aussi le faire à tout moment avec \`/${serverCommands.settings.name} ${subcommands.settings.delete.name}\`.`,
  deletion: 'Supprimer tout ce qui est conservé à propos de ce serveur\u202f?',
  deletionLead:
    'Ses paramètres, ses propres articles, ses corrections et ses signalements sont supprimés immédiatement et ne peuvent pas être récupérés. Le bot reste et se comporte comme au premier jour.',
  deletionConfirm: 'Tout supprimer',
  deleted: 'Supprimé',
  deletedLead: 'Plus rien n’est conservé à propos de ce serveur.',
};
