import { defineConfig } from 'vitest/config'

/** The long storms: `npm run soak`. `SEED=…` repeats one. */
export default defineConfig({
  test: {
    include: ['test/soak/**/*.test.ts'],
    testTimeout: 60 * 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // One storm at a time: each wants the machine to itself.
    fileParallelism: false,
  },
})
