import type { Problems } from '../english/problems.ts';
import { commands } from './commands.ts';
import { form } from './frame.ts';

export const problems: Problems = {
  help: 'On Record',
  helpLead:
    'L’actualité à partir d’éléments vérifiés. Ce qui est entre guillemets figure mot pour mot dans l’article conservé, et chaque ligne nomme le média qui l’a publiée.',
  helpPrivate: (name) =>
    `Avec \`${name}\`, que chacune de ces commandes accepte sur Discord, vous seul(e) voyez la réponse.`,
  helpMenus: 'Dans le menu d’un message, sous _Applications_\u00a0:',
  option: (name, required) => (required ? name : `${name} (facultatif)`),
  marks:
    '✓\u00a0mot pour mot\u00a0: les mots de la personne citée. ✂\ufe0e\u00a0abrégé\u00a0: un extrait de ces mots, sans coupure. ✎\u00a0reformulé\u00a0: les mots du média et non ceux de la personne citée. Si les versions publiées diffèrent sans qu’on sache laquelle reprend les mots exacts de la personne citée, cela est précisé.',

  notAnsweredAsAsked: 'Impossible de répondre à cette demande telle quelle',
  unknownCommand: (name) =>
    `Il n’y a pas de commande nommée ${name}. \`/${commands.help.name}\` dresse la liste des commandes.`,
  serverCommand: (command) =>
    `\`/${command}\` ne fonctionne que sur un serveur Discord, pour les personnes qui peuvent le gérer.`,
  unknownOption: (command, option, known) =>
    `\`/${command}\` n’a pas d’option nommée ${option}. ${known === '' ? 'Cette commande n’en a aucune.' : `Ses options\u00a0: ${known}.`}`,
  missingOption: (command, { name, description }) =>
    `Il manque \`${name}\` à \`/${command}\`.\n-# ${description}`,
  noSuchLength: (length, known) => `Il n’y a pas de longueur ${length}. Au choix\u00a0:\n${known}`,
  unknownButton: 'Ce bouton n’est plus utilisé. Refaites la demande avec une commande.',
  outlivedButton:
    'Ce à quoi ce bouton menait ne figure plus dans les articles. Refaites la demande avec une commande.',
  noLink: 'Ce message ne contient aucun lien.',
  linkNotRead: (link, others) => {
    const rest = form(others, {
      one: 'l’autre lien',
      many: 'les autres liens',
      other: 'les autres liens',
    });
    return others > 0
      ? `${link} n’a pas encore été lu, ni ${rest} de ce message.`
      : `${link} n’a pas encore été lu.`;
  },
  noWords: 'Ce message ne contient pas de texte.',
  notOffered: `Le bot ne propose rien ici. \`/${commands.help.name}\` dit ce que l’on peut demander.`,
  tooFast: 'Cela fait beaucoup de demandes à la fois. Attendez quelques secondes, puis réessayez.',
  failed: 'Cela n’a pas fonctionné',
  failedLead:
    'Une erreur s’est produite de notre côté. Rien n’est perdu\u202f; réessayer peut suffire.',
  reference: (reference) => `Référence\u00a0: ${reference}`,
};
