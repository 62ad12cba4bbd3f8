import { definePack } from '../define-pack.ts'
import type { Pack, RuleSource } from '../pack.ts'
import { CONTACT_KINDS, DIVERSION_KINDS, PAYMENT_KINDS } from './barred-kinds.ts'

const offPlatform: RuleSource = {
  title: 'Lazada University Philippines, “Off Platform Transactions”',
  hand: 'first',
  checkedOn: '2026-11-22',
}

const communication: RuleSource = {
  title: 'zuoooo.com, translation of Lazada’s communication policy',
  hand: 'second',
  checkedOn: '2026-11-22',
}

const misleading: RuleSource = {
  title: 'Lazada Malaysia, “Inappropriate and Misleading Content Policy”',
  hand: 'first',
  checkedOn: '2026-11-22',
}

/** Lazada chat. What costs few penalty points warns, what costs many blocks. */
export const lazada: Pack = /* @__PURE__ */ definePack({
  id: 'lazada',
  title: 'Lazada chat',
  applies: { channels: ['lazada'] },
  ownDomains: ['lazada.com', 'lazada.sg', 'lazada.com.my', 'lazada.co.id', 'lazada.co.th', 'lazada.vn', 'lazada.com.ph', 'lzd.co'],
  rules: [
    { id: 'lazada.divert.contact', category: 'off_platform_contact', severity: 'block', detects: CONTACT_KINDS, source: offPlatform },
    { id: 'lazada.divert.link', category: 'external_link', severity: 'block', detects: ['identifier.link'], source: offPlatform },
    { id: 'lazada.divert', category: 'off_platform_payment', severity: 'block', detects: PAYMENT_KINDS, source: offPlatform },
    { id: 'lazada.harass.spam', category: 'marketing_promotion', severity: 'warn', detects: ['promotion.offer'], source: communication },
    { id: 'lazada.harass.profanity', category: 'abusive_language', severity: 'block', detects: ['abuse.insult'], source: communication },
    { id: 'lazada.harass.threat', category: 'threat', severity: 'block', detects: ['threat.violence'], source: communication },
    {
      id: 'lazada.review.fake',
      category: 'review_manipulation',
      severity: 'block',
      detects: ['review.incentive'],
      source: { title: 'Lazada Singapore, “Fair Trading Policy”', hand: 'first', checkedOn: '2026-11-22' },
      wording: 'review-incentive',
    },
    {
      id: 'lazada.content.misleading',
      category: 'misleading_claim',
      severity: 'block',
      detects: ['claim.health', 'claim.weight'],
      source: misleading,
    },
    {
      id: 'lazada.content.discriminating',
      category: 'discrimination',
      severity: 'block',
      detects: ['discrimination.refusal', 'discrimination.slur'],
      source: misleading,
    },
    { id: 'lazada.buyer.diversion', category: 'customer_diversion', severity: 'allow', detects: DIVERSION_KINDS, direction: 'inbound' },
  ],
})
