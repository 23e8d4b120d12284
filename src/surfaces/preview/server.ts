import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.ts';
import type { Shown } from './app.ts';
import { openStudio } from '../../pictures/studio.ts';
import { openGallery } from './pictures.ts';

/** The preview cannot be served; `message` says which variable to change. */
export class PreviewError extends Error {
  override readonly name = 'PreviewError';
}

/**
 * Serves the preview: `{ summaries, intake, port: 4173 }` -> `{ url: 'http://127.0.0.1:4173/', close }`.
 * Port 0 takes a free one. It listens on loopback and asks nothing of any other machine. Throws
 * `PreviewError` when the port cannot be had.
 */
export const startPreview = async ({
  port,
  host = '127.0.0.1',
  log = console,
  ...shown
}: Pick<Shown, 'summaries' | 'intake'> &
  Partial<Pick<Shown, 'host' | 'log'>> & { readonly port: number }): Promise<{
  readonly url: string;
  close(): Promise<void>;
}> => {
  const studio = openStudio(log);
  const app = createApp({ ...shown, gallery: openGallery(studio), host, log });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new PreviewError(explain(error, port), { cause: error }));
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        // A browser keeps its connections open; closing means now.
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await studio.close();
    },
  };
};

const explain = ({ code, message }: NodeJS.ErrnoException, port: number): string => {
  const change = 'Set PREVIEW_PORT to another one; 0 takes any that is free.';
  if (code === 'EADDRINUSE') return `Port ${port} is in use. ${change}`;
  if (code === 'EACCES') return `Port ${port} may not be used. ${change}`;
  return `The preview cannot be served on port ${port}: ${message}. ${change}`;
};
