import { inflateSync } from 'node:zlib';

const SIGNATURE = '89504e470d0a1a0a';

/** The size of a PNG in its own pixels. Throws where it is none, or holds less than it says. */
export const readPng = (png: Uint8Array): { readonly width: number; readonly height: number } => {
  const bytes = Buffer.from(png);
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('no PNG');
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    chunks.set(kind, [...(chunks.get(kind) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  const head = chunks.get('IHDR')?.[0] ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const pixels = inflateSync(Buffer.concat(chunks.get('IDAT') ?? []));
  // Eight bits each of red, green, blue and opacity, and a byte before every line.
  if (pixels.length !== height * (4 * width + 1)) throw new Error('a PNG without all its pixels');
  return { width, height };
};
