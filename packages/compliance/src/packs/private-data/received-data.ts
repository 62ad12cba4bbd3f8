import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'
import { NO_CARDS_IN_CHAT } from './sources.ts'

/** What customers write about themselves, on every channel. Nothing is stopped; it is pointed out, and redacted where it is kept. */
export const receivedData: Pack = /* @__PURE__ */ definePack({
  id: 'received-data',
  title: 'Private data received',
  applies: {},
  rules: [
    {
      id: 'pii.card.received',
      category: 'pii_payment_card',
      severity: 'warn',
      detects: ['identifier.card'],
      direction: 'inbound',
      source: NO_CARDS_IN_CHAT,
    },
    { id: 'pii.iban.received', category: 'pii_iban', severity: 'warn', detects: ['identifier.iban'], direction: 'inbound' },
    {
      id: 'pii.national-id.received',
      category: 'pii_national_id',
      severity: 'warn',
      detects: ['identifier.national-id'],
      direction: 'inbound',
    },
    { id: 'pii.email.received', category: 'pii_email', severity: 'warn', detects: ['identifier.email'], direction: 'inbound' },
    { id: 'pii.phone.received', category: 'pii_phone', severity: 'warn', detects: ['identifier.phone'], direction: 'inbound' },
    { id: 'pii.address.received', category: 'pii_address', severity: 'warn', detects: ['identifier.address'], direction: 'inbound' },
  ],
})
