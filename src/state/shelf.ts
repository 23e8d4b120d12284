import type Keyv from 'keyv';
import type { z } from 'zod';

/** Values of one type under keys. */
export type Shelf<Value> = {
  /** `null` where nothing is kept under the key. */
  get(key: string): Promise<Value | null>;
  set(key: string, value: Value): Promise<void>;
  delete(key: string): Promise<void>;
  /** Every key something is kept under. */
  keys(): Promise<readonly string[]>;
};

/** A shelf in a Keyv namespace. What does not fit the schema is neither kept nor given back. */
export const shelf = <Value>(
  keyv: Keyv,
  schema: z.ZodType<Value>,
  keys: () => readonly string[],
): Shelf<Value> => {
  // Without a listener of this kind Keyv answers a failed read with "nothing there".
  keyv.on('error', (error: unknown) => {
    throw error instanceof Error ? error : new Error(String(error));
  });
  return {
    get: async (key) => {
      const value: unknown = await keyv.get(key);
      return value === undefined ? null : schema.parse(value);
    },
    set: async (key, value) => {
      if (!(await keyv.set(key, schema.parse(value)))) throw new Error(`Could not keep "${key}"`);
    },
    delete: async (key) => {
      await keyv.delete(key);
    },
    // Not by Keyv, whose iterator reads the values too.
    keys: async () => Promise.resolve(keys()),
  };
};
