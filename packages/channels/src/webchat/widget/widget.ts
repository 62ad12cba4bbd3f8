import { createChatClient, type ChatClient } from '../client/client.ts'
import type { ChatState } from '../client/chat-state.ts'
import type { Consent, IdentityProof, PostActivity } from '../protocol/requests.ts'
import { h, icon } from './dom.ts'
import { icons } from './icons.ts'
import { createComposer } from './parts/composer.ts'
import { createEmailOffer } from './parts/email-offer.ts'
import { createLog } from './parts/log.ts'
import { STYLES } from './styles.ts'
import { english, loadTexts, type WidgetTexts } from './texts/texts.ts'

/**
 * The chat on a shop's page. Attributes: `url` (address of the chat), `shop`, and if wanted `lang` (otherwise the visitor's language),
 * `placement` (`end`, `start` or `inline`) and `open`. Events, which bubble: `crossdesk-open`, `crossdesk-close`, and `crossdesk-message` with the
 * shop's new message as `detail`.
 */
export interface ChatWidget extends HTMLElement {
  /** The chat behind it. Undefined before the element is on the page. */
  readonly chat: ChatClient | undefined
  /** Asks the shop's own server who the visitor is. Set it before the element is on the page. */
  identity?: () => Promise<IdentityProof | undefined>
  /** What the guard against robots wants to see. */
  challenge?: () => Promise<string>
  /** What the visitor allowed. */
  consent?: Consent
  /** Own words instead of the widget's. */
  texts?: Partial<WidgetTexts>
  /** Opens the window. */
  show(): void
  /** Closes it; the chat goes on behind it. */
  hide(): void
  /** Tells what the visitor does in the shop, if that is allowed. */
  track(activity: Omit<PostActivity, 'id'>): void
}

/**
 * Makes `<crossdesk-chat>` known to the browser. Importing the module alone does nothing.
 *
 * @param tag another name for the element
 * @example
 * defineChatWidget()
 * document.body.insertAdjacentHTML('beforeend', '<crossdesk-chat url="https://desk.example/chat" shop="berlin"></crossdesk-chat>')
 */
export function defineChatWidget(tag = 'crossdesk-chat'): void {
  if (customElements.get(tag) !== undefined) return

  class ChatWidgetElement extends HTMLElement implements ChatWidget {
    chat: ChatClient | undefined
    identity?: () => Promise<IdentityProof | undefined>
    challenge?: () => Promise<string>
    consent?: Consent
    texts?: Partial<WidgetTexts>
    #face: Face | undefined

    connectedCallback(): void {
      const { identity, challenge, consent } = this
      const chat = createChatClient({
        url: this.getAttribute('url') ?? '',
        shop: this.getAttribute('shop') ?? '',
        ...(identity === undefined ? {} : { identity }),
        ...(challenge === undefined ? {} : { challenge }),
        ...(consent === undefined ? {} : { consent }),
        ...(this.lang === '' ? {} : { locales: [this.lang, ...navigator.languages] }),
      })
      this.chat = chat
      this.#face = createFace(this, chat)
      chat.open()
      if (this.hasAttribute('open') || this.getAttribute('placement') === 'inline') this.show()
    }

    disconnectedCallback(): void {
      this.chat?.close()
      this.#face?.leave()
      this.chat = this.#face = undefined
    }

    show(): void {
      this.#face?.show()
    }

    hide(): void {
      this.#face?.hide()
    }

    track(activity: Omit<PostActivity, 'id'>): void {
      this.chat?.track(activity)
    }
  }

  customElements.define(tag, ChatWidgetElement)
}

/** What is seen of a chat. */
interface Face {
  show(): void
  hide(): void
  /** Takes everything off the page. */
  leave(): void
}

