import { defineConfig } from 'vitest/config'

/**
 * What is long: every lesson and every scenario in every language, every button for every role, storms
 * of faults. `npm run check:all`.
 */
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    testTimeout: 30 * 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
})
