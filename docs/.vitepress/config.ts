import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'CrossDesk',
  description: 'The TypeScript SDK for customer service across borders',
  cleanUrls: true,
  lastUpdated: false,
  srcExclude: ['node_modules/**'],
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  markdown: {
    config(md) {
      // Placeholders of message templates, {{name}}, are text and not Vue's.
      for (const rule of ['text', 'code_inline']) {
        const render = md.renderer.rules[rule]
        md.renderer.rules[rule] = (...args) => (render?.(...args) ?? '').replaceAll('{{', '&#123;&#123;')
      }
    },
  },
  themeConfig: {
    nav: [
      { text: 'Start', link: '/' },
      { text: 'Architecture', link: '/ARCHITECTURE' },
      { text: 'API', link: '/api/' },
    ],
    sidebar: [
      {
        text: 'Start',
        items: [
          { text: 'What it is', link: '/' },
          { text: 'Architecture', link: '/ARCHITECTURE' },
        ],
      },
      {
        text: 'Storage',
        items: [
          { text: 'The tables', link: '/DATABASE' },
          { text: 'Scaling', link: '/SCALING' },
        ],
      },
      {
        text: 'Channels',
        items: [
          { text: 'WhatsApp', link: '/channels/whatsapp' },
          { text: 'Telegram', link: '/channels/telegram' },
          { text: 'Web chat', link: '/channels/webchat' },
          { text: 'App', link: '/channels/app' },
        ],
      },
      { text: 'Reading', items: [{ text: 'Which language', link: '/LANGUAGE' }] },
      {
        text: 'Compliance',
        items: [
          { text: 'The guard', link: '/compliance/GUARD' },
          { text: 'The packs', link: '/compliance/PACKS' },
        ],
      },
      {
        text: 'Analytics',
        items: [
          { text: 'Return on investment', link: '/analytics/ROI' },
          { text: 'Metrics', link: '/analytics/METRICS' },
          { text: 'Surveys', link: '/analytics/SURVEYS' },
        ],
      },
      { text: 'Reference', items: [{ text: 'API', link: '/api/' }] },
    ],
    search: { provider: 'local' },
  },
})
