import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Upload } from './discord-rules.ts';

/** What Discord answers at an address. */
export type Route = {
  readonly method: string;
  readonly path: RegExp;
  handle(
    body: unknown,
    response: ServerResponse,
    where: string,
    match: RegExpExecArray,
    files: readonly Upload[],
  ): void;
};

export const reply = (response: ServerResponse, status: number, body: unknown) => {
  if (body === null) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/** What came in: JSON, or a form that holds it as `payload_json` with files beside it. */
export const readBody = async (
  request: IncomingMessage,
): Promise<{ body: unknown; files: readonly Upload[] }> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const whole = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return { body: whole.length === 0 ? null : JSON.parse(whole.toString()), files: [] };
  // Small bodies of our own; what is deprecated is to hold large ones of strangers in memory.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const form = await new Response(whole, { headers: { 'content-type': type } }).formData();
  let body: unknown = null;
  const files: Upload[] = [];
  for (const [field, value] of form) {
    if (field === 'payload_json' && typeof value === 'string') body = JSON.parse(value);
    else if (typeof value === 'string') throw new Error(`a field of a form: ${field}`);
    else files.push({ field, name: value.name, type: value.type, bytes: await value.bytes() });
  }
  return { body, files };
};

export const tooMany = (response: ServerResponse, seconds: number) => {
  const body = { message: 'You are being rate limited.', retry_after: seconds, global: false };
  response
    .writeHead(429, { 'content-type': 'application/json', 'retry-after': String(seconds) })
    .end(JSON.stringify(body));
};
