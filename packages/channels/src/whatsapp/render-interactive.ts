import type { FormContent, JsonObject, MediaContent, ProductContent, SessionContent, SystemContent, TextContent } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { readString } from '../wire/read.ts'
import { MAX_BODY, MAX_BUTTON, MAX_HEADER } from './capabilities.ts'
import { limited, rejected, webAddress } from './limits.ts'
import { renderHeaderFile, renderText } from './render-plain.ts'
import type { WhatsAppMessage } from './whatsapp-message.ts'

/** Label of a button that has to have one when the caller gives none: a sign that needs no language. */
export const NEUTRAL_LABEL = '☰'

/** The parts of an interactive message. */
export interface InteractiveParts {
  /** `button`, `list`, `cta_url`, `flow`. */
  readonly type: string
  readonly header?: MediaContent | TextContent | undefined
  readonly body?: string | undefined
  readonly footer?: string | undefined
  readonly action: JsonObject
}

/** An interactive message. @throws DeliveryError `rejected` */
export function renderInteractive({ type, header, body, footer, action }: InteractiveParts): WhatsAppMessage {
  return {
    type: 'interactive',
    interactive: compact<JsonObject>({
      type,
      header: header && renderHeader(header),
      body: body === undefined ? undefined : { text: limited('content.text', body, MAX_BODY) },
      footer: footer === undefined ? undefined : { text: limited('content.footer', footer, MAX_HEADER) },
      action,
    }),
  }
}

/** A product of the catalogue. @throws DeliveryError `rejected` without the catalogue's id */
export function renderProduct(content: ProductContent): WhatsAppMessage {
  if (content.catalogId === undefined) throw rejected('content.catalogId', 'expected the id of the catalogue')
  return renderInteractive({
    type: 'product',
    body: content.text,
    action: { catalog_id: content.catalogId, product_retailer_id: content.productId },
  })
}

/** A flow: by id, or by name while it is a draft. @throws DeliveryError `rejected` */
export function renderForm(content: FormContent): WhatsAppMessage {
  if (content.formId === undefined && content.name === undefined) throw rejected('content.formId', 'expected the id or the name of a flow')
  const { start } = content
  const parameters = compact<JsonObject>({
    flow_message_version: '3',
    flow_id: content.formId,
    flow_name: content.formId === undefined ? content.name : undefined,
    flow_cta: limited('content.actionLabel', content.actionLabel ?? NEUTRAL_LABEL, MAX_BUTTON),
    flow_action: start === undefined ? undefined : start === 'exchange' ? 'data_exchange' : 'navigate',
    flow_action_payload:
      start === undefined || start === 'exchange' ? undefined : compact<JsonObject>({ screen: start.screen, data: start.data }),
    flow_token: content.token,
  })
  return renderInteractive({
    type: 'flow',
    body: limited('content.text', content.text, MAX_BODY),
    action: { name: 'flow', parameters },
  })
}

/**
 * A call: a button by which the customer calls the business, labelled with `native.display_text` if given. Other sessions are sent as
 * their address.
 *
 * @throws DeliveryError `rejected`
 */
export function renderSession(content: SessionContent): WhatsAppMessage {
  if (content.kind !== 'call') {
    if (content.url === undefined) throw rejected('content.url', `a session of kind ${content.kind} needs an address`)
    const url = webAddress('content.url', content.url)
    return renderText({ type: 'text', text: content.text === undefined ? url : `${content.text}\n${url}` })
  }
  const label = readString(content.native ?? {}, 'display_text')
  return renderInteractive({
    type: 'voice_call',
    body: limited('content.text', content.text, MAX_BODY),
    action: compact<JsonObject>({
      name: 'voice_call',
      parameters: label === undefined ? undefined : { display_text: limited('content.native.display_text', label, MAX_BUTTON) },
    }),
  })
}

/** A button by which the customer sends a location; the only system message that can be sent. @throws DeliveryError `rejected` */
export function renderLocationRequest(content: SystemContent): WhatsAppMessage {
  if (content.kind !== 'location-request') throw rejected('content.kind', 'expected location-request')
  return renderInteractive({
    type: 'location_request_message',
    body: limited('content.text', content.text, MAX_BODY),
    action: { name: 'send_location' },
  })
}

function renderHeader(header: MediaContent | TextContent): JsonObject {
  if (header.type === 'media') return renderHeaderFile('content.header', header)
  // Headers show no markup.
  return { type: 'text', text: limited('content.header.text', header.text, MAX_HEADER) }
}
