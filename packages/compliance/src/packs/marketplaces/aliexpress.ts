import type { Pack } from '../pack.ts'
import { closedMarketplace } from './closed-marketplace.ts'

/** AliExpress. No page of its policy on messages could be opened: general rules, which only warn. */
export const aliexpress: Pack = /* @__PURE__ */ closedMarketplace({
  id: 'aliexpress',
  title: 'AliExpress',
  channels: ['aliexpress'],
  ownDomains: ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru', 'alibaba.com', 'alicdn.com'],
})
