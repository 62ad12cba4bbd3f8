import type { ActionsCapability, Capabilities, MediaCapability, MediaKind } from '@crossdesk/core'

const MB = 1_000_000

/** Largest webhook that is read; an update is a few kilobytes. */
export const MAX_WEBHOOK_BYTES: number = 1024 * 1024
/** Longest text of a message. */
export const MAX_TEXT = 4096
/** Longest caption. */
export const MAX_CAPTION = 1024
/** Most bytes of a button's data. */
export const MAX_CALLBACK_BYTES = 64
/** Longest label of a button: beyond it phones cut it off. Telegram itself names no limit. */
export const MAX_BUTTON = 64
/** Most buttons under a message. */
export const MAX_BUTTONS = 100
/** Fewest and most files of an album. */
export const ALBUM: { readonly min: number; readonly max: number } = { min: 2, max: 10 }

/**
 * What can be sent, by kind. Telegram fetches files itself, from an address: up to 5 MB for pictures and 20 MB for the rest, documents only as
 * PDF, ZIP or GIF, voice notes up to 1 MB (Telegram Bot API, "Sending files"; "sendVoice"). A file that already is on Telegram has no limits.
 */
const MEDIA: Readonly<Record<MediaKind, MediaCapability>> = {
  image: { maxBytes: 5 * MB, mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'], caption: true },
  video: { maxBytes: 20 * MB, mimeTypes: ['video/mp4'], caption: true },
  audio: { maxBytes: 20 * MB, mimeTypes: ['audio/mpeg', 'audio/mp4', 'audio/x-m4a'], caption: true },
  voice: { maxBytes: MB, mimeTypes: ['audio/ogg'], caption: true },
  file: { maxBytes: 20 * MB, mimeTypes: ['application/pdf', 'application/zip', 'image/gif'], caption: true },
  sticker: { maxBytes: 20 * MB, mimeTypes: ['image/webp'], caption: false },
}

/** Kinds of file under which text and buttons can stand. */
const CAPTIONED: readonly MediaKind[] = ['image', 'video', 'audio', 'voice', 'file']

const KEYBOARD: ActionsCapability = {
  most: { reply: MAX_BUTTONS, url: MAX_BUTTONS },
  maxItems: MAX_BUTTONS,
  maxTitleLength: MAX_BUTTON,
  maxIdLength: MAX_CALLBACK_BYTES,
  idUnit: 'bytes',
}

/** What the Telegram Bot API can do. */
export const capabilities: Capabilities = {
  status: 'stable',
  content: {
    text: {
      maxLength: MAX_TEXT,
      markup: {
        bold: {},
        italic: {},
        underline: {},
        strike: {},
        code: {},
        pre: {},
        quote: {},
        spoiler: {},
        link: {},
        mention: {},
        emoji: {},
      },
    },
    media: { kinds: MEDIA, maxCaptionLength: MAX_CAPTION },
    location: {},
    contact: {},
    card: { maxLength: MAX_CAPTION, actions: [KEYBOARD], media: CAPTIONED },
    carousel: {
      minItems: ALBUM.min,
      maxItems: ALBUM.max,
      needsMedia: true,
      card: { maxLength: MAX_CAPTION, actions: [], media: ['image', 'video'] },
    },
    choices: {
      maxLength: MAX_CAPTION,
      forms: [
        {
          type: 'buttons',
          maxOptions: MAX_BUTTONS,
          maxTitleLength: MAX_BUTTON,
          maxIdLength: MAX_CALLBACK_BYTES,
          idUnit: 'bytes',
          headers: ['text', ...CAPTIONED],
          maxHeaderLength: MAX_CAPTION,
        },
      ],
    },
    form: { maxLength: MAX_TEXT, maxLabelLength: MAX_BUTTON, needsAddress: true },
  },
  // 30 a second in all, one a second to one chat; a group takes 20 a minute, which has no place here (python-telegram-bot, `FloodLimit`).
  rate: { perSecond: 30, burst: 30, pairIntervalMs: 1_000 },
  idempotency: 'none',
  // That the platform took a message is its answer; of what the customer's device does it says nothing.
  receipts: [],
  edit: true,
  remove: true,
  reactions: true,
  typing: true,
  // For business accounts only.
  readMarks: true,
  quotes: true,
  maxWebhookBytes: MAX_WEBHOOK_BYTES,
  source: { title: 'Telegram Bot API; python-telegram-bot constants', checkedOn: '2026-11-22' },
}
