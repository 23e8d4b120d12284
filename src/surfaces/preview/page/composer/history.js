/** @import { Invocation } from './invocation.js' */

/** Commands that were run, walked back with the arrow key like a shell's. */
export const makeHistory = () => {
  /** @type {Invocation[]} */
  const ran = [];
  let at = 0;
  return {
    /** @param {Invocation} invocation */
    add(invocation) {
      ran.push(invocation);
      at = ran.length;
    },
    /** The one before, and the first for ever; `null` while nothing was run. */
    back() {
      at = Math.max(0, at - 1);
      return ran[at] ?? null;
    },
  };
};
