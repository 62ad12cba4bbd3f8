import type { TelegramBot } from '@crossdesk/channels/telegram'
import type { WebchatOptions } from '@crossdesk/channels/webchat'
import type { WhatsAppOptions } from '@crossdesk/channels/whatsapp'

/** Where the shop can be written to. What is missing is not offered. */
export interface ShopAccounts {
  readonly whatsapp?: WhatsAppOptions
  /** Without a secret token it is polled instead of waiting for webhooks. */
  readonly telegram?: TelegramBot
  readonly chat?: Pick<WebchatOptions, 'secret' | 'shops'>
}
