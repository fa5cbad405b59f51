import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/tier-report.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    // Processes, not threads: TZ and the working directory belong to a process.
    pool: 'forks',
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
