import { definePack } from '../define-pack.ts'
import type { Pack, RuleSource } from '../pack.ts'
import { CONTACT_KINDS, DIVERSION_KINDS, PAYMENT_KINDS } from './barred-kinds.ts'

const permittedMessages: RuleSource = {
  title: 'Amazon Seller Central UK, staff post “Communication Guidelines – Permitted messages”',
  url: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/0280ebb5-103d-41c8-a3a8-42d13097c519',
  hand: 'first',
  checkedOn: '2026-11-22',
}

const guidelinesUpdate: RuleSource = {
  title: 'Jungle Scout, “Amazon updates its communication guidelines”',
  section: 'Buyer-seller messages',
  url: 'https://www.junglescout.com/blog/amazon-updates-communication-guidelines/',
  hand: 'second',
  checkedOn: '2026-11-22',
}

const emailHelp: RuleSource = {
  title: 'eComEngine help, “What can I include in my emails”',
  url: 'https://www.ecomengine.com/help/what-can-i-include-in-my-emails',
  hand: 'second',
  checkedOn: '2026-11-22',
}

const checklist: RuleSource = {
  title: 'eComEngine, checklist of Amazon’s communication guidelines',
  hand: 'second',
  checkedOn: '2026-11-22',
}

const guidelinesCopy: RuleSource = {
  title: 'tmark.pro, copy of Amazon’s Communication Guidelines',
  section: 'Direct communication, 1. Problem with Order messages',
  url: 'https://tmark.pro/en/communication-guidelines-for-amazon-seller/',
  hand: 'second',
  checkedOn: '2026-11-22',
}

const reviewGuide: RuleSource = {
  title: 'Cloud Commerce Pro, “Amazon Communication Guidelines update”',
  hand: 'second',
  checkedOn: '2026-11-22',
}

const style: RuleSource = { title: 'Zonmaster blog 2021 on Amazon’s communication guidelines', hand: 'second', checkedOn: '2026-11-22' }

/** Amazon, buyer-seller messages: what a seller may write, and when. */
export const amazon: Pack = /* @__PURE__ */ definePack({
  id: 'amazon',
  title: 'Amazon buyer-seller messages',
  applies: { channels: ['amazon'] },
  ownDomains: [
    'amazon.com',
    'amazon.ca',
    'amazon.com.mx',
    'amazon.com.br',
    'amazon.co.uk',
    'amazon.de',
    'amazon.fr',
    'amazon.it',
    'amazon.es',
    'amazon.nl',
    'amazon.se',
    'amazon.pl',
    'amazon.com.be',
    'amazon.ie',
    'amazon.com.tr',
    'amazon.ae',
    'amazon.sa',
    'amazon.eg',
    'amazon.in',
    'amazon.co.jp',
    'amazon.com.au',
    'amazon.sg',
    'amazon.co.za',
    'amzn.to',
    'amzn.eu',
    'amzn.asia',
    'a.co',
  ],
  rules: [
    {
      id: 'amazon.contact.email-phone',
      category: 'off_platform_contact',
      severity: 'block',
      detects: CONTACT_KINDS,
      source: guidelinesUpdate,
    },
    { id: 'amazon.link.external', category: 'external_link', severity: 'block', detects: ['identifier.link'], source: emailHelp },
    {
      id: 'amazon.divert.off-amazon',
      category: 'off_platform_payment',
      severity: 'block',
      detects: PAYMENT_KINDS,
      source: {
        title: 'AMZ Tracker docs, “Amazon terms of service email guidelines”',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
    },
    {
      id: 'amazon.marketing.promo',
      category: 'marketing_promotion',
      severity: 'block',
      detects: ['promotion.offer'],
      source: permittedMessages,
    },
    {
      id: 'amazon.review.incentive',
      category: 'review_manipulation',
      severity: 'block',
      detects: ['review.incentive'],
      source: reviewGuide,
      wording: 'review-incentive',
    },
    {
      id: 'amazon.review.change',
      category: 'review_manipulation',
      severity: 'block',
      detects: ['review.change'],
      source: reviewGuide,
      wording: 'review-change',
    },
    {
      id: 'amazon.review.positive-only',
      category: 'review_manipulation',
      severity: 'block',
      detects: ['review.positive-only'],
      source: reviewGuide,
      wording: 'review-positive-only',
    },
    {
      id: 'amazon.review.repeat',
      category: 'review_request_limit',
      severity: 'block',
      detects: ['review.request'],
      state: { type: 'review-requests-sent', atLeast: 1 },
      source: checklist,
    },
    {
      id: 'amazon.proactive.window',
      category: 'message_window',
      severity: 'block',
      detects: [],
      state: { type: 'days-since-completion', moreThan: 30 },
      source: guidelinesUpdate,
    },
    {
      id: 'amazon.proactive.order-id',
      category: 'message_window',
      severity: 'block',
      detects: [],
      state: { type: 'order-id-missing' },
      source: checklist,
      wording: 'order-id-missing',
    },
    {
      id: 'amazon.proactive.language',
      category: 'message_window',
      severity: 'warn',
      detects: [],
      state: { type: 'not-preferred-language' },
      source: checklist,
      wording: 'wrong-language',
    },
    {
      id: 'amazon.duplicate.status',
      category: 'unneeded_message',
      severity: 'warn',
      detects: ['message.unneeded'],
      source: guidelinesUpdate,
    },
    {
      id: 'amazon.cancel.ask-buyer',
      category: 'cancellation_pressure',
      severity: 'block',
      detects: ['cancellation.request'],
      source: guidelinesCopy,
    },
    {
      id: 'amazon.style.emoji-gif',
      category: 'presentation',
      severity: 'rewrite',
      detects: ['presentation.emoji'],
      source: style,
      wording: 'emoji',
    },
    {
      id: 'amazon.style.layout',
      category: 'presentation',
      severity: 'warn',
      detects: ['presentation.line-breaks'],
      source: style,
      wording: 'line-breaks',
    },
    {
      id: 'amazon.content.sensitive',
      category: 'abusive_language',
      severity: 'block',
      detects: ['abuse.insult'],
      source: style,
    },
    {
      id: 'amazon.buyer.diversion',
      category: 'customer_diversion',
      severity: 'allow',
      detects: DIVERSION_KINDS,
      direction: 'inbound',
    },
  ],
})
