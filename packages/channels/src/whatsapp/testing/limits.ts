/** The media kinds that a message can carry. */
export type MediaKind = 'image' | 'video' | 'audio' | 'document' | 'sticker'

/** Every limit that the fake enforces. Lengths are in Unicode code points, sizes in bytes, times in milliseconds. */
export interface WhatsAppLimits {
  readonly textLength: number
  readonly captionLength: number
  /** Body of an interactive message. */
  readonly bodyLength: number
  readonly headerLength: number
  readonly footerLength: number
  readonly buttons: number
  readonly buttonTitleLength: number
  readonly buttonIdLength: number
  readonly listButtonLength: number
  readonly sections: number
  readonly sectionTitleLength: number
  /** In all sections together. */
  readonly rows: number
  readonly rowTitleLength: number
  readonly rowDescriptionLength: number
  readonly rowIdLength: number
  readonly flowButtonLength: number
  /** `biz_opaque_callback_data`. */
  readonly callbackDataLength: number
  readonly mediaSizeBytes: Readonly<Record<MediaKind | 'animatedSticker', number>>
  readonly messagesPerSecond: number
  /** For numbers that are also used in the WhatsApp Business app. */
  readonly coexistenceMessagesPerSecond: number
  /** One message per pair of business number and customer in so long. */
  readonly pairIntervalMs: number
  /** So many messages may go to one customer within one interval, on credit: the pair then rests for as many intervals. */
  readonly pairBurst: number
  /** How long a business may write freely after a customer's message. */
  readonly windowMs: number
  /** The same after a message that an advertisement brought. */
  readonly advertWindowMs: number
  /** Life of the address of a medium. */
  readonly mediaUrlMs: number
}

const MB = 1024 * 1024

/**
 * The platform's own limits. Lengths, counts and sizes: copies of Meta's message references and "Supported Media Types" at cm.com and VTEX,
 * 2026; row id 200 and button id 256 as other SDKs document them; callback data 512 and flow button 30 are unverified. Rates: Meta,
 * "Throughput", May 2026; pair rate with bursts of 45: Meta, "Business phone numbers", as quoted by dualhook.com and whats91.com, 2026.
 * Unverified too: 72 h after an advert, 5 min of a media address.
 */
export const whatsAppLimits: WhatsAppLimits = {
  textLength: 4096,
  captionLength: 1024,
  bodyLength: 1024,
  headerLength: 60,
  footerLength: 60,
  buttons: 3,
  buttonTitleLength: 20,
  buttonIdLength: 256,
  listButtonLength: 20,
  sections: 10,
  sectionTitleLength: 24,
  rows: 10,
  rowTitleLength: 24,
  rowDescriptionLength: 72,
  rowIdLength: 200,
  flowButtonLength: 30,
  callbackDataLength: 512,
  mediaSizeBytes: { image: 5 * MB, video: 16 * MB, audio: 16 * MB, document: 100 * MB, sticker: 100 * 1024, animatedSticker: 500 * 1024 },
  messagesPerSecond: 80,
  coexistenceMessagesPerSecond: 20,
  pairIntervalMs: 6_000,
  pairBurst: 45,
  windowMs: 24 * 3_600_000,
  advertWindowMs: 72 * 3_600_000,
  mediaUrlMs: 5 * 60_000,
}
