import { config as readDotenv } from 'dotenv';
import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from './config.ts';
import type { Config } from './config.ts';
import { openParts } from './parts.ts';
import type { Parts } from './parts.ts';
import { openState } from './state/state.ts';
import { ingestFiles, openIntake } from './summaries/ingest.ts';
import { startGateway } from './surfaces/gateway.ts';
import { startPreview } from './surfaces/preview/server.ts';

const SAMPLES = fileURLToPath(new URL('../data/articles', import.meta.url));

/** What has to be closed before the program ends, in the order it was opened. */
type Opened = { close(): Promise<void> }[];

/** Longer than any answer takes; service managers wait 10 s and more before they kill. */
const CLOSE_WITHIN_MS = 3_000;

/**
 * Puts the program together: settings -> store -> index -> the bot with a token, the preview
 * without one. Runs until interrupted. What keeps it from starting is said in one message, and the
 * exit code is 1.
 */
export const start = async (): Promise<void> => {
  const opened: Opened = [];
  closeOnSignal(opened);
  try {
    readDotenv({ quiet: true });
    const config = readConfig(process.env);
    const parts = await openParts(config);
    opened.push(parts.store, parts.index);
    if (config.discordToken === null) await openPreview(config, parts, opened);
    else await openBot(config.discordToken, config, parts, opened);
  } catch (error) {
    console.error(
      error instanceof ConfigError
        ? error.message
        : `On Record could not start: ${messageOf(error)}`,
    );
    process.exitCode = 1;
    await close(opened);
  }
};

const openPreview = async (config: Config, parts: Parts, opened: Opened): Promise<void> => {
  if ((await parts.store.stories({ limit: 1 })).length === 0) await ingestSamples(parts);
  const server = await startPreview({
    summaries: parts.index.common,
    intake: openIntake(parts.store, parts.room, parts.file),
    port: config.previewPort,
    log: parts.log,
  });
  opened.push(server);
  console.log(`On Record's preview is at ${server.url}`);
  console.log(
    'It shows what the bot would post. Set DISCORD_TOKEN (see README.md) to run the bot itself.',
  );
  console.log('Press Ctrl+C to stop.');
};

const ingestSamples = async ({ store, log }: Parts) => {
  for await (const file of ingestFiles(store, [SAMPLES])) {
    log.debug({ file }, 'sample article');
    if (file.outcome === 'added') console.log(`Sample article: ${file.title}`);
  }
};

const openBot = async (
  token: string,
  config: Config,
  { index, log }: Parts,
  opened: Opened,
): Promise<void> => {
  const state = openState(config.storeUrl);
  opened.push(state);
  const { discordApiBase: apiBase, discordCdnBase: cdnBase } = config;
  opened.push(await startGateway({ token, apiBase, cdnBase, index, state, log }));
};

/**
 * Whatever is still under way, an interrupted program ends soon: Discord may be away, or make it
 * wait. Installed before anything is opened, so that no moment is without it.
 */
const closeOnSignal = (opened: Opened) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      const patience = new Promise((resolve) => setTimeout(resolve, CLOSE_WITHIN_MS));
      void Promise.race([close(opened), patience]).finally(() => process.exit());
    });
  }
};

const close = async (opened: Opened) => {
  for (const part of opened.toReversed()) await part.close();
};

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
