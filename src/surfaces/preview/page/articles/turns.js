/**
 * Something that takes its turn, and is told how many come before it.
 *
 * @typedef {{ wait(before: number): void }} Waiting
 */

/** What has not come to its end, the one at work first. The server reads one article at a time. */
const line = /** @type {Waiting[]} */ ([]);
/** When all that came before is done. */
let before = Promise.resolve();

/**
 * Does a piece of work once all that was handed in before it is done, in whichever message.
 *
 * @param {Waiting} waiting
 * @param {() => Promise<void>} work never rejects
 */
export const takeTurn = (waiting, work) => {
  line.push(waiting);
  waiting.wait(line.length - 1);
  before = before.then(work).then(() => leaveLine(waiting));
  return before;
};

/**
 * Those behind it move up.
 *
 * @param {Waiting} waiting
 */
export const leaveLine = (waiting) => {
  const at = line.indexOf(waiting);
  if (at < 0) return;
  line.splice(at, 1);
  for (const [place, behind] of line.entries()) if (place > 0) behind.wait(place);
};
