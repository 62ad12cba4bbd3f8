import type { Action, CardContent, ChoicesContent, FormContent, JsonObject } from '@crossdesk/core'
import { MAX_BUTTON, MAX_BUTTONS, MAX_CALLBACK_BYTES, MAX_TEXT } from './capabilities.ts'
import { limited, rejected, webAddress } from './limits.ts'
import type { TelegramRequest } from './telegram-request.ts'
import { renderMedia } from './render-media.ts'
import { cardWords, joinWords, renderText } from './render-text.ts'

/** Labels up to this length leave room for three in a row on a phone. */
const SHORT_LABEL = 12
const ROW_LENGTH = 3

/** A card: its file or its text, with links and answers as buttons below. @throws DeliveryError `rejected` */
export function renderCard(card: CardContent): TelegramRequest {
  const keyboard = renderKeyboard('content.actions', card.actions ?? [])
  const words = cardWords(card)
  return withKeyboard(
    card.media === undefined ? { method: 'sendMessage', parameters: renderText(words) } : renderMedia(card.media, words),
    keyboard,
  )
}

/** A question with a button for each option. @throws DeliveryError `rejected` */
export function renderChoices({ text, options, header, footer }: ChoicesContent): TelegramRequest {
  if (options.length === 0) throw rejected('content.options', 'expected at least one option')
  const keyboard = renderKeyboard(
    'content.options',
    options.map(({ id, title }) => ({ type: 'reply', id, title })),
  )
  if (header?.type === 'media') return withKeyboard(renderMedia(header, joinWords(undefined, header.caption, text, footer)), keyboard)
  return withKeyboard({ method: 'sendMessage', parameters: renderText(joinWords(header?.text, text, footer)) }, keyboard)
}

/**
 * A form: the button of a Mini App, whose https address is the form's id. It stands in the reply keyboard, since only there a Mini App can send
 * answers back as a message (Telegram Bot API, "KeyboardButton", `web_app`). The planner writes a form of another kind out as its questions.
 *
 * @throws DeliveryError `rejected`
 */
export function renderForm({ formId, text, actionLabel, name }: FormContent): TelegramRequest {
  if (formId === undefined || !/^https:\/\/\S+$/i.test(formId)) throw rejected('content.formId', 'expected an https address')
  const label = limited('content.actionLabel', actionLabel ?? name ?? NEUTRAL_LABEL, MAX_BUTTON)
  const reply_markup = { keyboard: [[{ text: label, web_app: { url: formId } }]], resize_keyboard: true, one_time_keyboard: true }
  return { method: 'sendMessage', parameters: { text: limited('content.text', text ?? label, MAX_TEXT), reply_markup } }
}

/** A label that needs no language. */
const NEUTRAL_LABEL = '✏️'

function withKeyboard({ method, parameters }: TelegramRequest, keyboard: JsonObject | undefined): TelegramRequest {
  return keyboard === undefined ? { method, parameters } : { method, parameters: { ...parameters, reply_markup: keyboard } }
}

/** Buttons under the message: three in a row if all labels are short, else one. */
function renderKeyboard(field: string, actions: readonly Action[]): JsonObject | undefined {
  if (actions.length === 0) return undefined
  if (actions.length > MAX_BUTTONS) throw rejected(field, `expected at most ${MAX_BUTTONS}, got ${actions.length}`)
  const rowLength = actions.every(({ title }) => title.length <= SHORT_LABEL) ? ROW_LENGTH : 1
  const rows: JsonObject[][] = []
  for (const [index, action] of actions.entries()) {
    const button = renderButton(`${field}[${index}]`, action)
    if (index % rowLength === 0) rows.push([button])
    else rows.at(-1)?.push(button)
  }
  return { inline_keyboard: rows }
}

function renderButton(field: string, action: Action): JsonObject {
  const text = limited(`${field}.title`, action.title, MAX_BUTTON)
  switch (action.type) {
    case 'reply':
      return { text, callback_data: callbackData(`${field}.id`, action.id) }
    case 'url':
      return { text, url: webAddress(`${field}.url`, action.url) }
    case 'call':
      throw rejected(`${field}.type`, 'a button cannot call; write the number into the text')
  }
}

function callbackData(field: string, id: string): string {
  const sizeBytes = new TextEncoder().encode(id).length
  if (sizeBytes === 0 || sizeBytes > MAX_CALLBACK_BYTES)
    throw rejected(field, `expected 1 to ${MAX_CALLBACK_BYTES} bytes, got ${sizeBytes}`)
  return id
}
