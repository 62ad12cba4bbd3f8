import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'CrossDesk',
  description: 'The TypeScript SDK for customer service across borders',
  cleanUrls: true,
  lastUpdated: false,
  srcExclude: ['node_modules/**'],
  themeConfig: {
    nav: [
      { text: 'Start', link: '/' },
      { text: 'Architecture', link: '/ARCHITECTURE' },
      { text: 'API', link: '/api/' },
    ],
    sidebar: [
      { text: 'Start', items: [{ text: 'What it is', link: '/' }, { text: 'Architecture', link: '/ARCHITECTURE' }] },
      { text: 'Channels', items: [{ text: 'WhatsApp', link: '/channels/whatsapp' }] },
      { text: 'Reference', items: [{ text: 'API', link: '/api/' }] },
    ],
    search: { provider: 'local' },
  },
})
