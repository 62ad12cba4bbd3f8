import type { Pack } from '../pack.ts'
import { closedMarketplace } from './closed-marketplace.ts'

/** Marketplaces whose policy could not be opened: general rules, which only warn. */
export const defaultMarketplace: Pack = /* @__PURE__ */ closedMarketplace({
  id: 'default-marketplace',
  title: 'Other marketplaces (Mercari, Coupang, Trendyol, bol, Flipkart, Tokopedia, noon)',
  channels: ['mercari', 'coupang', 'trendyol', 'bol', 'flipkart', 'tokopedia', 'noon'],
  ownDomains: [
    'mercari.com',
    'coupang.com',
    'coupa.ng',
    'trendyol.com',
    'ty.gl',
    'bol.com',
    'flipkart.com',
    'tokopedia.com',
    'tokopedia.link',
    'noon.com',
  ],
})
