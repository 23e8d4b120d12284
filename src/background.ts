import { parentPort, Worker } from 'node:worker_threads';

/** Work that goes on beside the event loop: one thread, one task at a time, in the order they came. */
export type Background<Task, Result> = {
  /**
   * Rejects when the task failed, when its thread ended under it, and with `Stopped` when it was
   * closed. Tasks are copied on their way, so they are plain data.
   */
  run(task: Task): Promise<Result>;
  /** Tasks that are not done yet. */
  waiting(): number;
  /** Ends the thread at once; what is not done yet rejects. What comes after starts another. */
  close(): Promise<void>;
};

/** The work was ended before it was done. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

type Outcome<Result> = { readonly result: Result } | { readonly failure: unknown };

type Queued<Task, Result> = {
  readonly task: Task;
  readonly settle: (outcome: Outcome<Result>) => void;
};

/**
 * A thread that runs `module`, which hands its work to `workAt`. It starts with the first task, and
 * anew after it broke; it keeps no program alive that has nothing else to do.
 */
export const openBackground = <Task, Result>(module: URL): Background<Task, Result> => {
  const queue: Queued<Task, Result>[] = [];
  let worker: Worker | null = null;

  const failed = (failure: unknown): void => {
    worker = null;
    queue.shift()?.settle({ failure });
    next();
  };

  const start = (): Worker => {
    const started = new Worker(module);
    started.on('message', (outcome: Outcome<Result>) => {
      // What a closed thread still said is nobody's: its tasks were told that they are lost.
      if (worker !== started) return;
      queue.shift()?.settle(outcome);
      next();
    });
    started.once('error', (error) => {
      if (worker === started) failed(error);
    });
    started.once('exit', () => {
      if (worker === started) failed(new Error('the thread ended'));
    });
    return started;
  };

  const next = (): void => {
    const [first] = queue;
    if (first === undefined) {
      worker?.unref();
      return;
    }
    worker ??= start();
    worker.ref();
    worker.postMessage(first.task);
  };

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        const settle = (outcome: Outcome<Result>): void => {
          if ('result' in outcome) resolve(outcome.result);
          else reject(asError(outcome.failure));
        };
        queue.push({ task, settle });
        if (queue.length === 1) next();
      }),
    waiting: () => queue.length,
    close: async () => {
      const ending = worker;
      worker = null;
      for (const { settle } of queue.splice(0)) settle({ failure: new Stopped('it was stopped') });
      await ending?.terminate();
    },
  };
};

const asError = (failure: unknown): Error =>
  failure instanceof Error ? failure : new Error(String(failure));

/** The other end, in the thread: does each task, and says what came of it. */
export const workAt = (work: (task: never) => unknown): void => {
  parentPort?.on('message', (task: unknown) => {
    void outcomeOf(() => work(task as never)).then((outcome) => parentPort?.postMessage(outcome));
  });
};

const outcomeOf = async (work: () => unknown): Promise<Outcome<unknown>> => {
  try {
    return { result: await work() };
  } catch (failure) {
    return { failure };
  }
};