function createFace(host: ChatWidget, chat: ChatClient): Face {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const badge = h('span', { class: 'badge', hidden: true })
  const launcher = h(
    'button',
    { type: 'button', class: 'launcher', 'aria-expanded': 'false', 'aria-controls': 'window' },
    icon(icons.chat),
    badge,
  )
  const title = h('bdi')
  const close = h('button', { type: 'button' }, icon(icons.close))
  const notice = h('div', { class: 'notice', role: 'status', hidden: true })
  const log = createLog(chat)
  const offer = createEmailOffer(chat)
  const composer = createComposer(chat)
  const isInline = host.getAttribute('placement') === 'inline'
  const header = h('header', {}, h('h2', { id: 'title' }, title), !isInline && close)
  const panel = h(
    'div',
    { id: 'window', class: 'window', role: isInline ? 'region' : 'dialog', 'aria-labelledby': 'title', hidden: true },
    header,
    notice,
    log.element,
    offer.element,
    composer.element,
  )
  // Not as a style element, which a shop's content security policy may forbid.
  const looks = new CSSStyleSheet()
  looks.replaceSync(STYLES)
  root.adoptedStyleSheets = [looks]
  root.replaceChildren(panel, launcher)
  let own: WidgetTexts = english
  let spoken = 'en'
  let lastSeq = Number.POSITIVE_INFINITY

  function update(state: ChatState): void {
    const locale = host.lang !== '' ? host.lang : (state.shop?.locale ?? navigator.language)
    if (locale !== spoken) void speak(locale)
    const texts = { ...own, ...host.texts }
    host.dir = state.shop?.direction ?? (/^(?:ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr')
    panel.lang = locale
    title.textContent = state.shop?.name ?? ''
    launcher.setAttribute('aria-label', (panel.hidden ? texts.open : texts.close) + (state.unread > 0 ? ` (${state.unread})` : ''))
    close.setAttribute('aria-label', texts.close)
    badge.textContent = String(state.unread)
    badge.hidden = state.unread === 0 || !panel.hidden
    notice.textContent = state.status === 'refused' ? texts.refused : texts.offline
    notice.hidden = state.status !== 'offline' && state.status !== 'refused'
    panel.dataset['drop'] = texts.drop
    log.update(state, texts)
    offer.update(state, texts)
    composer.update(state, texts)
    announce(state)
    if (isSeen()) chat.read()
  }

  async function speak(locale: string): Promise<void> {
    spoken = locale
    // Without the network it goes on in the language that is there.
    own = await loadTexts(locale).catch(() => own)
    update(chat.state)
  }

  /** Tells the page of what came since the chat was connected. */
  function announce({ messages, seq, status }: ChatState): void {
    if (status === 'online' && lastSeq === Number.POSITIVE_INFINITY) lastSeq = seq
    for (const message of messages) {
      if (message.from !== 'business' || message.seq <= lastSeq) continue
      lastSeq = message.seq
      host.dispatchEvent(new CustomEvent('crossdesk-message', { detail: message, bubbles: true, composed: true }))
    }
  }

  const isSeen = (): boolean => !panel.hidden && document.visibilityState === 'visible'

  function toggle(isOpen: boolean): void {
    if (panel.hidden === !isOpen) return
    panel.hidden = !isOpen
    launcher.setAttribute('aria-expanded', String(isOpen))
    update(chat.state)
    if (isOpen) log.toEnd()
    if (!isInline) (isOpen ? composer : launcher).focus()
    host.dispatchEvent(new CustomEvent(isOpen ? 'crossdesk-open' : 'crossdesk-close', { bubbles: true, composed: true }))
  }

  const onLook = (): void => update(chat.state)
  launcher.addEventListener('click', () => toggle(panel.hidden !== false))
  close.addEventListener('click', () => toggle(false))
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !isInline && !event.isComposing) toggle(false)
  })
  panel.addEventListener('dragover', (event) => {
    event.preventDefault()
    panel.classList.add('dropping')
  })
  panel.addEventListener('dragleave', () => panel.classList.remove('dropping'))
  panel.addEventListener('drop', (event) => {
    event.preventDefault()
    panel.classList.remove('dropping')
    composer.take(event.dataTransfer?.files ?? [])
  })
  document.addEventListener('visibilitychange', onLook)
  const unsubscribe = chat.subscribe(update)
  update(chat.state)

  return {
    show: () => toggle(true),
    hide: () => toggle(false),
    leave() {
      unsubscribe()
      document.removeEventListener('visibilitychange', onLook)
      root.replaceChildren()
    },
  }
}
