import type { ChatClient } from '../../client/client.ts'
import type { ChatState } from '../../client/chat-state.ts'
import { h } from '../dom.ts'
import type { WidgetTexts } from '../texts/texts.ts'

/** Asks once for an e-mail address, for an answer after the visitor has left. */
export interface EmailOffer {
  readonly element: HTMLElement
  update(state: ChatState, texts: WidgetTexts): void
}

/** Shown when somebody who is not signed in has written and nobody has answered yet. */
export function createEmailOffer(chat: ChatClient): EmailOffer {
  const label = h('span')
  const input = h('input', { type: 'email', required: true, autocomplete: 'email', dir: 'ltr' })
  const button = h('button')
  const form = h('form', {}, h('label', {}, label, input), button)
  const thanks = h('p', { role: 'status' })
  const element = h('div', { class: 'email-offer', hidden: true }, form, thanks)
  let given = false
  let said = ''

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    given = true
    chat.introduce({ email: input.value })
    form.hidden = true
    thanks.textContent = said
  })

  return {
    element,
    update({ messages, signedIn }, texts) {
      said = texts.thanks
      label.textContent = texts.leaveEmail
      input.placeholder = texts.email
      button.textContent = texts.save
      const last = messages.findLast(({ sending }) => sending === undefined)
      // Whoever is in a talk already is not asked in the middle of it.
      const isWaiting = last?.from === 'visitor' && !messages.some(({ from }) => from === 'business')
      element.hidden = signedIn || !(isWaiting || (given && last?.from === 'visitor'))
    },
  }
}
