import type { Pack } from '../pack.ts'
import { closedMarketplace } from './closed-marketplace.ts'

/** Allegro. Its terms were found, but no clause on messages was read: general rules, which only warn. */
export const allegro: Pack = /* @__PURE__ */ closedMarketplace({
  id: 'allegro',
  title: 'Allegro',
  channels: ['allegro'],
  ownDomains: ['allegro.pl', 'allegro.cz', 'allegro.sk', 'allegro.hu', 'allegro.com', 'allegrolokalnie.pl', 'allegromail.pl'],
})
