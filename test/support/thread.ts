import { workAt } from '../../src/background.ts';

/** What a thread is asked in a test: to say something, to fail, or to end under its task. */
workAt((task: string) => {
  if (task === 'fail') throw new TypeError('cannot do that');
  if (task === 'end') process.exit();
  return `did ${task}`;
});
