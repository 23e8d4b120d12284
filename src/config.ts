import { z } from 'zod';

/**
 * Every setting of the program, read from the environment. `.env.example` says of each what it is
 * and what leaving it unset means.
 */
export type Config = {
  /** `null` runs the local preview instead of the bot. */
  readonly discordToken: string | null;
  /** Discord's API root without the version, as discord.js takes it. */
  readonly discordApiBase: string;
  /** The root of Discord's file server, where what people send along with a command lies. */
  readonly discordCdnBase: string;
  readonly discordApplicationId: string | null;
  readonly storeUrl: string;
  readonly previewPort: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
};

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Settings that cannot be used. `message` names every problem, one a line, each with its variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const variables = z.object({
  DISCORD_TOKEN: z
    .string()
    // Never shown in the message: it may be a real one, mistyped.
    .regex(/^\S+$/, 'must be one word, as the developer portal shows it')
    .optional(),
  DISCORD_API_BASE: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .default('https://discord.com/api'),
  DISCORD_CDN_BASE: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .default('https://cdn.discordapp.com'),
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'must be the 17 to 20 digits of an application id')
    .optional(),
  STORE_URL: z
    .string()
    .regex(/^sqlite:.+/, 'must be sqlite:PATH')
    .default('sqlite:.on-record/index.sqlite'),
  PREVIEW_PORT: z.coerce
    .number('must be a port number from 0 to 65535')
    .int('must be a whole number')
    .min(0, 'must be a port number from 0 to 65535')
    .max(65_535, 'must be a port number from 0 to 65535')
    .default(4173),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` })
    .default('info'),
});

/**
 * Reads the settings: `{}` -> the preview on port 4173 over `.on-record/index.sqlite`. Throws `ConfigError` naming every problem.
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const set = Object.fromEntries(
    Object.keys(variables.shape).map((name) => [name, given(environment[name])]),
  );
  const read = variables.safeParse(set);
  if (!read.success) throw new ConfigError(problems(read.error));
  return {
    discordToken: read.data.DISCORD_TOKEN ?? null,
    discordApiBase: read.data.DISCORD_API_BASE.replace(/\/+$/, ''),
    discordCdnBase: read.data.DISCORD_CDN_BASE,
    discordApplicationId: read.data.DISCORD_APPLICATION_ID ?? null,
    storeUrl: read.data.STORE_URL,
    previewPort: read.data.PREVIEW_PORT,
    logLevel: read.data.LOG_LEVEL,
  };
};

/** An empty variable counts as unset, as `.env` files leave them. */
const given = (value: string | undefined): string | undefined =>
  value?.trim() === '' ? undefined : value?.trim();

const problems = (error: z.ZodError): string =>
  [
    'On Record cannot start with these settings (see .env.example):',
    ...error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`),
  ].join('\n');
