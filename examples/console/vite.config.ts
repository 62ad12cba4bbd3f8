import { defineConfig } from 'vite'

export default defineConfig({
  root: 'page',
  // The workspace's own sources, as the server runs them: nothing has to be built first.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
})
