import type { ChannelKind } from '@crossdesk/core'

/** What channels call themselves; the same in all languages. */
export const CHANNEL_NAMES: Readonly<Record<ChannelKind, string>> = {
  amazon: 'Amazon',
  ebay: 'eBay',
  etsy: 'Etsy',
  walmart: 'Walmart',
  aliexpress: 'AliExpress',
  'tiktok-shop': 'TikTok Shop',
  shopee: 'Shopee',
  lazada: 'Lazada',
  mercadolibre: 'Mercado Libre',
  temu: 'Temu',
  rakuten: 'Rakuten',
  mercari: 'Mercari',
  coupang: 'Coupang',
  allegro: 'Allegro',
  ozon: 'Ozon',
  trendyol: 'Trendyol',
  bol: 'bol',
  flipkart: 'Flipkart',
  tokopedia: 'Tokopedia',
  noon: 'noon',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  shopify: 'Shopify',
}
