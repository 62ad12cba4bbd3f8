const NAMES: Readonly<Record<string, string>> = { whatsapp: 'WhatsApp', telegram: 'Telegram', webchat: 'Web chat', app: 'App' }

/** What people call a channel. */
export function channelName(channel: string): string {
  return NAMES[channel] ?? channel
}
