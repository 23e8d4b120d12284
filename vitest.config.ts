import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // The files of one worker share the modules they import: reading them again for each file took
    // longer than the tests. So no test may leave anything behind in a module.
    isolate: false,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/bot.ts', 'src/surfaces/preview/page/**'] },
  },
});
