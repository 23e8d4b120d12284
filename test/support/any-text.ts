import fc from 'fast-check';

/** Any text at all, and texts of up to so many of the pieces a step of the extraction turns on. */
export const anyTextOf = (pieces: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...pieces), { maxLength }).map((parts) => parts.join('')),
  );
