import type { Config } from '../config.ts';

/** `invite`: prints the link that puts the bot on a server. */
export const invite = (_args: readonly string[], config: Config): Promise<number> => {
  const link = inviteLink(config);
  if (link === null) {
    console.error(
      'Set DISCORD_APPLICATION_ID (developer portal, General Information) or DISCORD_TOKEN first.',
    );
    return Promise.resolve(1);
  }
  console.log(link);
  return Promise.resolve(0);
};

/**
 * The link that puts the bot on a server: `bot` to be a member, `applications.commands` for its
 * slash commands. It asks for no permissions: answers to commands need none. `null` when neither
 * application id nor token is set.
 */
const inviteLink = ({ discordApplicationId, discordToken }: Config): string | null => {
  const id = discordApplicationId ?? (discordToken === null ? null : applicationIdIn(discordToken));
  if (id === null) return null;
  const scope = ['bot', 'applications.commands'].join(' ');
  const query = new URLSearchParams({ client_id: id, scope, permissions: '0' });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
};

/** A bot token's first part is the application's id in base64. */
const applicationIdIn = (token: string): string | null => {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
  return /^\d{17,20}$/.test(id) ? id : null;
};
