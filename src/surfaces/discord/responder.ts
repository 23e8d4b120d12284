import { DiscordAPIError, RateLimitError, RequestMethod, REST, Routes } from 'discord.js';
import type { InternalRequest, RawFile, RouteLike } from 'discord.js';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Choice } from '../../commands/choice.ts';
import type { Form } from '../../cards/message/form.ts';
import type { Message } from '../../cards/message/message.ts';
import { PICTURE_FILE } from '../../cards/message/message.ts';

/** Discord's interaction callback types, of which these are used. */
export const CallbackType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  form: 9,
} as const;

/** A first answer, as Discord takes it. */
export type Callback =
  | {
      readonly type: typeof CallbackType.message | typeof CallbackType.update;
      readonly data: Message;
    }
  | { readonly type: typeof CallbackType.deferredMessage; readonly data: { flags: number } }
  | { readonly type: typeof CallbackType.deferredUpdate }
  | { readonly type: typeof CallbackType.form; readonly data: Form }
  | { readonly type: typeof CallbackType.choices; readonly data: { choices: readonly Choice[] } };

/**
 * The ways back to whoever asked. All reject when Discord does not
 * take what is sent.
 */
export type Responder = {
  /** The first answer; Discord takes one, within 3 s of the interaction. */
  first(callback: Callback): Promise<void>;
  /** Fills in a deferred answer, its picture sent along, within 15 minutes. Cannot change who sees it. */
  fill(message: Message, picture?: Uint8Array): Promise<void>;
  /** Takes a deferred answer away, so that what follows may be for the asker alone. */
  discard(): Promise<void>;
  /** One more message after the first answer. */
  followUp(message: Message): Promise<void>;
};

/** Discord takes the first answer for 3 s; this much of it is kept for the way there. */
export const FIRST_ANSWER_MS = 2_700;

/** Less is not worth another try. */
const LEAST_TRY_MS = 250;

/** A limit on later messages that lasts longer than this is not waited out. */
const LONGEST_WAIT_MS = 60_000;

const ALREADY_ACKNOWLEDGED = 40_060;
/** Unknown message, unknown webhook, unknown interaction, invalid webhook token. */
const GONE = new Set<number | string>([10_008, 10_015, 10_062, 50_027]);

/**
 * What became of a request that was not taken: the interaction is `gone` (too old, or its message
 * deleted), was `answered` before, Discord `refused` what was sent, or it was `lost` on the way.
 */
export type Failure = 'gone' | 'answered' | 'refused' | 'lost';

/** `failureOf(new DiscordAPIError({ code: 10062, … }))` -> `'gone'` */
export const failureOf = (error: unknown): Failure => {
  if (!(error instanceof DiscordAPIError)) return 'lost';
  if (error.code === ALREADY_ACKNOWLEDGED) return 'answered';
  return GONE.has(error.code) ? 'gone' : 'refused';
};

/**
 * Discord's HTTP API for interactions alone. discord.js would wait a limit out past the 3 s, would
 * count these requests against a limit Discord exempts them from, and would not try again where
 * the connection broke; here that is decided below.
 */
export const interactionApi = (api: string): REST =>
  new REST({
    version: '10',
    api,
    retries: 0,
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
    rejectOnRateLimit: ({ route, retryAfter }) =>
      route.endsWith('/callback') || retryAfter > LONGEST_WAIT_MS,
  });

/** Where an answer goes: the interaction, and until when Discord takes the first answer. */
type Address = {
  readonly id: string;
  readonly token: string;
  readonly application: string;
  /** By `performance.now()`. */
  readonly deadline: number;
};

/**
 * Sends through a REST client rather than `interaction.reply`, so that Discord gets the very
 * message the cards made and their tests checked.
 */
export const respondTo = (rest: REST, { id, token, application, deadline }: Address): Responder => {
  const send = async (
    method: RequestMethod,
    fullRoute: RouteLike,
    request: Omit<InternalRequest, 'method' | 'fullRoute'> = {},
  ) => {
    const response = await rest.queueRequest({ method, fullRoute, auth: false, ...request });
    // Nothing in it is needed, but a body left unread keeps its connection.
    await response.arrayBuffer();
  };
  const callback = async (body: Buffer, ms: number) => {
    // Not `AbortSignal.timeout`, which goes off, and costs its error, long after the answer arrived.
    const giveUp = new AbortController();
    const timer = setTimeout(
      () => {
        giveUp.abort();
      },
      Math.max(Math.floor(ms), LEAST_TRY_MS),
    );
    try {
      await send(RequestMethod.Post, Routes.interactionCallback(id, token), {
        body,
        passThroughBody: true,
        headers: { 'Content-Type': 'application/json' },
        signal: giveUp.signal,
      });
    } finally {
      clearTimeout(timer);
    }
  };
  const original = Routes.webhookMessage(application, token);
  return {
    first: async (answer) => {
      const body = asSent(answer);
      try {
        await callback(body, (deadline - performance.now()) / 2);
      } catch (error) {
        await waitToRetry(error, deadline);
        await callback(body, deadline - performance.now()).catch(unlessTakenBefore);
      }
    },
    fill: (message, picture) =>
      twice(() =>
        send(RequestMethod.Patch, original, {
          body: message,
          ...(picture && { files: [pictureFile(picture)] }),
        }),
      ),
    discard: () => twice(() => send(RequestMethod.Delete, original)).catch(unlessGone),
    followUp: (message) =>
      twice(() => send(RequestMethod.Post, Routes.webhook(application, token), { body: message })),
  };
};

const pictureFile = (picture: Uint8Array): RawFile => ({
  name: PICTURE_FILE,
  data: Buffer.from(picture),
  contentType: 'image/png',
});

/** Messages as JSON: one that is remembered and sent again is written out once. */
const written = new WeakMap<object, Buffer>();

const asSent = (callback: Callback): Buffer => {
  if (!('data' in callback)) return Buffer.from(JSON.stringify(callback));
  const data = written.get(callback.data) ?? Buffer.from(JSON.stringify(callback.data));
  written.set(callback.data, data);
  return Buffer.concat([Buffer.from(`{"type":${String(callback.type)},"data":`), data, END]);
};

const END = Buffer.from('}');

/** Returns when the first answer may be sent again; throws what was thrown when it may not. */
const waitToRetry = async (error: unknown, deadline: number): Promise<void> => {
  const left = deadline - performance.now() - LEAST_TRY_MS;
  const wait = error instanceof RateLimitError ? error.retryAfter : 0;
  if (failureOf(error) !== 'lost' || wait > left) throw error;
  await sleep(wait);
};

/** After a try whose outcome never came back, "already acknowledged" says that it had arrived. */
const unlessTakenBefore = (error: unknown): void => {
  if (failureOf(error) !== 'answered') throw error;
};

const unlessGone = (error: unknown): void => {
  if (failureOf(error) !== 'gone') throw error;
};

/** Once more where the way was broken. What is sent again changes nothing, or is for the asker alone. */
const twice = async (send: () => Promise<void>): Promise<void> => {
  try {
    await send();
  } catch (error) {
    if (failureOf(error) !== 'lost' || error instanceof RateLimitError) throw error;
    await send();
  }
};
