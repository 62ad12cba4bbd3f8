import { definePack } from '../define-pack.ts'
import type { Pack, RuleSource } from '../pack.ts'
import { CONTACT_KINDS, DIVERSION_KINDS, PAYMENT_KINDS } from './barred-kinds.ts'

const memberContact: RuleSource = {
  title: 'eBay help, “Member-to-member contact policy”',
  url: 'https://www.ebay.com.au/help/policies/member-behavior-policies/membertomember-contact-policy?id=4262',
  hand: 'first',
  checkedOn: '2026-11-22',
}

const outsideSales: RuleSource = {
  title: 'eBay help, “Offering to buy or sell outside of eBay policy”',
  section: 'What is the policy?',
  url: 'https://www.ebay.com.au/help/policies/payment-policies/offers-buy-sell-outside-ebay-policy?id=4272',
  hand: 'first',
  checkedOn: '2026-11-22',
}

const feedbackExtortion: RuleSource = {
  title: 'eBay help, “Feedback extortion policy”',
  section: 'What is the policy?',
  url: 'https://www.ebay.ca/help/policies/feedback-policies/feedback-extortion-policy?id=4230',
  hand: 'first',
  checkedOn: '2026-11-22',
}

/**
 * eBay, messages between members. Spelling a contact out or splitting it is barred like the contact itself, and found like it.
 *
 * Asking for positive feedback, or for a revision once the problem is solved, is allowed as long as nothing is offered or withheld for it
 * (eBay India help, “Feedback extortion policy”); so there is no rule for either, and `reviewInfluence` leaves eBay out.
 */
export const ebay: Pack = /* @__PURE__ */ definePack({
  id: 'ebay',
  title: 'eBay messages',
  applies: { channels: ['ebay'] },
  ownDomains: [
    'ebay.com',
    'ebay.co.uk',
    'ebay.de',
    'ebay.fr',
    'ebay.it',
    'ebay.es',
    'ebay.nl',
    'ebay.be',
    'ebay.at',
    'ebay.ch',
    'ebay.ie',
    'ebay.pl',
    'ebay.ca',
    'ebay.com.au',
    'ebay.com.sg',
    'ebay.com.my',
    'ebay.ph',
    'ebay.com.hk',
    'ebay.cn',
    'ebay.us',
    'ebay.to',
  ],
  rules: [
    { id: 'ebay.contact.share', category: 'off_platform_contact', severity: 'block', detects: CONTACT_KINDS, source: memberContact },
    { id: 'ebay.link.external', category: 'external_link', severity: 'block', detects: ['identifier.link'], source: outsideSales },
    { id: 'ebay.offsale.offer', category: 'off_platform_payment', severity: 'block', detects: PAYMENT_KINDS, source: outsideSales },
    { id: 'ebay.spam', category: 'marketing_promotion', severity: 'block', detects: ['promotion.offer'], source: memberContact },
    { id: 'ebay.abuse', category: 'abusive_language', severity: 'block', detects: ['abuse.insult'], source: memberContact },
    { id: 'ebay.threat', category: 'threat', severity: 'block', detects: ['threat.violence'], source: memberContact },
    { id: 'ebay.hate', category: 'discrimination', severity: 'block', detects: ['discrimination.slur'], source: memberContact },
    {
      id: 'ebay.feedback.seller-demand',
      category: 'feedback_extortion',
      severity: 'block',
      detects: ['feedback.withheld'],
      source: feedbackExtortion,
    },
    {
      id: 'ebay.feedback.seller-offer',
      category: 'review_manipulation',
      severity: 'block',
      detects: ['review.incentive'],
      source: feedbackExtortion,
      wording: 'review-incentive',
    },
    {
      id: 'ebay.feedback.buyer-extortion',
      category: 'feedback_extortion',
      severity: 'warn',
      detects: ['feedback.threatened'],
      direction: 'inbound',
      source: feedbackExtortion,
      wording: 'feedback-threatened',
    },
    { id: 'ebay.buyer.diversion', category: 'customer_diversion', severity: 'allow', detects: DIVERSION_KINDS, direction: 'inbound' },
  ],
})
