import {
  fractionDigits,
  type JsonObject,
  type Money,
  type TemplateComponent,
  type TemplateContent,
  type TemplateParameter,
} from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { rejected } from './limits.ts'
import { renderHeaderFile, renderLocation } from './render-plain.ts'
import type { WhatsAppMessage } from './whatsapp-message.ts'

/** A template with its values. `deterministic` is the only policy that Meta knows. @throws DeliveryError `rejected` */
export function renderTemplate({ name, language, components }: TemplateContent): WhatsAppMessage {
  return {
    type: 'template',
    template: compact<JsonObject>({
      name,
      language: { policy: 'deterministic', code: language },
      components: components?.map(renderComponent),
    }),
  }
}

function renderComponent(component: TemplateComponent): JsonObject {
  if (component.type !== 'button') return { type: component.type, parameters: component.parameters.map(renderParameter) }
  return { type: 'button', ...renderButton(component.action, component.value), index: String(component.index) }
}

function renderButton(action: Extract<TemplateComponent, { type: 'button' }>['action'], value: string): JsonObject {
  switch (action) {
    case 'reply':
      return { sub_type: 'quick_reply', parameters: [{ type: 'payload', payload: value }] }
    case 'url':
      return { sub_type: 'url', parameters: [{ type: 'text', text: value }] }
    case 'copy-code':
      return { sub_type: 'copy_code', parameters: [{ type: 'coupon_code', coupon_code: value }] }
    case 'form':
      return { sub_type: 'flow', parameters: [{ type: 'action', action: { flow_token: value } }] }
  }
}

function renderParameter(parameter: TemplateParameter): JsonObject {
  switch (parameter.type) {
    case 'text':
      return compact<JsonObject>({ type: 'text', parameter_name: parameter.name, text: parameter.text })
    case 'money': {
      const currency = { fallback_value: parameter.fallback, code: parameter.money.currency, amount_1000: toThousandths(parameter.money) }
      return compact<JsonObject>({ type: 'currency', parameter_name: parameter.name, currency })
    }
    case 'date':
      return compact<JsonObject>({ type: 'date_time', parameter_name: parameter.name, date_time: { fallback_value: parameter.fallback } })
    case 'media':
      return renderHeaderFile('content.components[].parameters[].media', parameter.media)
    case 'location':
      return { type: 'location', location: renderLocation(parameter.location) }
  }
}

/** Meta counts money in thousandths of the major unit. */
function toThousandths({ amount, currency }: Money): number {
  const digits = fractionDigits(currency)
  if (digits <= 3) return amount * 10 ** (3 - digits)
  throw rejected('content.components[].parameters[].money', `${currency} has smaller units than WhatsApp can say`)
}
