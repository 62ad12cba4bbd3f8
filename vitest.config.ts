import { defineConfig } from 'vitest/config'

// Tests run on the sources: every package's `exports` has a `source` condition that publishing removes.
const source = ['source', 'module', 'development|production']

export default defineConfig({
  resolve: { conditions: [...source, 'browser'] },
  ssr: { resolve: { conditions: [...source, 'node'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/{browser,chaos,scripts}/**/*.test.ts',
            'examples/**/*.test.ts',
            'checks/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
          // Property tests on a slow, shared machine; a test that hangs is found all the same.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What a browser does takes its time.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
