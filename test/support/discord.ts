import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { gesturesOf } from './discord-gestures.ts';
import type { Gestures } from './discord-gestures.ts';
import { readBody, reply, tooMany } from './discord-http.ts';
import type { Route } from './discord-http.ts';
import type { Upload } from './discord-rules.ts';
import {
  checkCallback,
  checkCommands,
  checkEdit,
  checkFollowUp,
  checkPost,
} from './discord-rules.ts';
import { APPLICATION, BOT_USER, GUILD, guild, snowflake, surroundings } from './discord-world.ts';

/**
 * A Discord on this machine: enough of its HTTP API and gateway for the real client to log in,
 * register commands and answer interactions. It refuses what Discord refuses and remembers what it
 * could not match, so that a test names the request that went astray.
 */
export type LoopbackDiscord = Gestures & {
  readonly apiBase: string;
  readonly token: string;
  /** Bodies of every registration of commands, in order. */
  readonly registrations: readonly unknown[];
  /** Every refusal: "POST /interactions/…/callback: over 4000 characters of text". */
  readonly refusals: readonly string[];
  /** Requests no route matched. */
  readonly unmatched: readonly string[];
  /** Sends an interaction and waits for its first answer. */
  interact(interaction: Record<string, unknown>): Promise<InteractionAnswer>;
  /** Files the bot sent along, in order. */
  readonly uploads: readonly Upload[];
  /** Files on the file server, by their paths under `/attachments/`; fetched ones are counted. */
  readonly files: Map<string, SentFile>;
  readonly fetched: string[];
  /** What happens to the callbacks that come next, one each; then all is well again. */
  readonly faults: CallbackFault[];
  /** The same for edits of a first answer. */
  readonly editFaults: ('lost' | 'unconfirmed' | 'refused')[];
  /** How many callbacks have come in, whatever became of them. */
  readonly callbacks: { count: number };
  /** What the bot posted in channels, in order; it may write in none of `closed`. */
  readonly posts: { readonly channel: string; readonly data: Record<string, unknown> }[];
  readonly closed: Set<string>;
  /** The servers the bot is in, by their ids, as the start of a session lists them. */
  readonly guilds: Set<string>;
  /** A server removes the bot, or is not to be reached for a while. */
  leave(guild: string, how: 'removed' | 'unavailable'): void;
  /** Ends every gateway connection, as Discord does now and then. */
  dropConnections(): void;
  /** How often a client has identified or resumed. */
  readonly sessions: { identified: number; resumed: number };
  close(): Promise<void>;
};

/** A file as the file server sends it. */
export type SentFile = {
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly redirect?: string;
};

export type InteractionAnswer = {
  readonly type: number;
  readonly data: Record<string, unknown>;
  /** Rejected by Discord's rules, with the reasons. */
  readonly refused: readonly string[];
  /** Settles when a deferred answer is filled in. */
  readonly filled: Promise<Record<string, unknown>>;
  /** Settles with the first message after the first answer. */
  readonly followedUp: Promise<Record<string, unknown>>;
  /** All that is there to be read now, and whether only the asker does. */
  read(): readonly Shown[];
};

/** A message as it stands in the channel; `data` is `null` while the bot is "thinking". */
export type Shown = { data: Record<string, unknown> | null; askerOnly: boolean };

/**
 * What can happen to a callback: its connection breaks before or after Discord took it, nothing
 * comes back, it is to wait, or the interaction is gone or was answered by somebody else.
 */
export type CallbackFault =
  | 'lost'
  | 'unconfirmed'
  | 'silence'
  | 'gone'
  | 'answered'
  | 'refused'
  | 'broken'
  | { readonly waitSeconds: number };

/** A callback that says only that an answer will follow. */
const DEFERRED = 5;

const ACKNOWLEDGED = { code: 40060, message: 'Interaction has already been acknowledged.' };

/** By the type of an interaction, the types of first answers it takes: no form opens from a form. */
const ANSWERED_BY: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5],
};

type Pending = {
  /** The type of the interaction. */
  readonly kind: number;
  answer(answer: Omit<InteractionAnswer, 'filled' | 'followedUp' | 'read'>): void;
  fill(body: Record<string, unknown>): void;
  followUp(body: Record<string, unknown>): void;
  answered: boolean;
  /** The answer that was taken, as it came. */
  taken: unknown;
  /** The answer itself; `null` before it and once it is deleted. */
  original: Shown | null;
  readonly shown: Shown[];
};

