import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Tests that wait for programs of their own take longest: begun last, they would be waited for alone. */
const SLOW = /\/test\/(?:cli|surfaces\/preview)\//;

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [true, false].flatMap((slow) =>
      sorted.filter(({ moduleId }) => SLOW.test(moduleId) === slow),
    );
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // The files of one worker share the modules they import: reading them again for each file took
    // longer than the tests. So no test may leave anything behind in a module.
    isolate: false,
    // One a core: by default one core stays idle, which of two is half.
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
    coverage: { include: ['src/**/*.ts'], exclude: ['src/bot.ts', 'src/surfaces/preview/page/**'] },
  },
});
