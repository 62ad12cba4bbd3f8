import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'
import { NO_CARDS_IN_CHAT } from './sources.ts'

/** What must not leave in a reply: numbers of cards and of identity papers. A firm's own phone, mail and address may. */
export const sentData: Pack = /* @__PURE__ */ definePack({
  id: 'sent-data',
  title: 'Private data sent',
  applies: {},
  rules: [
    {
      id: 'pii.card.sent',
      category: 'pii_payment_card',
      severity: 'block',
      detects: ['identifier.card'],
      source: NO_CARDS_IN_CHAT,
      wording: 'card-sent',
    },
    {
      id: 'pii.national-id.sent',
      category: 'pii_national_id',
      severity: 'warn',
      detects: ['identifier.national-id'],
      wording: 'national-id-sent',
    },
  ],
})
