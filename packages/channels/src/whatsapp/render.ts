import { DeliveryError, type Content, type Handle, type JsonObject, type OutboundPart } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { rejected } from './limits.ts'
import { renderCard } from './render-card.ts'
import { renderChoices } from './render-choices.ts'
import { renderContact } from './render-contact.ts'
import { renderForm, renderLocationRequest, renderProduct, renderSession } from './render-interactive.ts'
import { renderLocation, renderMedia, renderText } from './render-plain.ts'
import { renderTemplate } from './render-template.ts'
import type { WhatsAppMessage } from './whatsapp-message.ts'

/** The body of `POST /{phone number}/messages`. */
export type WhatsAppRequest = WhatsAppMessage & { readonly messaging_product: 'whatsapp' }

/**
 * The request that sends a part. Pure, and does no more than translate: to fit content to what WhatsApp can carry is the planner's work.
 *
 * @throws DeliveryError `rejected` naming the field and the limit that it breaks; `invalid-recipient` for a handle that is none of WhatsApp's
 *
 * @example
 * renderPart({ id: 'p1', account, to: { kind: 'phone', value: '+4915112345678' }, content: { type: 'text', text: 'Hello' } })
 */
export function renderPart(part: OutboundPart): WhatsAppRequest {
  return compact<WhatsAppRequest>({
    ...renderRecipient(part.to),
    context: part.replyTo === undefined ? undefined : { message_id: part.replyTo },
    ...renderContent(part.content),
    // Comes back in every receipt, which settles a part whose sending was in doubt.
    biz_opaque_callback_data: part.id,
  })
}

/** The recipient's fields of a request. @throws DeliveryError `invalid-recipient` */
export function renderRecipient(to: Handle): JsonObject & { readonly messaging_product: 'whatsapp' } {
  switch (to.kind) {
    case 'phone': {
      const digits = to.value.replace(/^\+/, '')
      if (!/^\d{1,15}$/.test(digits)) break
      return { messaging_product: 'whatsapp', recipient_type: 'individual', to: digits }
    }
    case 'whatsapp-user':
      return { messaging_product: 'whatsapp', recipient_type: 'individual', recipient: to.value }
    case 'whatsapp-group':
      return { messaging_product: 'whatsapp', recipient_type: 'group', to: to.value }
  }
  const expected = 'expected a phone in E.164, a whatsapp-user or a whatsapp-group'
  throw new DeliveryError('invalid-recipient', `WhatsApp cannot reach this handle: ${expected}, got kind "${to.kind}".`)
}

function renderContent(content: Content): WhatsAppMessage {
  switch (content.type) {
    case 'text':
      return renderText(content)
    case 'media':
      return renderMedia(content)
    case 'location':
      return { type: 'location', location: renderLocation(content) }
    case 'contact':
      return renderContact(content)
    case 'card':
      return renderCard(content)
    case 'choices':
      return renderChoices(content)
    case 'product':
      return renderProduct(content)
    case 'template':
      return renderTemplate(content)
    case 'form':
      return renderForm(content)
    case 'session':
      return renderSession(content)
    case 'system':
      return renderLocationRequest(content)
    case 'carousel':
    case 'choice':
    case 'cart':
    case 'unsupported':
      throw rejected('content.type', `${content.type} cannot be sent`)
  }
}
