import { definePack } from '../define-pack.ts'
import type { Pack, RuleSource } from '../pack.ts'
import { CONTACT_KINDS, DIVERSION_KINDS, PAYMENT_KINDS } from './barred-kinds.ts'

const externalLinks: RuleSource = {
  title: 'finner.co.jp on external links at Rakuten Ichiba, 2024-06-10',
  section: '楽天の外部リンク申請とは',
  url: 'https://finner.co.jp/media/ec20240330-2/',
  hand: 'second',
  checkedOn: '2026-11-22',
}

const shopTerms: RuleSource = {
  title: 'ingc.jp, quoting the shop terms of Rakuten Ichiba of 2004-04-01',
  section: 'Article 18 (1) (7)',
  url: 'http://ingc.jp/hyper.html',
  hand: 'second',
  checkedOn: '2026-11-22',
}

const violationPoints: RuleSource = {
  title: 'ecmonster.jp, summary of Rakuten Ichiba’s violation points',
  hand: 'second',
  checkedOn: '2026-11-22',
}

/** Rakuten Ichiba: R-Messe, mails of the shop, answers to reviews. Carriers' tracking links are permitted there. */
export const rakuten: Pack = /* @__PURE__ */ definePack({
  id: 'rakuten',
  title: 'Rakuten Ichiba',
  applies: { channels: ['rakuten'] },
  ownDomains: ['rakuten.co.jp', 'rakuten.ne.jp', 'rakuten.com', 'r10.to', 'r10s.jp'],
  rules: [
    { id: 'rakuten.divert.contact', category: 'off_platform_contact', severity: 'block', detects: CONTACT_KINDS, source: shopTerms },
    { id: 'rakuten.divert.link', category: 'external_link', severity: 'block', detects: ['identifier.link'], source: externalLinks },
    { id: 'rakuten.divert', category: 'off_platform_payment', severity: 'block', detects: PAYMENT_KINDS, source: violationPoints },
    { id: 'rakuten.promotion', category: 'marketing_promotion', severity: 'warn', detects: ['promotion.offer'] },
    {
      id: 'rakuten.review',
      category: 'review_manipulation',
      severity: 'block',
      detects: ['review.incentive', 'review.change', 'review.positive-only'],
      source: violationPoints,
    },
    {
      id: 'rakuten.claims',
      category: 'misleading_claim',
      severity: 'block',
      detects: ['claim.health', 'claim.weight', 'claim.absolute'],
      source: violationPoints,
    },
    { id: 'rakuten.buyer.diversion', category: 'customer_diversion', severity: 'allow', detects: DIVERSION_KINDS, direction: 'inbound' },
  ],
})
