import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Larger test material beside the checkout; not part of the project and not always there. */
const SHARED = path.resolve(import.meta.dirname, '../../../shared');

/** A JSON file of it, or `null` with a line that says that its tests are skipped. */
export const readShared = (name: string): unknown => {
  const file = path.join(SHARED, name);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  console.log(`skipped: ${name} is not here`);
  return null;
};
