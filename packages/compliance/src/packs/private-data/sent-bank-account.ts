import { CLOSED_CHANNELS } from '../closed-channels.ts'
import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/**
 * A bank account in a reply on the firm's own channels. It may be the firm's: put that on the guard's allow list. On marketplaces an account
 * number is a way to pay outside, and their own packs say so.
 */
export const sentBankAccount: Pack = /* @__PURE__ */ definePack({
  id: 'sent-bank-account',
  title: 'Bank accounts sent on own channels',
  applies: { exceptChannels: CLOSED_CHANNELS },
  rules: [{ id: 'pii.iban.sent', category: 'pii_iban', severity: 'warn', detects: ['identifier.iban'], wording: 'iban-sent' }],
})
