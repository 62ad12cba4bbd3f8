import type { ChoiceOption, ChoicesContent, JsonObject } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { MAX_BUTTON, MAX_BUTTONS, MAX_BUTTON_ID, MAX_ROWS, MAX_ROW_DESCRIPTION, MAX_ROW_ID, MAX_ROW_TITLE } from './capabilities.ts'
import { limited, rejected } from './limits.ts'
import { NEUTRAL_LABEL, renderInteractive } from './render-interactive.ts'
import type { WhatsAppMessage } from './whatsapp-message.ts'

/**
 * A question: reply buttons when all options fit on three of them, else a list of at most ten rows, which has no picture above it.
 *
 * @throws DeliveryError `rejected`
 */
export function renderChoices(content: ChoicesContent): WhatsAppMessage {
  const { options, header, text: body, footer } = content
  if (options.length === 0) throw rejected('content.options', 'expected at least one option')
  if (new Set(options.map((option) => option.id)).size < options.length) throw rejected('content.options', 'expected each id once')
  if (fitsOnButtons(options)) return renderInteractive({ type: 'button', header, body, footer, action: { buttons: options.map(toButton) } })
  if (header?.type === 'media') throw rejected('content.header', 'a list can only have a text above it')
  return renderInteractive({ type: 'list', header, body, footer, action: renderList(options, content.menuLabel ?? NEUTRAL_LABEL) })
}

/** One reply button; `field` is how errors name it. @throws DeliveryError `rejected` */
export function renderReplyButton(field: string, { id, title }: { readonly id: string; readonly title: string }): JsonObject {
  return { type: 'reply', reply: { id: limited(`${field}.id`, id, MAX_BUTTON_ID), title: limited(`${field}.title`, title, MAX_BUTTON) } }
}

function toButton(option: ChoiceOption, index: number): JsonObject {
  return renderReplyButton(`content.options[${index}]`, option)
}

function fitsOnButtons(options: readonly ChoiceOption[]): boolean {
  if (options.length > MAX_BUTTONS) return false
  return options.every((option) => option.title.length <= MAX_BUTTON && option.description === undefined && option.section === undefined)
}

/** Sections in the order in which their first option stands; as soon as there are two, each needs a title. */
function renderList(options: readonly ChoiceOption[], label: string): JsonObject {
  if (options.length > MAX_ROWS) throw rejected('content.options', `expected at most ${MAX_ROWS}, got ${options.length}`)
  const sections = new Map<string | undefined, JsonObject[]>()
  for (const [index, option] of options.entries()) {
    const rows = sections.get(option.section)
    if (rows === undefined) sections.set(option.section, [renderRow(option, index)])
    else rows.push(renderRow(option, index))
  }
  return {
    button: limited('content.menuLabel', label, MAX_BUTTON),
    sections: [...sections].map(([section, rows]) => {
      const title = section ?? (sections.size > 1 ? label : undefined)
      return compact<JsonObject>({
        title: title === undefined ? undefined : limited('content.options[].section', title, MAX_ROW_TITLE),
        rows,
      })
    }),
  }
}

function renderRow({ id, title, description }: ChoiceOption, index: number): JsonObject {
  const field = `content.options[${index}]`
  return compact<JsonObject>({
    id: limited(`${field}.id`, id, MAX_ROW_ID),
    title: limited(`${field}.title`, title, MAX_ROW_TITLE),
    description: description === undefined ? undefined : limited(`${field}.description`, description, MAX_ROW_DESCRIPTION),
  })
}
