import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Message } from '../../cards/message/message.ts';
import { withoutPicture } from '../../cards/message/message.ts';
import { wordingAlone } from '../../cards/answers/wording.ts';
import { problemCard } from '../../cards/problem.ts';
import { wordsOf } from '../../cards/words/index.ts';
import type { Words } from '../../cards/words/index.ts';
import { alone } from '../../commands/reader.ts';
import type { Label, Reply } from '../../commands/command.ts';
import { answerPressed, commands, complete, dispatch } from '../../commands/index.ts';
import { PRIVATE } from '../../commands/private.ts';
import { readQuestion } from '../../commands/question.ts';
import type { Language } from '../../language.ts';
import { LANGUAGES, languageOf } from '../../language.ts';
import type { Sheet } from '../../pictures/picture.ts';
import { wordingOf } from '../../summaries/index.ts';
import type { Summaries } from '../../summaries/index.ts';
import type { Answer } from '../../summaries/answering/answer.ts';
import { writeOutlet } from '../../summaries/outlet-data.ts';
import type { Article } from '../../summaries/types.ts';
import { toJson } from '../json.ts';
import { listPage } from './assets.ts';
import { handIn } from './intake.ts';
import type { Intake } from './intake.ts';
import { localOnly, strictHeaders } from './security.ts';
import { parseMarkup } from './markup.ts';
import { showMessage } from './shown.ts';
import type { Gallery } from './pictures.ts';
import { PICTURES } from './pictures.ts';
import type { CommandInfo, RunReply, ShownMessage } from './wire.ts';

/** Where failures are written, with the reference their card shows. */
export type Log = { error(details: object, words: string): void };

const BODY_BYTES = 64 * 1024;
/** A name, and the text of an option, are at most as long as Discord takes them. */
const name = z.string().max(32);
const typed = z.string().max(6000);
/** As many articles as a story is told from, and more printings than any record has in them. */
const MOST_PRINTINGS = 500;

const runBody = z.strictObject({ command: name, options: z.record(name, typed).default({}) });
const pressBody = z.strictObject({
  customId: z.string().max(100),
  values: z.array(z.string().max(100)).max(25).default([]),
});
const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const wordingsBody = z.strictObject({
  said: z.string(),
  printings: z
    .array(
      z.object({
        words: z.string(),
        start: span.shape.start,
        parts: z.tuple([span], span).exactOptional(),
      }),
    )
    .max(MOST_PRINTINGS),
});
const completeQuery = z.object({ command: name, option: name, typed: typed.default('') });

const MEDIA_TYPES: Readonly<Partial<Record<string, string>>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** What the preview shows and where it is shown. */
export type Shown = {
  readonly summaries: Summaries;
  /** Where articles go that are dropped on the page. */
  readonly intake: Intake;
  /** Where the cards' pictures hang. */
  readonly gallery: Gallery;
  /** The name it is served under beside the loopback ones. */
  readonly host: string;
  readonly log: Log;
};

/**
 * The preview as a web application: the page, its files, and under `/api/` what Discord would do
 * with the same commands, and the way in for articles.
 */
