import { CLOSED_CHANNELS } from '../closed-channels.ts'
import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/**
 * The firm's own channels: shop, mail, chat, messengers. Contacts, links, promotion and payment by transfer are fine there, so no rule is
 * about them; what is left is to respect a customer who does not want to be written to.
 */
export const ownChannels: Pack = /* @__PURE__ */ definePack({
  id: 'own-channels',
  title: 'Own channels (shop, mail, chat, messengers)',
  applies: { exceptChannels: CLOSED_CHANNELS },
  rules: [
    {
      id: 'own.opted-out',
      category: 'message_window',
      severity: 'warn',
      detects: [],
      state: { type: 'opted-out' },
      wording: 'opted-out',
    },
  ],
})
