import {
  type Field,
  has,
  INVALID_PARAMETER,
  objectAt,
  objectsAt,
  optionalTextAt,
  PARAMETER_MISSING,
  pathOf,
  refuse,
  textAt,
  VALUE_INVALID,
  wordAt,
} from './fields.ts'
import { GraphError } from './graph-error.ts'
import type { MediaKind } from './limits.ts'
import { digitsOf } from './numbers.ts'
import { type InteractiveRules, validateInteractive } from './validate-interactive.ts'
import { validateMedia } from './validate-media.ts'
import { type FilledTemplate, type TemplateRules, validateTemplate } from './validate-template.ts'

/** What a message is checked against. */
export type MessageRules = InteractiveRules & TemplateRules

const TYPES = ['text', 'image', 'video', 'audio', 'document', 'sticker', 'location', 'contacts', 'reaction', 'interactive', 'template']

/** The frame of a send call, without its content. */
export interface MessageFrame {
  readonly type: string
  /** Whom it is for: `phone` in digits, a business-scoped user id, or a group. */
  readonly recipient: { readonly by: 'phone' | 'user' | 'group'; readonly input: string; readonly value: string }
  readonly replyTo?: string
  /** `biz_opaque_callback_data`, returned in every status. */
  readonly callbackData?: string
}

/** Checks what every message has: product, recipient, type, context. Throws the platform's refusal. */
export function validateFrame(message: Field, rules: MessageRules): MessageFrame {
  if (message.value['messaging_product'] !== 'whatsapp') {
    throw new GraphError(INVALID_PARAMETER, 'The parameter messaging_product is required and must be "whatsapp".')
  }
  const recipient = validateRecipient(message)
  const type = has(message, 'type') ? wordAt(message, 'type', TYPES, INVALID_PARAMETER) : 'text'
  const replyTo = has(message, 'context') ? textAt(objectAt(message, 'context'), 'message_id', 512) : undefined
  const callbackData = optionalTextAt(message, 'biz_opaque_callback_data', rules.limits.callbackDataLength, INVALID_PARAMETER)
  return { type, recipient, ...(replyTo === undefined ? {} : { replyTo }), ...(callbackData === undefined ? {} : { callbackData }) }
}

function validateRecipient(message: Field): MessageFrame['recipient'] {
  const kind = has(message, 'recipient_type') ? wordAt(message, 'recipient_type', ['individual', 'group'], INVALID_PARAMETER) : 'individual'
  if (!has(message, 'to') && has(message, 'recipient')) {
    const input = textAt(message, 'recipient', 128)
    return { by: 'user', input, value: input }
  }
  if (!has(message, 'to')) throw new GraphError(INVALID_PARAMETER, 'The parameter to is required.')
  const input = textAt(message, 'to', 128)
  if (kind === 'group') return { by: 'group', input, value: input }
  if (!/^\+?[\d\s()-]{5,30}$/.test(input)) refuse(INVALID_PARAMETER, 'to', 'is not a phone number.')
  return { by: 'phone', input, value: digitsOf(input) }
}

/** Checks the object of the type. Returns the filled template of a template message. Throws the platform's refusal. */
export function validateContent(message: Field, type: string, rules: MessageRules): FilledTemplate | undefined {
  // The one type whose value is a list.
  const content = type === 'contacts' ? message : objectAt(message, type)
  switch (type) {
    case 'template':
      return validateTemplate(content, rules)
    case 'contacts':
      validateContacts(message)
      break
    case 'interactive':
      validateInteractive(content, rules)
      break
    case 'text':
      textAt(content, 'body', rules.limits.textLength, INVALID_PARAMETER)
      break
    case 'location':
      validateLocation(content)
      break
    case 'reaction':
      validateReaction(content)
      break
    default:
      validateMedia(content, type as MediaKind, rules)
  }
  return undefined
}

function validateLocation(location: Field): void {
  for (const [key, most] of [
    ['latitude', 90],
    ['longitude', 180],
  ] as const) {
    if (!has(location, key)) throw new GraphError(PARAMETER_MISSING, `The parameter ${pathOf(location, key)} is required.`)
    const degrees = Number(location.value[key])
    if (!(Math.abs(degrees) <= most)) refuse(VALUE_INVALID, pathOf(location, key), `must be a number from -${most} to ${most}.`)
  }
}

function validateReaction(reaction: Field): void {
  textAt(reaction, 'message_id', 512)
  // An empty emoji takes the reaction back.
  if (typeof reaction.value['emoji'] !== 'string') {
    throw new GraphError(PARAMETER_MISSING, `The parameter ${pathOf(reaction, 'emoji')} is required.`)
  }
}

/** A name needs its formatted form and at least one other part (Meta, "Contacts messages"). */
function validateContacts(message: Field): void {
  for (const contact of objectsAt(message, 'contacts', 1, 257)) {
    const name = objectAt(contact, 'name')
    textAt(name, 'formatted_name', 1_024)
    if (Object.keys(name.value).length < 2) refuse(VALUE_INVALID, name.path, 'must have at least one part besides formatted_name.')
  }
}
