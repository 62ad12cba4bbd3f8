import { definePack } from '../define-pack.ts'
import type { Pack, RuleSource } from '../pack.ts'
import { CONTACT_KINDS, DIVERSION_KINDS, PAYMENT_KINDS } from './barred-kinds.ts'

const conduct: RuleSource = {
  title: 'Walmart Marketplace Learn, “Marketplace Seller Code of Conduct”',
  section: '1. Act fairly and with respect',
  url: 'https://marketplacelearn.walmart.com/guides/Policies%20&%20standards/Performance/Marketplace-Seller-Code-of-Conduct',
  hand: 'first',
  checkedOn: '2026-11-22',
}

const canadianConduct: RuleSource = {
  title: 'Walmart Marketplace Learn, “Walmart Marketplace Canada Seller Code of Conduct”',
  section: 'All sellers will',
  url: 'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/walmart-canada-marketplace-seller-code-of-conduct',
  hand: 'first',
  checkedOn: '2026-11-22',
}

/** Walmart Marketplace in the United States and Canada. */
export const walmart: Pack = /* @__PURE__ */ definePack({
  id: 'walmart',
  title: 'Walmart Marketplace',
  applies: { channels: ['walmart'] },
  ownDomains: ['walmart.com', 'walmart.ca', 'walmart.com.mx', 'wmt.co'],
  rules: [
    { id: 'walmart.relay', category: 'off_platform_contact', severity: 'block', detects: CONTACT_KINDS, source: canadianConduct },
    { id: 'walmart.divert', category: 'external_link', severity: 'block', detects: ['identifier.link'], source: canadianConduct },
    {
      id: 'walmart.divert.transaction',
      category: 'off_platform_payment',
      severity: 'block',
      detects: PAYMENT_KINDS,
      source: canadianConduct,
    },
    {
      id: 'walmart.contact.unsolicited',
      category: 'marketing_promotion',
      severity: 'block',
      detects: ['promotion.offer'],
      source: conduct,
    },
    {
      id: 'walmart.review.influence',
      category: 'review_manipulation',
      severity: 'block',
      detects: ['review.incentive', 'review.change', 'review.positive-only'],
      source: conduct,
    },
    { id: 'walmart.abuse', category: 'abusive_language', severity: 'block', detects: ['abuse.insult'], source: conduct },
    { id: 'walmart.threat', category: 'threat', severity: 'block', detects: ['threat.violence'], source: conduct },
    { id: 'walmart.buyer.diversion', category: 'customer_diversion', severity: 'allow', detects: DIVERSION_KINDS, direction: 'inbound' },
  ],
})
