import type { Config } from '../config.ts';
import type { Subcommand } from './usage.ts';
import { UsageError } from './usage.ts';

/** `invite`: prints the link that puts the bot on a server; with `--account`, on one's own account. */
export const invite: Subcommand = {
  usage:
    'invite [--account] (prints the link that adds the bot to a server)\n  --account  to somebody’s own account instead',
  run: printInvite,
};

function printInvite(args: readonly string[], config: Config): Promise<number> {
  const [flag] = args;
  if (args.length > 1 || (flag !== undefined && flag !== '--account')) throw new UsageError();
  const link = inviteLink(config, flag === undefined ? SERVER : ACCOUNT);
  if (link === null) {
    console.error(
      config.discordToken === null
        ? 'Set DISCORD_APPLICATION_ID (developer portal, General Information) or DISCORD_TOKEN first.'
        : 'DISCORD_TOKEN names no application, so it is no bot’s token. Copy it anew from the developer portal, or set DISCORD_APPLICATION_ID.',
    );
    return Promise.resolve(1);
  }
  console.log(link);
  return Promise.resolve(0);
}

/**
 * `bot` to be a member, `applications.commands` for its slash commands. It asks for no permissions:
 * answers to commands need none.
 */
const SERVER = { scope: 'bot applications.commands', permissions: '0' };

const ACCOUNT = { scope: 'applications.commands', integration_type: '1' };

/** The link that adds the bot; `null` when neither application id nor token is set. */
const inviteLink = (
  { discordApplicationId, discordToken }: Config,
  asked: Readonly<Record<string, string>>,
): string | null => {
  const id = discordApplicationId ?? (discordToken === null ? null : applicationIdIn(discordToken));
  if (id === null) return null;
  const query = new URLSearchParams({ client_id: id, ...asked });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
};

/** A bot token's first part is the application's id in base64. */
const applicationIdIn = (token: string): string | null => {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
  return /^\d{17,20}$/.test(id) ? id : null;
};
