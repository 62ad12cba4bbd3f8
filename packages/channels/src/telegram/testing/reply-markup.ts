import type { JsonObject } from '@crossdesk/core'
import { isObject, readBoolean, readObject, readString } from '../../wire/read.ts'
import { type Arguments, jsonArgument } from './arguments.ts'
import { refuse } from './bot-api-error.ts'
import type { TelegramLimits } from './limits.ts'
import type { ChatRecord, ReplyMarkup } from './state.ts'

/** Actions of an inline button; the first one that is there counts ("InlineKeyboardButton"). */
const ACTIONS: readonly string[] = [
  'url',
  'callback_data',
  'callback_game',
  'pay',
  'switch_inline_query',
  'switch_inline_query_chosen_chat',
  'switch_inline_query_current_chat',
  'login_url',
  'web_app',
  'copy_text',
]

/** Reads `reply_markup`; undefined when there is none, or it holds nothing. */
export function readReplyMarkup(args: Arguments): ReplyMarkup | undefined {
  const markup = jsonArgument(args, 'reply_markup', 'reply keyboard markup')
  if (markup === undefined || markup === null) return undefined
  if (!isObject(markup)) return refuse('object expected as reply markup')
  const keyboard = readRows(markup['keyboard'], 'field "keyboard" must be an Array of Arrays', readKeyboardButton)
  const inline = readRows(
    markup['inline_keyboard'],
    'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    readInlineButton,
  )
  if (keyboard.length > 0) return { type: 'keyboard', rows: keyboard }
  if (inline.length > 0) return { type: 'inline', rows: inline }
  if (readBoolean(markup, 'remove_keyboard') === true) return { type: 'remove' }
  return readBoolean(markup, 'force_reply') === true ? { type: 'force-reply' } : undefined
}

/** The buttons inside a message, as an edit may have them. */
export function readInlineMarkup(args: Arguments): ReplyMarkup | undefined {
  const markup = readReplyMarkup(args)
  return markup === undefined || markup.type === 'inline' ? markup : refuse('inline keyboard expected')
}

function readRows(value: unknown, problem: string, read: (button: unknown) => JsonObject): readonly (readonly JsonObject[])[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) return refuse(problem)
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map((button: unknown) => read(button)) : refuse(problem)))
  return rows.filter((row) => row.length > 0)
}

function readKeyboardButton(button: unknown): JsonObject {
  if (typeof button === 'string') return { text: button }
  if (!isObject(button)) return refuse("can't parse keyboard button: KeyboardButton must be a String or an Object")
  return typeof button['text'] === 'string' ? button : refuse('can\'t parse keyboard button: Can\'t find field "text"')
}

function readInlineButton(button: unknown): JsonObject {
  const problem = "can't parse inline keyboard button: "
  if (!isObject(button)) return refuse(`${problem}InlineKeyboardButton must be an Object`)
  if (typeof button['text'] !== 'string') return refuse(`${problem}Can't find field "text"`)
  const action = ACTIONS.find((name) => button[name] !== undefined && button[name] !== '')
  return action === undefined ? refuse(`${problem}Text buttons are unallowed in the inline keyboard`) : button
}

/** Checks what only the place and the size of a keyboard decide. */
export function checkReplyMarkup(markup: ReplyMarkup | undefined, chat: ChatRecord, limits: TelegramLimits): void {
  if (markup === undefined || markup.type === 'remove' || markup.type === 'force-reply') return
  const buttons = markup.rows.flat()
  if (buttons.length > limits.buttons) refuse('reply markup is too long')
  for (const button of buttons) {
    if (button['text'] === '') refuse('BUTTON_TEXT_INVALID')
    if (markup.type === 'inline') checkInlineButton(button, chat, limits)
    else checkKeyboardButton(button, chat)
  }
}

function checkInlineButton(button: JsonObject, chat: ChatRecord, limits: TelegramLimits): void {
  const url = readString(button, 'url')
  const data = readString(button, 'callback_data')
  if (url !== undefined) {
    if (!isButtonUrl(url)) refuse('BUTTON_URL_INVALID')
  } else if (data !== undefined) {
    if (new TextEncoder().encode(data).length > limits.callbackDataBytes) refuse('BUTTON_DATA_INVALID')
  } else checkWebApp(button, chat)
}

function checkKeyboardButton(button: JsonObject, chat: ChatRecord): void {
  // "KeyboardButton": contact, location, poll and Mini App are for private chats only.
  const asks = ['request_contact', 'request_location'].some((name) => button[name] === true) || isObject(button['request_poll'])
  if (asks && chat.type !== 'private') refuse('BUTTON_TYPE_INVALID')
  checkWebApp(button, chat)
}

/** "WebAppInfo" wants an HTTPS address; the button works in private chats, and not for a business ("InlineKeyboardButton", web_app). */
function checkWebApp(button: JsonObject, chat: ChatRecord): void {
  const app = readObject(button, 'web_app')
  if (app === undefined) return
  if (chat.type !== 'private' || chat.connection !== undefined) refuse('BUTTON_TYPE_INVALID')
  if (!/^https:\/\/./.test(readString(app, 'url') ?? '')) refuse('BUTTON_URL_INVALID')
}

/** "InlineKeyboardButton", url: an address of the web or of `tg://`. A bare host counts, `tel:` and `mailto:` do not. */
function isButtonUrl(url: string): boolean {
  if (/^(?:https?|tg):\/\//i.test(url)) return URL.canParse(url)
  return !url.includes(':') && url.includes('.') && URL.canParse(`http://${url}`)
}
