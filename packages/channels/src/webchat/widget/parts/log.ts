import type { ChatClient } from '../../client/client.ts'
import type { ChatState, ClientMessage } from '../../client/chat-state.ts'
import { arrange, h } from '../dom.ts'
import type { WidgetTexts } from '../texts/texts.ts'
import { messageView } from './message.ts'

/** The messages on the page. */
export interface Log {
  readonly element: HTMLElement
  update(state: ChatState, texts: WidgetTexts): void
  toEnd(): void
}

/** How near to its end the log has to be to follow it, in CSS pixels. */
const NEAR_PX = 80

interface Shown {
  readonly message: ClientMessage
  readonly look: string
  readonly view: HTMLElement
}

/** Shows the messages, makes anew only what changed, and follows the newest unless the visitor reads further up. */
export function createLog(chat: ChatClient): Log {
  const list = h('ol', { class: 'messages', role: 'log', 'aria-live': 'polite' })
  const earlier = h('button', { type: 'button', class: 'earlier', hidden: true })
  const typing = h('div', { class: 'typing', role: 'status' })
  const element = h('div', { class: 'log', tabindex: 0 }, earlier, list, typing)
  const shown = new Map<string, Shown>()
  let typingTimer: ReturnType<typeof setTimeout> | undefined

  async function loadEarlier(): Promise<void> {
    const before = element.scrollHeight - element.scrollTop
    await chat.loadEarlier().catch(() => undefined)
    // What was at this place stays at this place.
    element.scrollTop = element.scrollHeight - before
  }
  earlier.addEventListener('click', () => void loadEarlier())

  function toEnd(): void {
    element.scrollTop = element.scrollHeight
  }

  function viewOf(message: ClientMessage, state: ChatState, texts: WidgetTexts): HTMLElement {
    const isAnswered = state.messages.some(({ from, replyTo }) => from === 'visitor' && replyTo === message.id)
    const isRead = message.seq <= state.readByShop
    const locale = state.shop?.locale ?? 'en'
    const look = `${isAnswered} ${isRead} ${locale}`
    const before = shown.get(message.id)
    if (before?.message === message && before.look === look) return before.view
    const view = messageView(message, {
      texts,
      locale,
      isAnswered,
      isRead,
      address: (url) => chat.address(url),
      ...(message.from === 'business' ? { answer: (content) => void chat.send([content], { replyTo: message.id }) } : {}),
      retry: () => chat.retry(message.id),
      edit: (text) => chat.edit(message.id, text),
      remove: () => chat.remove(message.id),
    })
    shown.set(message.id, { message, look, view })
    return view
  }

  function showTyping({ typing: sign }: ChatState, texts: WidgetTexts): void {
    clearTimeout(typingTimer)
    const left = sign === undefined ? 0 : sign.until - Date.now()
    typing.textContent = left > 0 ? `${sign?.author?.name ?? texts.shop} ${texts.typing}` : ''
    if (left > 0) typingTimer = setTimeout(() => (typing.textContent = ''), left)
  }

  return {
    element,
    toEnd,
    update(state, texts) {
      const follows = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX
      const greeting = state.shop?.greeting
      const greetings = greeting !== undefined && !state.hasEarlier ? [h('li', { class: 'greeting', dir: 'auto' }, greeting)] : []
      const kept = list.querySelector<HTMLElement>('.greeting')
      const first = kept !== null && kept.textContent === greeting && greetings.length > 0 ? [kept] : greetings
      arrange(list, [...first, ...state.messages.map((message) => viewOf(message, state, texts))])
      for (const id of shown.keys()) if (!state.messages.some((message) => message.id === id)) shown.delete(id)
      earlier.hidden = !state.hasEarlier
      earlier.textContent = texts.earlier
      showTyping(state, texts)
      if (follows) toEnd()
    },
  }
}
