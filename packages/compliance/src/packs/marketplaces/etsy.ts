import { definePack } from '../define-pack.ts'
import type { Pack, RuleSource } from '../pack.ts'
import { CONTACT_KINDS, DIVERSION_KINDS, PAYMENT_KINDS } from './barred-kinds.ts'

const messaging: RuleSource = {
  title: 'Shopify Marketplace Connect help, “Messaging with Etsy”',
  url: 'https://www.shopifymarketplaceconnecthelp.com/hc/en-us/articles/9705771665679-Messaging-with-Etsy',
  hand: 'second',
  checkedOn: '2026-11-22',
}

const extortion: RuleSource = {
  title: 'growingyourcraft.com on review extortion at Etsy',
  hand: 'second',
  checkedOn: '2026-11-22',
}

/** Etsy Messages. */
export const etsy: Pack = /* @__PURE__ */ definePack({
  id: 'etsy',
  title: 'Etsy Messages',
  applies: { channels: ['etsy'] },
  ownDomains: ['etsy.com', 'etsy.me', 'etsystatic.com'],
  rules: [
    { id: 'etsy.contact.outside', category: 'off_platform_contact', severity: 'block', detects: CONTACT_KINDS, source: messaging },
    { id: 'etsy.link.external', category: 'external_link', severity: 'warn', detects: ['identifier.link'] },
    {
      id: 'etsy.fee-avoidance',
      category: 'off_platform_payment',
      severity: 'block',
      detects: PAYMENT_KINDS,
      source: {
        title: 'Etsy Seller Policy, archived by ParanoidPaul',
        url: 'https://www.paranoidpaul.com/compare.php?site=76&doc=318&view=3130',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
    },
    { id: 'etsy.messages.spam', category: 'marketing_promotion', severity: 'block', detects: ['promotion.offer'], source: messaging },
    {
      id: 'etsy.messages.unwanted',
      category: 'message_window',
      severity: 'block',
      detects: [],
      state: { type: 'opted-out' },
      source: messaging,
      wording: 'opted-out',
    },
    {
      id: 'etsy.review.extortion',
      category: 'feedback_extortion',
      severity: 'block',
      detects: ['feedback.withheld'],
      source: extortion,
    },
    {
      id: 'etsy.review.buyer-extortion',
      category: 'feedback_extortion',
      severity: 'warn',
      detects: ['feedback.threatened'],
      direction: 'inbound',
      source: extortion,
      wording: 'feedback-threatened',
    },
    {
      id: 'etsy.phish.email-qr',
      category: 'suspected_phishing',
      severity: 'warn',
      detects: ['phishing.identity'],
      direction: 'inbound',
      source: { title: 'Etsy help, “Suspicious Messages”', hand: 'first', checkedOn: '2026-11-22' },
    },
    { id: 'etsy.buyer.diversion', category: 'customer_diversion', severity: 'allow', detects: DIVERSION_KINDS, direction: 'inbound' },
  ],
})
