import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Nothing is written into the project unless it is asked for by `-u`, as it is in CI.
    update: 'none',
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 60_000,
          root: '.',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
        },
      },
      {
        test: {
          name: 'site',
          root: '.',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/serve.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          maxConcurrency: 4,
        },
      },
    ],
  },
})
