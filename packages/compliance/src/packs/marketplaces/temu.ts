import { definePack } from '../define-pack.ts'
import type { Pack, RuleSource } from '../pack.ts'
import { DIVERSION_KINDS, PAYMENT_KINDS } from './barred-kinds.ts'

const thirdParty: RuleSource = {
  title: 'taopinjia.com on Temu’s rule against inducing third-party transactions',
  hand: 'second',
  checkedOn: '2026-11-22',
}

/** Temu. To answer a buyer who proposes a deal outside is a breach as well: see the wording of `customer_diversion`. */
export const temu: Pack = /* @__PURE__ */ definePack({
  id: 'temu',
  title: 'Temu messages',
  applies: { channels: ['temu'] },
  ownDomains: ['temu.com', 'temu.to'],
  rules: [
    {
      id: 'temu.divert.account',
      category: 'off_platform_contact',
      severity: 'block',
      detects: ['identifier.email', 'identifier.handle'],
      source: thirdParty,
    },
    {
      id: 'temu.divert.phone',
      category: 'off_platform_contact',
      severity: 'block',
      detects: ['identifier.phone', 'contact.invitation'],
      source: thirdParty,
    },
    {
      id: 'temu.divert.ask',
      category: 'off_platform_contact',
      severity: 'block',
      detects: ['contact.request'],
      source: thirdParty,
      wording: 'contact-request',
    },
    { id: 'temu.divert.site', category: 'external_link', severity: 'block', detects: ['identifier.link'], source: thirdParty },
    { id: 'temu.divert.payment', category: 'off_platform_payment', severity: 'block', detects: PAYMENT_KINDS, source: thirdParty },
    { id: 'temu.promotion', category: 'marketing_promotion', severity: 'warn', detects: ['promotion.offer'] },
    { id: 'temu.buyer.diversion', category: 'customer_diversion', severity: 'allow', detects: DIVERSION_KINDS, direction: 'inbound' },
  ],
})
