import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/soak/**', 'test/long/**'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    // One import of the house for all files of a worker: it costs more than most tests.
    isolate: false,
    // Half of the time is waiting: for a started program, for a second between two messages.
    maxWorkers: Math.ceil(availableParallelism() * 1.75),
  },
})
