import { defineConfig } from 'vitest/config'

/**
 * What is long: every lesson and every scenario in every language, every button for every role, storms
 * of faults. `npm run check:all`.
 */
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    // A golden file that is missing is a failure. After reading what changed: this config with `-u`.
    update: 'none',
    testTimeout: 30 * 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
})
