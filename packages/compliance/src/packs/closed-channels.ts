import type { ChannelKind } from '@crossdesk/core'

/**
 * Marketplaces that keep buyer and seller on their own pages: contacts, outside links, outside payment and unasked promotion are barred there
 * in what a seller writes. Every other channel is the firm's own.
 *
 * TikTok Shop stands here in both spellings that are in use.
 */
export const CLOSED_CHANNELS: readonly ChannelKind[] = [
  'amazon',
  'ebay',
  'etsy',
  'walmart',
  'aliexpress',
  'tiktok-shop',
  'shopee',
  'lazada',
  'mercadolibre',
  'temu',
  'rakuten',
  'mercari',
  'coupang',
  'allegro',
  'ozon',
  'trendyol',
  'bol',
  'flipkart',
  'tokopedia',
  'noon',
]
