import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const page = (path: string): string => fileURLToPath(new URL(`./page/${path}`, import.meta.url))

export default defineConfig({
  root: 'page',
  // The workspace's own sources, as the server runs them: nothing has to be built first.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    // The agents' console, and the page of a shop with its chat.
    rolldownOptions: { input: { console: page('index.html'), shop: page('shop/index.html') } },
  },
})
