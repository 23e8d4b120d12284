import { config as readDotenv } from 'dotenv';
import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from './config.ts';
import type { Config } from './config.ts';
import { openParts } from './parts.ts';
import type { Parts } from './parts.ts';
import { openState } from './state/state.ts';
import { ingestFiles } from './summaries/ingest.ts';
import { startGateway } from './surfaces/gateway.ts';
import { startPreview } from './surfaces/preview/server.ts';

const SAMPLES = fileURLToPath(new URL('../data/articles', import.meta.url));

type Running = { close(): Promise<void> };

/**
 * Puts the program together: settings -> store -> index -> the bot with a token, the preview
 * without one. Runs until interrupted. What keeps it from starting is said in one message, and the
 * exit code is 1.
 */
export const start = async (): Promise<void> => {
  try {
    readDotenv({ quiet: true });
    const config = readConfig(process.env);
    const parts = await openParts(config);
    const running =
      config.discordToken === null
        ? await preview(config, parts)
        : await bot(config.discordToken, config, parts);
    closeOnSignal(running, parts);
  } catch (error) {
    console.error(
      error instanceof ConfigError
        ? error.message
        : `On Record could not start: ${messageOf(error)}`,
    );
    process.exitCode = 1;
  }
};

const preview = async (config: Config, parts: Parts): Promise<Running> => {
  if ((await parts.store.stories({ limit: 1 })).length === 0) await ingestSamples(parts);
  const server = await startPreview({
    summaries: parts.summaries,
    port: config.previewPort,
    log: parts.log,
  });
  console.log(`On Record's preview is at ${server.url}`);
  console.log(
    'It shows what the bot would post. Set DISCORD_TOKEN (see README.md) to run the bot itself.',
  );
  console.log('Press Ctrl+C to stop.');
  return server;
};

const ingestSamples = async ({ store, log }: Parts) => {
  for await (const file of ingestFiles(store, [SAMPLES])) {
    log.debug({ file }, 'sample article');
    if (file.outcome === 'added') console.log(`Sample article: ${file.title}`);
  }
};

const bot = async (token: string, config: Config, { summaries, log }: Parts): Promise<Running> => {
  const state = openState(config.storeUrl);
  const gateway = await startGateway({
    token,
    apiBase: config.discordApiBase,
    summaries,
    state,
    log,
  });
  return {
    close: async () => {
      await gateway.close();
      await state.close();
    },
  };
};

const closeOnSignal = (running: Running, { store }: Parts) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void running.close().then(() => store.close());
    });
  }
};

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
