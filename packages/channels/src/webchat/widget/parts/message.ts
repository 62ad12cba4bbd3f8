import type { ClientMessage } from '../../client/chat-state.ts'
import { contentView } from '../contents/content-view.ts'
import type { ViewContext } from '../contents/view-context.ts'
import { h, icon } from '../dom.ts'
import { icons } from '../icons.ts'

/** What the view of a message has at hand. */
export interface MessageContext extends ViewContext {
  /** The shop has read it. */
  readonly isRead: boolean
  readonly retry: () => void
  readonly edit: (text: string) => Promise<void>
  readonly remove: () => Promise<void>
}

/** One message with who wrote it, when, and what became of it. */
export function messageView(message: ClientMessage, context: MessageContext): HTMLElement {
  const { texts, locale } = context
  const own = message.from === 'visitor'
  const author = own ? texts.you : (message.author?.name ?? texts.shop)
  const time = new Date(message.at)
  const body =
    message.removedAt === undefined
      ? message.content.map((content) => contentView(content, context))
      : [h('div', { class: 'removed' }, texts.removed)]
  const view: HTMLElement = h(
    'li',
    { class: `message ${message.from}`, 'data-id': message.id },
    // Screen readers hear who wrote; eyes see it by side and colour, and by name where several people answer.
    h('span', { class: own || message.author?.name === undefined ? 'hidden' : 'author', dir: 'auto' }, author),
    h('div', { class: 'bubble' }, ...body),
    reactions(message),
    h(
      'div',
      { class: 'facts' },
      h('time', { datetime: time.toISOString() }, time.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })),
      message.editedAt !== undefined && message.removedAt === undefined && h('span', {}, texts.edited),
      own && outcome(message, context),
      isOwnText(message) && ownActions(() => view, message, context),
    ),
  )
  return view
}

function reactions({ reactions: all = [] }: ClientMessage): HTMLElement | undefined {
  return all.length === 0 ? undefined : h('div', { class: 'reactions' }, all.map(({ emoji }) => emoji).join(' '))
}

function outcome(message: ClientMessage, { texts, isRead, retry }: MessageContext): HTMLElement {
  if (message.sending === 'failed') {
    return h('span', { class: 'failed' }, `${texts.failed}. `, h('button', { type: 'button', onclick: retry }, texts.retry))
  }
  return h('span', {}, message.sending === 'waiting' ? texts.waiting : isRead ? texts.read : texts.sent)
}

function isOwnText({ from, content, sending, removedAt }: ClientMessage): boolean {
  return from === 'visitor' && sending === undefined && removedAt === undefined && content.length === 1 && content[0]?.type === 'text'
}

function ownActions(view: () => HTMLElement, message: ClientMessage, { texts, edit, remove }: MessageContext): HTMLElement {
  const [first] = message.content
  const before = first?.type === 'text' ? first.text : ''
  const startEditing = (): void => {
    const bubble = view().querySelector('.bubble')
    const input = h('textarea', { 'aria-label': texts.edit, rows: 2, dir: 'auto' })
    input.value = before
    const form = h('form', { class: 'editing' }, input, h('button', {}, texts.save), h('button', { type: 'reset' }, texts.cancel))
    const close = (): void => form.replaceWith(bubble ?? '')
    const save = async (text: string): Promise<void> => {
      try {
        if (text !== '' && text !== before) await edit(text)
        close()
      } catch {
        form.classList.add('failed')
      }
    }
    form.addEventListener('reset', close)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void save(input.value.trim())
    })
    bubble?.replaceWith(form)
    input.focus()
  }
  return h(
    'span',
    { class: 'own-actions' },
    h('button', { type: 'button', 'aria-label': texts.edit, onclick: startEditing }, icon(icons.edit)),
    h('button', { type: 'button', 'aria-label': texts.remove, onclick: () => void remove().catch(() => undefined) }, icon(icons.remove)),
  )
}
