/** What was typed cannot be run as it is; `message` says how it can. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
