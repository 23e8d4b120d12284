import { createHash } from 'node:crypto';

/** Hex digits of an id: 64 bits tell the records of any index apart. */
const ID_LENGTH = 16;

/**
 * An id made from what it stands for, so that the same input gives the same id on every machine.
 * `makeId('story', '08f0eb4a43a09ae4')` -> 16 hex digits of a SHA-256
 */
export const makeId = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, ID_LENGTH);
