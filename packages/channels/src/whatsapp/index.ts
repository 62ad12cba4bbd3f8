export { whatsapp, type WhatsAppOptions } from './adapter.ts'
export { capabilities } from './capabilities.ts'
export { classifyCode, toDeliveryError, type ErrorClass } from './errors.ts'
export type { GraphEndpoint, WhatsAppContext, WhatsAppCredentials } from './graph.ts'
export { uploadMedia } from './media.ts'
export { parseWebhook } from './parse.ts'
export { renderPart, type WhatsAppRequest } from './render.ts'
export type { WhatsAppMessage } from './whatsapp-message.ts'
export {
  defineTemplate,
  type Template,
  type TemplateButton,
  type TemplateDefinition,
  type TemplateHeader,
  type TemplateValues,
} from './templates.ts'
export type { PlaceholderName, PlaceholderValues } from './template-placeholders.ts'
export type { Secrets } from '../wire/secrets.ts'
export { verifySignature } from '../meta/verify.ts'
