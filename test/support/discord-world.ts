/** The bot, the server and the asker that every interaction comes from. */

export const APPLICATION = '111111111111111111';
export const GUILD = '222222222222222222';
const CHANNEL = '333333333333333333';
export const BOT_USER = {
  id: APPLICATION,
  username: 'On Record',
  discriminator: '0000',
  bot: true,
  avatar: null,
};
const ASKER = { id: '444444444444444444', username: 'reader', discriminator: '0000', avatar: null };

const EPOCH = '2026-01-01T00:00:00.000Z';

/** A message of the bot's that answers the asker. */
export const pressedMessage = {
  id: '7',
  channel_id: CHANNEL,
  author: BOT_USER,
  content: '',
  timestamp: EPOCH,
  flags: 1 << 15,
  interaction_metadata: { id: '8', type: 2, user: ASKER, authorizing_integration_owners: {} },
};

/** Discord's ids hold the time they were made at; `age` is how many ms ago that was. */
export const snowflake = (n: number, age = 0): string =>
  String(((BigInt(Date.now() - age) - 1_420_070_400_000n) << 22n) | BigInt(n % 4096));

export const guild = {
  id: GUILD,
  name: 'A newsroom',
  owner_id: ASKER.id,
  joined_at: EPOCH,
  large: false,
  unavailable: false,
  member_count: 2,
  members: [],
  channels: [{ id: CHANNEL, type: 0, name: 'news', position: 0, permission_overwrites: [] }],
  roles: [
    {
      id: GUILD,
      name: '@everyone',
      permissions: '0',
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
    },
  ],
  emojis: [],
  stickers: [],
  threads: [],
  presences: [],
  voice_states: [],
  features: [],
  stage_instances: [],
  guild_scheduled_events: [],
  preferred_locale: 'en-US',
};

/** Discord's bits of permissions. */
export const MANAGE_GUILD = 1n << 5n;

/** The asker as a member of the server, with permissions as Discord computed them. */
export const memberWith = (permissions: bigint) => ({
  user: ASKER,
  roles: [],
  joined_at: EPOCH,
  permissions: String(permissions),
  deaf: false,
  mute: false,
  flags: 0,
});

/** What every interaction carries besides what was done. */
export const surroundings = {
  application_id: APPLICATION,
  version: 1,
  guild_id: GUILD,
  channel_id: CHANNEL,
  channel: { id: CHANNEL, type: 0 },
  member: memberWith(0n),
  app_permissions: '0',
  locale: 'en-US',
  guild_locale: 'en-US',
  entitlements: [],
  authorizing_integration_owners: { '0': GUILD },
  context: 0,
  attachment_size_limit: 10_485_760,
};