const EPHEMERAL = 1 << 6;
const isEphemeral = (data: Record<string, unknown> | undefined) =>
  (Number(data?.flags ?? 0) & EPHEMERAL) !== 0;

/**
 * `unchecked` takes what it gets and keeps nothing of what is over, so that an answer's time is
 * measured: not that of the rules, nor that of clearing up among all answers there ever were.
 */
export const startLoopbackDiscord = async ({
  unchecked = false,
} = {}): Promise<LoopbackDiscord> => {
  const token = 'loopback.token.for-tests';
  // Reading the rules takes longer than Discord waits on a busy machine: not while a bot is asked.
  if (!unchecked) checkCallback({ type: 6 });
  const registrations: unknown[] = [];
  const refusals: string[] = [];
  const unmatched: string[] = [];
  const uploads: Upload[] = [];
  const sessions = { identified: 0, resumed: 0 };
  const faults: CallbackFault[] = [];
  const editFaults: ('lost' | 'unconfirmed' | 'refused')[] = [];
  const callbacks = { count: 0 };
  const guilds = new Set([GUILD]);
  /** Servers in an outage. */
  const away = new Set<string>();
  const posts: { channel: string; data: Record<string, unknown> }[] = [];
  const closed = new Set<string>();
  const files = new Map<string, SentFile>();
  const fetched: string[] = [];
  const pending = new Map<string, Pending>();
  const sockets = new Set<WebSocket>();
  let sequence = 0;
  let interactions = 0;

  const keep = (files: readonly Upload[]) => {
    if (!unchecked) uploads.push(...files);
  };
  const forget = (interactionToken: string | undefined) => {
    if (unchecked) pending.delete(interactionToken ?? '');
  };

  const refuse = (
    response: ServerResponse,
    where: string,
    status: number,
    code: number,
    reasons: readonly string[],
  ) => {
    refusals.push(...reasons.map((reason) => `${where}: ${reason}`));
    reply(response, status, { code, message: reasons.join('; ') });
  };

  const routes: readonly Route[] = [
    {
      method: 'GET',
      path: /^\/gateway\/bot$/,
      handle: (_, response) => {
        reply(response, 200, {
          url: base('ws'),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 },
        });
      },
    },
    {
      method: 'GET',
      path: /^\/guilds\/(\d+)$/,
      handle: (_, response, __, [, id = '']) => {
        if (away.has(id)) reply(response, 503, { code: 0, message: 'Service Unavailable' });
        else if (guilds.has(id)) reply(response, 200, { ...guild, id });
        else reply(response, 404, { code: 10004, message: 'Unknown Guild' });
      },
    },
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages$/,
      handle: (body, response, where, [, channel = '']) => {
        const data = body as Record<string, unknown>;
        const reasons = unchecked ? [] : checkPost(data);
        if (closed.has(channel))
          reply(response, 403, { code: 50013, message: 'Missing Permissions' });
        else if (reasons.length > 0) refuse(response, where, 400, 50035, reasons);
        else {
          posts.push({ channel, data });
          reply(response, 200, { id: '7', ...data });
        }
      },
    },
    {
      method: 'PUT',
      path: /^\/applications\/(\d+)\/commands$/,
      handle: (body, response, where) => {
        const reasons = unchecked ? [] : checkCommands(body);
        if (reasons.length > 0) {
          refuse(response, where, 400, 50035, reasons);
          return;
        }
        registrations.push(body);
        reply(response, 200, body);
      },
    },
    {
      method: 'POST',
      path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      handle: (body, response, where, [, , interactionToken], files) => {
        callbacks.count++;
        const fault = faults.shift();
        const waiting = pending.get(interactionToken ?? '');
        if (fault === 'lost') response.destroy();
        else if (fault === 'broken') reply(response, 502, { message: 'Bad gateway' });
        else if (typeof fault === 'object') tooMany(response, fault.waitSeconds);
        else if (!waiting || fault === 'gone')
          refuse(response, where, 404, 10062, ['Unknown interaction']);
        // On a busy machine the bot may have given up waiting for the word that its answer was taken:
        // it sends the same once more, and is right to.
        else if (waiting.answered && isDeepStrictEqual(waiting.taken, body))
          reply(response, 400, ACKNOWLEDGED);
        else if (waiting.answered || fault === 'answered')
          refuse(response, where, 400, ACKNOWLEDGED.code, [ACKNOWLEDGED.message]);
        else if (fault === 'refused') refuse(response, where, 400, 50035, ['Invalid Form Body']);
        else if (fault !== 'silence') {
          const type = takeCallback(waiting, { body, files }, response, where, fault);
          if (type !== DEFERRED) forget(interactionToken);
        }
      },
    },
    {
      method: 'PATCH',
      path: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
      handle: (body, response, where, [, , interactionToken], files) => {
        const waiting = pending.get(interactionToken ?? '');
        const data = body as Record<string, unknown>;
        const fault = editFaults.shift();
        const reasons = [
          ...(unchecked ? [] : checkEdit(data, files)),
          ...(fault === 'refused' ? ['Invalid Form Body'] : []),
        ];
        if (fault === 'lost') response.destroy();
        else if (!waiting?.answered) refuse(response, where, 404, 10015, ['Unknown Webhook']);
        else if (!waiting.original) refuse(response, where, 404, 10008, ['Unknown Message']);
        else if (reasons.length > 0) refuse(response, where, 400, 50035, reasons);
        else {
          waiting.original.data = data;
          keep(files);
          if (fault === 'unconfirmed') response.destroy();
          else reply(response, 200, { id: '5', ...data });
          waiting.fill(data);
          forget(interactionToken);
        }
      },
    },
    {
      method: 'DELETE',
      path: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
      handle: (_, response, where, [, , interactionToken]) => {
        const waiting = pending.get(interactionToken ?? '');
        if (!waiting?.original) {
          refuse(response, where, 404, 10008, ['Unknown Message']);
          return;
        }
        waiting.shown.splice(waiting.shown.indexOf(waiting.original), 1);
        waiting.original = null;
        reply(response, 204, null);
      },
    },
    {
      method: 'POST',
      path: /^\/webhooks\/(\d+)\/([^/]+)$/,
      handle: (body, response, where, [, , interactionToken]) => {
        const waiting = pending.get(interactionToken ?? '');
        const data = body as Record<string, unknown>;
        const reasons = checkFollowUp(data);
        if (!waiting?.answered) refuse(response, where, 404, 10015, ['Unknown Webhook']);
        else if (reasons.length > 0) refuse(response, where, 400, 50035, reasons);
        else {
          // While the bot is "thinking", the next message takes that place and its visibility.
          if (waiting.original?.data === null) waiting.original.data = data;
          else waiting.shown.push({ data, askerOnly: isEphemeral(data) });
          reply(response, 200, { id: '6', ...data });
          waiting.followUp(data);
        }
      },
    },
  ];

  const takeCallback = (
    waiting: Pending,
    { body, files }: { body: unknown; files: readonly Upload[] },
    response: ServerResponse,
    where: string,
    fault: 'unconfirmed' | undefined,
  ): number => {
    const { type, data = {} } = body as { type: number; data?: Record<string, unknown> };
    const fits = ANSWERED_BY[waiting.kind]?.includes(type) ?? false;
    const reasons = unchecked
      ? []
      : [
          ...(fits ? [] : [`${String(type)} answers no interaction of type ${waiting.kind}`]),
          ...checkCallback(body, files),
        ];
    if (reasons.length > 0) refuse(response, where, 400, 50035, reasons);
    else {
      waiting.answered = true;
      waiting.taken = body;
      keep(files);
      // An update changes the message that was pressed, which was there before.
      const shown = {
        data: type === DEFERRED || type === 6 ? null : data,
        askerOnly: isEphemeral(data),
      };
      waiting.original = shown;
      if (type !== 8) waiting.shown.push(shown);
      if (fault === 'unconfirmed') response.destroy();
      else reply(response, 204, null);
    }
    waiting.answer({ type, data, refused: reasons });
    return type;
  };

  const sendFile = (name: string, response: ServerResponse) => {
    fetched.push(name);
    const file = files.get(name);
    if (file === undefined) response.writeHead(404).end();
    else if (file.redirect !== undefined)
      response.writeHead(302, { location: file.redirect }).end();
    else response.writeHead(200, { 'content-type': file.type }).end(file.body);
  };

  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => {
      unmatched.push(String(error));
      response.destroy();
    });
  });

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://loopback').pathname.replace(
      /^\/api\/v\d+/,
      '',
    );
    const where = `${request.method ?? ''} ${path}`;
    if (path.startsWith('/attachments/')) {
      sendFile(path.slice('/attachments/'.length), response);
      return;
    }
    const { body, files } = await readBody(request);
    const needsToken = !path.startsWith('/interactions/') && !path.startsWith('/webhooks/');
    if (needsToken && request.headers.authorization !== `Bot ${token}`) {
      reply(response, 401, { code: 0, message: '401: Unauthorized' });
      return;
    }
    for (const route of routes) {
      const match = route.path.exec(path);
      if (!match || route.method !== request.method) continue;
      route.handle(body, response, where, match, files);
      return;
    }
    unmatched.push(where);
    reply(response, 404, { code: 0, message: '404: Not Found' });
  };

  const gateway = new WebSocketServer({ server });
  gateway.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    send(socket, { op: 10, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (data: Buffer) => {
      const { op, d } = JSON.parse(data.toString()) as { op: number; d: Record<string, unknown> };
      if (op === 1) send(socket, { op: 11 });
      if (op === 6) {
        sessions.resumed++;
        dispatch(socket, 'RESUMED', {});
      }
      if (op !== 2) return;
      if (d.token !== token) {
        socket.close(4004, 'Authentication failed.');
        return;
      }
      sessions.identified++;
      dispatch(socket, 'READY', {
        v: 10,
        user: BOT_USER,
        guilds: [...guilds].map((id) => ({ id, unavailable: true })),
        shard: [0, 1],
        session_id: 'loopback',
        resume_gateway_url: base('ws'),
        application: { id: APPLICATION, flags: 0 },
      });
      for (const id of guilds)
        if (!away.has(id)) dispatch(socket, 'GUILD_CREATE', { ...guild, id });
    });
  });

  const send = (socket: WebSocket, payload: object) => {
    socket.send(JSON.stringify(payload));
  };
  const dispatch = (socket: WebSocket, t: string, d: object) => {
    send(socket, { op: 0, s: ++sequence, t, d });
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const base = (scheme: string) => `${scheme}://127.0.0.1:${port}`;

  const interact = (interaction: Record<string, unknown>) =>
    new Promise<InteractionAnswer>((resolve) => {
      const id = snowflake(++interactions);
      const interactionToken = `interaction-${500_000_000_000_000_000n + BigInt(interactions)}`;
      const filled = Promise.withResolvers<Record<string, unknown>>();
      const followedUp = Promise.withResolvers<Record<string, unknown>>();
      const shown: Shown[] = [];
      pending.set(interactionToken, {
        kind: Number(interaction.type),
        answered: false,
        taken: null,
        original: null,
        shown,
        answer: (answer) => {
          resolve({
            ...answer,
            filled: filled.promise,
            followedUp: followedUp.promise,
            read: () => structuredClone(shown),
          });
        },
        fill: filled.resolve,
        followUp: followedUp.resolve,
      });
      const payload = { ...surroundings, id, token: interactionToken, ...interaction };
      for (const socket of sockets) dispatch(socket, 'INTERACTION_CREATE', payload);
    });

  return {
    apiBase: `${base('http')}/api`,
    token,
    registrations,
    refusals,
    unmatched,
    uploads,
    sessions,
    interact,
    ...gesturesOf(interact),
    files,
    fetched,
    guilds,
    leave: (id, how) => {
      if (how === 'removed') guilds.delete(id);
      else away.add(id);
      const event = how === 'removed' ? { id } : { id, unavailable: true };
      for (const socket of sockets) dispatch(socket, 'GUILD_DELETE', event);
    },
    faults,
    editFaults,
    callbacks,
    posts,
    closed,
    dropConnections: () => {
      for (const socket of sockets) socket.close(1001);
    },
    close: async () => {
      for (const socket of sockets) socket.terminate();
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
