import { definePack } from '../define-pack.ts'
import type { Pack, RuleSource } from '../pack.ts'
import { CONTACT_KINDS, DIVERSION_KINDS, PAYMENT_KINDS } from './barred-kinds.ts'

const communication: RuleSource = {
  title: 'TikTok Shop Academy (Thailand), “Customer Communication Guidelines”, 2025-07-29',
  section: 'What are some best practices when communicating with customers?',
  url: 'https://seller-th.tiktok.com/university/essay?knowledge_id=8345780184729361&lang=en',
  hand: 'first',
  checkedOn: '2026-11-22',
}

const privateDeals: RuleSource = {
  title: 'TikTok Shop help in Chinese on steering users to private deals, as copied by yuguo.clbug.com',
  url: 'https://yuguo.clbug.com/help/pqzip',
  hand: 'second',
  checkedOn: '2026-11-22',
}

/** TikTok Shop: chat, answers to reviews, notes in the parcel. */
export const tiktokShop: Pack = /* @__PURE__ */ definePack({
  id: 'tiktok-shop',
  title: 'TikTok Shop customer communication',
  applies: { channels: ['tiktok-shop'] },
  ownDomains: ['tiktok.com', 'tiktokglobalshop.com'],
  rules: [
    { id: 'tiktok.divert.contact', category: 'off_platform_contact', severity: 'block', detects: CONTACT_KINDS, source: privateDeals },
    { id: 'tiktok.divert.link', category: 'external_link', severity: 'block', detects: ['identifier.link'], source: communication },
    { id: 'tiktok.divert.payment', category: 'off_platform_payment', severity: 'block', detects: PAYMENT_KINDS, source: privateDeals },
    { id: 'tiktok.spam', category: 'marketing_promotion', severity: 'block', detects: ['promotion.offer'], source: communication },
    { id: 'tiktok.abuse', category: 'abusive_language', severity: 'block', detects: ['abuse.insult'], source: communication },
    {
      id: 'tiktok.counterfeit',
      category: 'counterfeit_admission',
      severity: 'block',
      detects: ['counterfeit.admission'],
      source: communication,
    },
    { id: 'tiktok.buyer.diversion', category: 'customer_diversion', severity: 'allow', detects: DIVERSION_KINDS, direction: 'inbound' },
  ],
})
