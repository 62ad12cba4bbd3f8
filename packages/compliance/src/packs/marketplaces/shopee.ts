import { definePack } from '../define-pack.ts'
import type { Pack, RuleSource } from '../pack.ts'
import { CONTACT_KINDS, DIVERSION_KINDS, PAYMENT_KINDS } from './barred-kinds.ts'

const reportUser: RuleSource = {
  title: 'Shopee Malaysia help, “How do I report a user?”',
  url: 'https://help.shopee.com.my/portal/4/article/78922-%5BFeedbacks%5D-How-do-I-report-a-user',
  hand: 'first',
  checkedOn: '2026-11-22',
}

const chatRules: RuleSource = { title: 'BigSeller blog, 2025-06, on Shopee’s chat rules', hand: 'second', checkedOn: '2026-11-22' }

/** Shopee chat. */
export const shopee: Pack = /* @__PURE__ */ definePack({
  id: 'shopee',
  title: 'Shopee chat',
  applies: { channels: ['shopee'] },
  ownDomains: [
    'shopee.com',
    'shopee.sg',
    'shopee.com.my',
    'shopee.co.id',
    'shopee.co.th',
    'shopee.vn',
    'shopee.ph',
    'shopee.tw',
    'shopee.com.br',
    'shopee.com.mx',
    'shopee.com.co',
    'shopee.cl',
    'shope.ee',
    'shp.ee',
  ],
  rules: [
    { id: 'shopee.divert.contact', category: 'off_platform_contact', severity: 'block', detects: CONTACT_KINDS, source: chatRules },
    { id: 'shopee.divert.link', category: 'external_link', severity: 'block', detects: ['identifier.link'], source: chatRules },
    { id: 'shopee.divert', category: 'off_platform_payment', severity: 'block', detects: PAYMENT_KINDS, source: reportUser },
    {
      id: 'shopee.spam',
      category: 'marketing_promotion',
      severity: 'block',
      detects: ['promotion.offer'],
      source: { title: 'sellerby.com on promotion in Shopee chat', hand: 'second', checkedOn: '2026-11-22' },
    },
    { id: 'shopee.abuse', category: 'abusive_language', severity: 'block', detects: ['abuse.insult'], source: reportUser },
    {
      id: 'shopee.cancel.ask-buyer',
      category: 'cancellation_pressure',
      severity: 'block',
      detects: ['cancellation.request'],
      source: reportUser,
    },
    {
      id: 'shopee.rating.pester',
      category: 'review_manipulation',
      severity: 'block',
      detects: ['review.change'],
      source: reportUser,
      wording: 'review-change',
    },
    { id: 'shopee.buyer.diversion', category: 'customer_diversion', severity: 'allow', detects: DIVERSION_KINDS, direction: 'inbound' },
  ],
})
