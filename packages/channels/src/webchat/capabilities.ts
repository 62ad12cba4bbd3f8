import type { Capabilities, CardCapability, MarkCapability, MediaCapability } from '@crossdesk/core'
import { MAX_FILE_BYTES } from './options.ts'

/** Any type: the visitor's browser shows what it can and offers the rest as a download. */
const ANY_FILE: MediaCapability = { maxBytes: MAX_FILE_BYTES, mimeTypes: [], caption: true }
/** Marks are sent beside the text and cost nothing. */
const MARK: MarkCapability = {}
const MAX_TEXT = 20_000
const MAX_LABEL = 80
const MAX_ACTIONS = 10

const CARD: CardCapability = {
  maxLength: MAX_TEXT,
  actions: [
    {
      most: { reply: MAX_ACTIONS, url: MAX_ACTIONS, call: MAX_ACTIONS },
      maxItems: MAX_ACTIONS,
      maxTitleLength: MAX_LABEL,
      maxIdLength: 512,
    },
  ],
  media: ['image', 'video', 'audio', 'voice', 'file', 'sticker'],
  maxTitleLength: 250,
  maxFooterLength: 250,
}

/** What our own chat can show. The limits are those of our protocol: wide, and kept by the widget. */
export const capabilities: Capabilities = {
  status: 'stable',
  content: {
    text: {
      maxLength: MAX_TEXT,
      markup: {
        bold: MARK,
        italic: MARK,
        underline: MARK,
        strike: MARK,
        code: MARK,
        pre: MARK,
        quote: MARK,
        spoiler: MARK,
        link: MARK,
        mention: MARK,
        emoji: MARK,
      },
    },
    media: {
      kinds: { image: ANY_FILE, video: ANY_FILE, audio: ANY_FILE, voice: ANY_FILE, file: ANY_FILE, sticker: ANY_FILE },
      maxCaptionLength: MAX_TEXT,
    },
    location: {},
    contact: {},
    card: CARD,
    carousel: { minItems: 1, maxItems: 20, card: CARD, maxLength: MAX_TEXT },
    choices: {
      maxLength: MAX_TEXT,
      forms: [
        {
          type: 'buttons',
          maxOptions: 13,
          maxTitleLength: MAX_LABEL,
          maxIdLength: 512,
          headers: ['text', 'image', 'video', 'audio', 'voice', 'file', 'sticker'],
          maxHeaderLength: 250,
          maxFooterLength: 250,
        },
        {
          type: 'list',
          maxOptions: 100,
          maxTitleLength: 250,
          maxDescriptionLength: 1000,
          maxIdLength: 512,
          maxSectionLength: 250,
          headers: ['text', 'image', 'video', 'audio', 'voice', 'file', 'sticker'],
          maxHeaderLength: 250,
          maxFooterLength: 250,
          maxMenuLabelLength: MAX_LABEL,
        },
      ],
    },
    choice: {},
    product: { maxLength: MAX_TEXT },
    cart: { maxLength: MAX_TEXT },
    form: { maxLength: MAX_TEXT, maxLabelLength: MAX_LABEL },
    session: { maxLength: MAX_TEXT },
  },
  idempotency: 'key',
  receipts: ['sent', 'delivered', 'read'],
  edit: true,
  remove: true,
  reactions: true,
  typing: true,
  readMarks: true,
  quotes: true,
  // Only of uploads, which are streamed into the blob store; every other body is read up to MAX_BODY_BYTES.
  maxWebhookBytes: MAX_FILE_BYTES,
  source: { title: 'CrossDesk, web chat protocol, docs/channels/webchat.md', checkedOn: '2026-11-22' },
}
