import { definePack } from '../define-pack.ts'
import type { Pack, RuleSource } from '../pack.ts'
import { CONTACT_KINDS, DIVERSION_KINDS, PAYMENT_KINDS } from './barred-kinds.ts'

const communication: RuleSource = {
  title: 'Ozon, “Communication Rules with Clients and Ozon”',
  section: 'What not to do',
  url: 'https://docs.ozon.ru/global/en/policies/communication/',
  hand: 'first',
  checkedOn: '2026-11-22',
}

/** Ozon chats. */
export const ozon: Pack = /* @__PURE__ */ definePack({
  id: 'ozon',
  title: 'Ozon chats',
  applies: { channels: ['ozon'] },
  ownDomains: ['ozon.ru', 'ozon.com', 'ozon.kz', 'ozon.by', 'ozon.am', 'ozon.kg', 'ozon.uz'],
  rules: [
    { id: 'ozon.contact', category: 'off_platform_contact', severity: 'block', detects: CONTACT_KINDS, source: communication },
    { id: 'ozon.link', category: 'external_link', severity: 'block', detects: ['identifier.link'], source: communication },
    { id: 'ozon.payment', category: 'off_platform_payment', severity: 'block', detects: PAYMENT_KINDS, source: communication },
    { id: 'ozon.promotion', category: 'marketing_promotion', severity: 'warn', detects: ['promotion.offer'] },
    {
      id: 'ozon.cancel.ask-buyer',
      category: 'cancellation_pressure',
      severity: 'block',
      detects: ['cancellation.request'],
      source: communication,
    },
    { id: 'ozon.abuse', category: 'abusive_language', severity: 'block', detects: ['abuse.insult'], source: communication },
    {
      id: 'ozon.discrimination',
      category: 'discrimination',
      severity: 'block',
      detects: ['discrimination.refusal', 'discrimination.slur'],
      source: communication,
    },
    {
      id: 'ozon.misleading',
      category: 'misleading_claim',
      severity: 'block',
      detects: ['claim.health', 'claim.weight'],
      source: communication,
    },
    { id: 'ozon.buyer.diversion', category: 'customer_diversion', severity: 'allow', detects: DIVERSION_KINDS, direction: 'inbound' },
  ],
})
