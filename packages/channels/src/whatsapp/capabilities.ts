import type { ActionsCapability, Capabilities, MediaCapability } from '@crossdesk/core'

const MIB = 1024 * 1024
const AUDIO_TYPES: readonly string[] = ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg']

/** Largest webhook: Meta sends batches of up to 3 MB (Meta, "Webhooks", read 2026-08). */
export const MAX_WEBHOOK_BYTES: number = 3 * MIB
/** Largest text of a message. */
export const MAX_TEXT = 4096
/** Largest caption, and largest body of an interactive message. */
export const MAX_BODY = 1024
/** Largest header and footer of an interactive message. */
export const MAX_HEADER = 60
/** Largest label of a button. */
export const MAX_BUTTON = 20
/** Largest title of a row or a section of a list. */
export const MAX_ROW_TITLE = 24
/** Largest description of a row of a list. */
export const MAX_ROW_DESCRIPTION = 72
/** Most reply buttons. */
export const MAX_BUTTONS = 3
/** Most rows of a list over all sections; also most sections. */
export const MAX_ROWS = 10
/** Largest id of a reply button. */
export const MAX_BUTTON_ID = 256
/** Largest id of a row. */
export const MAX_ROW_ID = 200

/** What may be sent and uploaded, by kind (VTEX help, "Supported media sending WhatsApp Cloud"; Meta, "Media"; read 2026-08). */
export const MEDIA: Readonly<Record<'image' | 'video' | 'audio' | 'voice' | 'file' | 'sticker', MediaCapability>> = {
  image: { maxBytes: 5 * MIB, mimeTypes: ['image/jpeg', 'image/png'], caption: true },
  // H.264 and AAC, one audio track or none.
  video: { maxBytes: 16 * MIB, mimeTypes: ['video/mp4', 'video/3gpp'], caption: true },
  audio: { maxBytes: 16 * MIB, mimeTypes: AUDIO_TYPES, caption: false },
  // Opus only.
  voice: { maxBytes: 16 * MIB, mimeTypes: ['audio/ogg'], caption: false },
  file: {
    maxBytes: 100 * MIB,
    mimeTypes: [
      'application/pdf',
      'text/plain',
      'application/msword',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.ms-excel',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.ms-powerpoint',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    caption: true,
  },
  // 100 KB when it does not move.
  sticker: { maxBytes: 500 * 1024, mimeTypes: ['image/webp'], caption: false },
}

/** A card has one link, or reply buttons, never both. */
const LINK: ActionsCapability = { most: { url: 1 }, maxTitleLength: MAX_BUTTON }
const REPLIES: ActionsCapability = { most: { reply: MAX_BUTTONS }, maxTitleLength: MAX_BUTTON, maxIdLength: MAX_BUTTON_ID }

/** What the WhatsApp Business Cloud API can do. */
export const capabilities: Capabilities = {
  status: 'stable',
  content: {
    // The text is counted with its signs; WhatsApp has none for links, so their addresses are written out: ` (…)`.
    text: {
      maxLength: MAX_TEXT,
      markup: {
        bold: { adds: 2 },
        italic: { adds: 2 },
        strike: { adds: 2 },
        code: { adds: 2 },
        pre: { adds: 6 },
        quote: { adds: 2 },
        link: { adds: 3, addsAddress: true },
      },
    },
    media: { kinds: MEDIA, maxCaptionLength: MAX_BODY },
    location: {},
    contact: {},
    card: { maxLength: MAX_BODY, media: ['image', 'video', 'file'], actions: [LINK, REPLIES] },
    choices: {
      maxLength: MAX_BODY,
      forms: [
        {
          type: 'buttons',
          maxOptions: MAX_BUTTONS,
          maxTitleLength: MAX_BUTTON,
          maxIdLength: MAX_BUTTON_ID,
          headers: ['text', 'image', 'video', 'file'],
          maxHeaderLength: MAX_HEADER,
          maxFooterLength: MAX_HEADER,
        },
        {
          type: 'list',
          maxOptions: MAX_ROWS,
          maxTitleLength: MAX_ROW_TITLE,
          maxDescriptionLength: MAX_ROW_DESCRIPTION,
          maxSectionLength: MAX_ROW_TITLE,
          maxIdLength: MAX_ROW_ID,
          headers: ['text'],
          maxHeaderLength: MAX_HEADER,
          maxFooterLength: MAX_HEADER,
          maxMenuLabelLength: MAX_BUTTON,
        },
      ],
    },
    product: { maxLength: MAX_BODY, needsCatalogue: true },
    template: {},
    form: { maxLength: MAX_BODY, maxLabelLength: MAX_BUTTON },
    session: { maxLength: MAX_BODY },
    system: { maxLength: MAX_BODY, kinds: ['location-request'] },
  },
  window: { durationMs: 24 * 60 * 60 * 1000, afterwards: ['template'] },
  // 80 a second by default, in and out together (Meta, "Throughput", updated 2026-05-21). One in 6 s to one recipient, of which Meta lets
  // a business borrow some; how many is not documented (45 is often named), so 10 is a cautious default.
  rate: { perSecond: 80, burst: 80, pairIntervalMs: 6_000, pairBurst: 10 },
  idempotency: 'none',
  receipts: ['sent', 'delivered', 'read', 'failed'],
  receiptTags: true,
  edit: false,
  remove: false,
  reactions: true,
  typing: true,
  readMarks: true,
  quotes: true,
  maxWebhookBytes: MAX_WEBHOOK_BYTES,
  source: { title: 'Meta, WhatsApp Business Platform: Cloud API and Webhooks reference', checkedOn: '2026-08-12' },
}
