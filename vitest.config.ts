import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/tier-report.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    // Processes, not threads: TZ and the working directory belong to a process.
    pool: 'forks',
    // Models by the thousand are made and dropped: a larger nursery saves an eighth of the time of the processor.
    execArgv: ['--max-semi-space-size=64'],
    // Nothing in flowsim is kept in a module, so that files share what they import.
    isolate: false,
    maxWorkers: '100%',
    // For what hangs: the large counts take longer, more so where a machine has other work.
    testTimeout: process.env['FLOWSIM_TEST'] === 'full' ? 120_000 : 20_000,
    hookTimeout: 60_000,
    // What is waited for comes at once, but for a machine that has other work.
    expect: { poll: { timeout: 10_000 } },
  },
})
