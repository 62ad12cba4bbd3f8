import type { MessageInput, ReferralInput } from './message-input.ts'
import { digitsOf } from './numbers.ts'
import type { WireObject } from './wire.ts'

/** Without the entries that are undefined. */
function present(fields: WireObject): WireObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** Kinds of input that carry bytes, with the media type they have unless told. */
export const USUAL_TYPES: Readonly<Record<string, string>> = {
  image: 'image/jpeg',
  video: 'video/mp4',
  audio: 'audio/mpeg',
  voice: 'audio/ogg; codecs=opus',
  document: 'application/pdf',
  sticker: 'image/webp',
}

/** The input whose medium has to be stored: the message itself, or the new version inside an edit. */
export function withMedium(input: MessageInput): Extract<MessageInput, { readonly medium?: unknown }> | undefined {
  if (input.type === 'edit') return typeof input.message === 'string' ? undefined : withMedium(input.message)
  return input.type in USUAL_TYPES ? (input as Extract<MessageInput, { readonly medium?: unknown }>) : undefined
}

/** `type` and its object, as webhooks and echoes have them. `medium` is the stored one of {@link withMedium}. */
export function toMessageContent(input: MessageInput, medium: WireObject = {}): WireObject {
  switch (input.type) {
    case 'text':
      return { text: { body: input.text }, type: 'text' }
    case 'image':
    case 'video':
      return { type: input.type, [input.type]: { ...present({ caption: input.caption }), ...medium } }
    case 'audio':
    case 'voice':
      return { type: 'audio', audio: { ...medium, voice: input.type === 'voice' } }
    case 'document':
      return { type: 'document', document: { ...present({ caption: input.caption, filename: input.filename }), ...medium } }
    case 'sticker':
      return { type: 'sticker', sticker: { ...medium, animated: input.animated ?? false } }
    case 'location': {
      const { type, ...place } = input
      return { location: present(place), type }
    }
    case 'contacts':
      return { type: 'contacts', contacts: input.contacts.map(toContactCard) }
    case 'order':
      return {
        type: 'order',
        order: {
          catalog_id: input.catalogId,
          text: input.text ?? '',
          product_items: input.items.map((item) => ({
            product_retailer_id: item.productId,
            quantity: item.quantity,
            item_price: item.price,
            currency: item.currency,
          })),
        },
      }
    case 'reaction':
      return { type: 'reaction', reaction: { message_id: input.messageId, emoji: input.emoji ?? '' } }
    case 'edit': {
      const message = typeof input.message === 'string' ? ({ type: 'text', text: input.message } as const) : input.message
      const edited = { context: { id: input.messageId }, ...toMessageContent(message, medium) }
      return { type: 'edit', edit: { original_message_id: input.messageId, message: edited } }
    }
    case 'revoke':
      return { type: 'revoke', revoke: { original_message_id: input.messageId } }
    case 'unsupported':
      return {
        errors: [
          {
            code: 131051,
            title: 'Message type unknown',
            message: 'Message type unknown',
            error_data: { details: 'Message type is currently not supported.' },
          },
        ],
        type: 'unsupported',
      }
    case 'raw':
      return input.fields
  }
}

function toContactCard(contact: { readonly name: string; readonly phone?: string; readonly phoneType?: string }): WireObject {
  const [firstName = contact.name, ...rest] = contact.name.split(' ')
  const { phone, phoneType = 'CELL' } = contact
  return {
    name: { first_name: firstName, ...(rest.length === 0 ? {} : { last_name: rest.join(' ') }), formatted_name: contact.name },
    ...(phone === undefined ? {} : { phones: [{ phone, wa_id: digitsOf(phone), type: phoneType }] }),
  }
}

/** `referral` of a message that an advert brought. */
export function toReferral(referral: ReferralInput): WireObject {
  return present({
    source_url: referral.sourceUrl,
    source_id: referral.sourceId,
    source_type: referral.sourceType,
    headline: referral.headline,
    body: referral.body,
    media_type: referral.mediaType,
    image_url: referral.imageUrl,
    video_url: referral.videoUrl,
    thumbnail_url: referral.thumbnailUrl,
    ctwa_clid: referral.clickId,
  })
}
