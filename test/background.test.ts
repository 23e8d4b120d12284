import { afterEach, expect, test } from 'vitest';
import { openBackground, Stopped } from '../src/background.ts';

const thread = openBackground<string, unknown>(new URL('support/thread.ts', import.meta.url));
afterEach(() => thread.close());

test('tasks are done one after another, in the order they came', async () => {
  const order: unknown[] = [];
  const tasks = ['a', 'b', 'c'].map((task) => thread.run(task).then((did) => order.push(did)));
  expect(thread.waiting()).toBe(3);
  await Promise.all(tasks);
  expect(order).toEqual(['did a', 'did b', 'did c']);
  expect(thread.waiting()).toBe(0);
});

test('a task that fails says why, and those behind it are done', async () => {
  const [failed, behind] = await Promise.allSettled([thread.run('fail'), thread.run('b')]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'cannot do that' } });
  expect(behind).toEqual({ status: 'fulfilled', value: 'did b' });
});

test('a thread that ends under a task takes that one along, and no other', async () => {
  const [ended, behind] = await Promise.allSettled([thread.run('end'), thread.run('b')]);
  expect(ended.status).toBe('rejected');
  expect(behind).toEqual({ status: 'fulfilled', value: 'did b' });
});

test('what a closed thread had done already is not taken for what another does', async () => {
  await thread.run('a');
  const lost = thread.run('b').catch(() => 'lost');
  // Holds this thread until the other one has answered, and nobody has heard it yet.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  const closed = thread.close();
  expect(await thread.run('c')).toBe('did c');
  expect(await lost).toBe('lost');
  await closed;
});

test('what is not done when it closes is said to be lost', async () => {
  const lost = Promise.allSettled([thread.run('a'), thread.run('b')]);
  await thread.close();
  const stopped = { status: 'rejected', reason: expect.any(Stopped) as unknown };
  expect(await lost).toEqual([stopped, stopped]);
  expect(await thread.run('c')).toBe('did c');
});
