import type { Asker } from '../../commands/asker.ts';

/** Whether an asker may have another one of these now; counts it when they may. */
export type Rate = {
  allows(what: 'answer' | 'choices', asker: Pick<Asker, 'user' | 'server'>): boolean;
};

/** So many at once, and so many a second in the long run. */
type Measure = { readonly atOnce: number; readonly aSecond: number };

/**
 * A person reads one answer a second at most, and types ten letters; a big server is some twenty
 * people doing so at once. What is beyond is a script's doing.
 */
const MEASURES = {
  answer: { user: { atOnce: 60, aSecond: 1 }, server: { atOnce: 600, aSecond: 20 } },
  choices: { user: { atOnce: 120, aSecond: 10 }, server: { atOnce: 1_200, aSecond: 200 } },
} as const satisfies Record<string, Record<'user' | 'server', Measure>>;

/** Of each measure. Whoever has not asked for longest is forgotten first, and starts afresh. */
const REMEMBERED = 10_000;

/**
 * Counts what users and servers ask, by ids Discord vouches for. One who hammers uses up their own
 * measure before they can touch their server's; nobody else feels it. In memory: a restart or
 * another replica forgives.
 */
export const openRate = (now: () => number = () => performance.now()): Rate => {
  const kept = {
    answer: { user: bucketsOf(MEASURES.answer.user), server: bucketsOf(MEASURES.answer.server) },
    choices: { user: bucketsOf(MEASURES.choices.user), server: bucketsOf(MEASURES.choices.server) },
  };
  return {
    allows: (what, { user, server }) => {
      const at = now();
      if (!kept[what].user.take(user, at)) return false;
      return server === null || kept[what].server.take(server, at);
    },
  };
};

/** Token buckets, in the order in which they were last used. */
const bucketsOf = ({ atOnce, aSecond }: Measure) => {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take: (id: string, at: number): boolean => {
      const before = buckets.get(id) ?? { left: atOnce, at };
      const left = Math.min(atOnce, before.left + ((at - before.at) / 1_000) * aSecond);
      const allowed = left >= 1;
      buckets.delete(id);
      buckets.set(id, { left: allowed ? left - 1 : left, at });
      if (buckets.size > REMEMBERED) {
        const [oldest] = buckets.keys();
        if (oldest !== undefined) buckets.delete(oldest);
      }
      return allowed;
    },
  };
};