export const createApp = ({ summaries, intake, gallery, host, log }: Shown): Hono => {
  const { page, importMap, assets } = listPage();
  const app = new Hono();
  app.use(localOnly(host), strictHeaders(importMap));
  const small = bodyLimit({ maxSize: BODY_BYTES, onError: refuse });

  app.get('/', (context) => context.html(page));

  app.post('/api/run', small, async (context) => {
    const body = runBody.safeParse(await context.req.json().catch(() => null));
    if (!body.success) return refuse(context);
    const request = { ...body.data, reader: alone(languageOfReader(context)) };
    return data(context, await runReply(gallery, await dispatch(request, summaries)));
  });

  app.post('/api/press', small, async (context) => {
    const body = pressBody.safeParse(await context.req.json().catch(() => null));
    if (!body.success) return refuse(context);
    const question = readQuestion(body.data.customId, body.data.values);
    const reply = await answerPressed(
      question,
      { reader: alone(languageOfReader(context)) },
      summaries,
    );
    // A page takes the place of the one before, as on Discord; what is beside the answer does not.
    const aside = reply.answer === null || reply.answer.kind === 'nothing';
    return data(context, await runReply(gallery, reply, question?.page !== undefined && !aside));
  });

  app.post('/api/wordings', small, async (context) => {
    const body = wordingsBody.safeParse(await context.req.json().catch(() => null));
    if (!body.success) return refuse(context);
    const { said, printings } = body.data;
    const words = wordsFor(context);
    const wordings = printings.map((one) => wordingAlone(words, wordingOf(one, said)));
    return context.json(wordings.map(parseMarkup));
  });

  app.get('/api/commands', (context) => context.json(listCommands(wordsFor(context))));

  app.get('/api/complete', async (context) => {
    const query = completeQuery.safeParse(context.req.query());
    if (!query.success) return refuse(context);
    const { command, option, typed } = query.data;
    const language = languageOfReader(context);
    return context.json(await complete(command, option, typed, language, summaries));
  });

  app.get('/api/articles/:id', async (context) => {
    const article = await summaries.article(context.req.param('id'));
    return article === null ? context.notFound() : data(context, article);
  });

  app.get(`${PICTURES}:name`, (context) => {
    const png = gallery.find(context.req.param('name'));
    if (png === null) return context.notFound();
    return context.body(new Uint8Array(png), 200, {
      'content-type': 'image/png',
      // Its name is made of its bytes.
      'cache-control': 'max-age=31536000, immutable',
    });
  });

  app.post('/api/articles', ...handIn(intake, refuse, wordsFor));

  app.get('*', async (context) => {
    // Only what the list holds is ever read: an address is looked up, never joined to a folder.
    const file = assets.get(context.req.path);
    if (file === undefined) return context.notFound();
    return context.body(await readFile(file), 200, {
      'content-type': MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
  });

  app.notFound((context) => context.text('There is nothing at this address.', 404));
  app.onError((error, context) => {
    const reference = randomUUID().slice(0, 8);
    log.error({ err: error, reference, path: context.req.path }, 'the preview could not answer');
    return context.json(problem(reference, context), 500);
  });
  return app;
};

const listCommands = (words: Words): readonly CommandInfo[] =>
  commands.map(({ name, label, options }) => ({
    name,
    ...called(words, label),
    options: [
      ...options.map(({ name, label, required, complete }) => ({
        name,
        ...called(words, label),
        kind: 'text' as const,
        required,
        completes: complete !== null,
      })),
      {
        name: PRIVATE.name,
        ...called(words, PRIVATE.label),
        kind: 'boolean',
        required: false,
        completes: false,
      },
    ],
  }));

/** What holds names of outlets: one that nothing names is `null`. */
const data = (context: Context, body: RunReply | Article) =>
  context.body(JSON.stringify(body, writeOutlet), 200, { 'content-type': 'application/json' });

/** What the reader calls a command or option. */
const called = (words: Words, label: Label) => {
  const { name, description } = label(words);
  return { label: name, description };
};

const runReply = async (
  gallery: Gallery,
  { message, answer, sheet }: Reply,
  inPlace = false,
): Promise<RunReply> => ({
  message: await shownWith(gallery, message, sheet),
  answer: answer && (toJson(answer) as Answer),
  inPlace,
});

/** A card with its picture, or with a word in its place. */
const shownWith = async (
  gallery: Gallery,
  message: Message,
  sheet: Sheet | undefined,
): Promise<ShownMessage> => {
  const hung = sheet ? await gallery.hang(sheet) : null;
  return showMessage(hung === null ? withoutPicture(message, sheet?.missing) : message, hung);
};

const problem = (reference: string, context: Context): RunReply => ({
  message: showMessage(problemCard(wordsFor(context), reference)),
  answer: null,
  inPlace: false,
});

/** What was sent is nothing the page sends; there is no card for that but the general one. */
const refuse = (context: Context) => context.json(problem('not a request', context), 400);

const wordsFor = (context: Context): Words => wordsOf(languageOfReader(context));

/** The first language the browser asks for that the bot speaks: its own, or the one chosen on the page. */
const languageOfReader = (context: Context): Language =>
  accepts(context, {
    header: 'Accept-Language',
    supports: [...LANGUAGES],
    default: 'en',
    match: (asked, { default: usual }) =>
      asked
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => languageOf(type))
        .find((language) => language !== null) ?? usual,
  }) as Language;
