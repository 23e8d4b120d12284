import { afterEach, expect, test } from 'vitest';
import { openBackground } from '../src/background.ts';

const thread = openBackground<string, string>(new URL('support/thread.ts', import.meta.url));
afterEach(() => thread.close());

test('tasks are done one after another, in the order they came', async () => {
  const order: string[] = [];
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

test('what is not done when it closes is said to be lost', async () => {
  const lost = Promise.allSettled([thread.run('a'), thread.run('b')]);
  await thread.close();
  expect(await lost).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  expect(await thread.run('c')).toBe('did c');
});
