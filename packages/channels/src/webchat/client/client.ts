import type { LanguageTag } from '@crossdesk/core'
import type { VisitorContent } from '../protocol/content.ts'
import type { ChatEvent } from '../protocol/events.ts'
import type { Consent, IdentityProof, MessagePage, PostActivity, Session, StoredFile, VisitorProfile } from '../protocol/requests.ts'
import { ChatError, chatRequests, isPassing } from './chat-requests.ts'
import { afterEvent, emptyState, withMessages, withOwn, withSession, type ChatState } from './chat-state.ts'
import { readEvents } from './event-stream.ts'
import { createMemory, type ChatStorage } from './memory.ts'
import { createOutbox } from './outbox.ts'
import { createPause } from './pause.ts'
import { uploadFile } from './upload-file.ts'

/** Which chat, and who the visitor is. */
export interface ChatClientOptions {
  /** Address under which the shop's server answers for the chat, for example `https://desk.example/chat`. */
  readonly url: string
  /** Id of the shop. */
  readonly shop: string
  /** Asks the shop's own server who the visitor is; called whenever a session is opened. Undefined: nobody who is signed in. */
  readonly identity?: () => Promise<IdentityProof | undefined>
  /** What the guard against robots wants to see; called before a new visitor's first session. */
  readonly challenge?: () => Promise<string>
  /** Default: the browser's languages. */
  readonly locales?: readonly LanguageTag[]
  /** Default: nothing is allowed. */
  readonly consent?: Consent
  /** Default: `localStorage`. `null`: everything is forgotten with the page. */
  readonly storage?: ChatStorage | null
  /** Default: the global one. */
  readonly fetch?: typeof fetch
}

/** A visitor's side of a chat. */
export interface ChatClient {
  readonly state: ChatState
  /** Calls the listener at every change. @returns ends that */
  subscribe(listener: (state: ChatState) => void): () => void
  /** Connects and stays connected, through sleep and dead networks, until `close`. */
  open(): void
  close(): void
  /** Writes a message: it stands in the state at once and is sent as soon as that is possible, once. @returns its id */
  send(content: string | readonly VisitorContent[], options?: { readonly replyTo?: string }): string
  /** Tries a message again that the server did not want. */
  retry(id: string): void
  /** Uploads a file and sends it. @param options.onProgress told the share that is uploaded, 0 to 1. @throws ChatError */
  sendFile(file: File, options?: { readonly caption?: string; readonly onProgress?: (share: number) => void }): Promise<string>
  /** @throws ChatError */
  edit(id: string, text: string): Promise<void>
  /** @throws ChatError */
  remove(id: string): Promise<void>
  /** @param emoji absent: ours is taken away. @throws ChatError */
  react(id: string, emoji?: string): Promise<void>
  /** The visitor pressed a key. Told at most every three seconds. */
  typing(): void
  /** The visitor has seen everything that is there. */
  read(): void
  /** Reads older messages. @throws ChatError */
  loadEarlier(): Promise<void>
  /** Tells what the visitor does in the shop; nothing happens without consent. */
  track(activity: Omit<PostActivity, 'id'>): void
  allow(consent: Consent): void
  /** Says who the visitor is; merely claimed. */
  introduce(profile: VisitorProfile): void
  /** Asks `identity` anew: the visitor has signed in at the shop. */
  signIn(): void
  /** Forgets the visitor; who writes next is somebody new. */
  signOut(): void
  /** The address of a file of a message. */
  address(url: string): string
}

/** The server says something every 15 s. */
const HEARTBEAT_MS = 20_000
const TYPING_EVERY_MS = 3000
const RECEIPT_AFTER_MS = 300
const PAGE = 50

/**
 * The visitor's side of a shop's chat, without a face: it opens a session, keeps a stream of events through network breaks and sleep without losing
 * or doubling anything, and sends what was written in order, once, also after the page was closed in between.
 *
 * @example
 * const chat = createChatClient({ url: 'https://desk.example/chat', shop: 'berlin' })
 * chat.subscribe(({ messages }) => render(messages))
 * chat.open()
 * chat.send('Where is my parcel?')
 */
export function createChatClient(options: ChatClientOptions): ChatClient {
  const root = options.url.replace(/\/+$/, '')
  const base = `${root}/v1/${encodeURIComponent(options.shop)}`
  const memory = createMemory(options.storage === null ? undefined : (options.storage ?? globalThis.localStorage), `crossdesk-chat:${base}`)
  const request = chatRequests(base, () => memory.read().token, options.fetch ?? ((...args) => fetch(...args)))
  const listeners = new Set<(state: ChatState) => void>()
  const pause = createPause()

  let state = emptyState
  let session: Promise<Session> | undefined
  /** Aborted by `close`. */
  let life: AbortController | undefined
  let stream: AbortController | undefined
  let consent = options.consent ?? emptyState.consent
  let profile: VisitorProfile | undefined
  let heardAt = 0
  let typedAt = 0
  let receiptTimer: ReturnType<typeof setTimeout> | undefined

  function set(next: ChatState): void {
    if (next === state) return
    state = next
    for (const listener of listeners) listener(state)
  }

  const outbox = createOutbox({
    memory,
    request,
    ready: () => openSession(),
    pause,
    show: (message) => set(withOwn(state, message)),
    onExpired: dropSession,
  })

  /** The session of this page; one request, however many ask for it. */
  function openSession(): Promise<Session> {
    session ??= requestSession().catch((error: unknown) => {
      session = undefined
      throw error
    })
    return session
  }

  async function requestSession(): Promise<Session> {
    const identity = await options.identity?.()
    const { token, thread, signedIn } = memory.read()
    const challenge = token === undefined && identity === undefined ? await options.challenge?.() : undefined
    const body = {
      locales: options.locales ?? globalThis.navigator?.languages,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      consent,
      ...(identity === undefined ? {} : { identity }),
      ...(profile === undefined ? {} : { profile }),
      ...(challenge === undefined ? {} : { challenge }),
      ...(typeof document === 'undefined' ? {} : { page: { url: location.href.split('#')[0], title: document.title } }),
    }
    let opened: Session
    try {
      opened = (await (await request('POST', 'session', { json: body })).json()) as Session
    } catch (error) {
      // A token that is no good any more is worth nothing; without it the visitor is a new one.
      if (!(error instanceof ChatError && error.status === 401 && token !== undefined)) throw error
      memory.change(({ token: _old, ...rest }) => rest)
      return requestSession()
    }
    const isSomebodyElse = thread !== undefined && thread !== opened.thread
    memory.change(({ outbox: unsent }) => ({
      token: opened.token,
      thread: opened.thread,
      signedIn: opened.signedIn,
      // What a signed-in person wrote is not sent in the name of another.
      outbox: isSomebodyElse && signedIn === true ? [] : unsent,
    }))
    if (isSomebodyElse) set({ ...emptyState, status: state.status })
    set(withSession(state, opened))
    outbox.restore()
    return opened
  }

  function dropSession(): void {
    session = undefined
    stream?.abort()
  }

  async function loadPage(before?: number): Promise<void> {
    const query = before === undefined ? '' : `&before=${before}`
    const page = (await (await request('GET', `messages?limit=${PAGE}${query}`)).json()) as MessagePage
    const known = before === undefined ? { ...state, seq: page.seq } : state
    set({ ...withMessages(known, page.messages), hasEarlier: page.more })
  }

  async function follow(): Promise<void> {
    stream = new AbortController()
    const { signal } = stream
    const response = await request('GET', `events?after=${state.seq}`, { headers: { accept: 'text/event-stream' }, signal })
    if (response.body === null) throw new ChatError('unavailable', response.status)
    set({ ...state, status: 'online' })
    pause.succeeded()
    heard()
    for await (const { data } of readEvents(response.body, heard)) {
      const event = JSON.parse(data) as ChatEvent
      if (event.type === 'end') return dropSession()
      if (event.type === 'reset') {
        set({ ...state, messages: state.messages.filter(({ sending }) => sending !== undefined) })
        await loadPage()
      } else {
        set(afterEvent(state, event))
        if (event.type === 'message' && event.message.from === 'business') tellReceipts()
      }
    }
  }

  /** Stays connected as long as the chat is open. */
  async function stayConnected({ signal }: AbortController): Promise<void> {
    while (!signal.aborted) {
      try {
        set({ ...state, status: state.status === 'offline' ? 'offline' : 'connecting' })
        await openSession()
        if (state.seq === 0) await loadPage()
        await follow()
      } catch (error) {
        if (signal.aborted) return
        if (error instanceof ChatError && error.status === 401) dropSession()
        else if (error instanceof ChatError && !isPassing(error)) {
          life = undefined
          return set({ ...state, status: 'refused', problem: error.code })
        }
        set({ ...state, status: 'offline' })
        await pause.afterFailure(error instanceof ChatError ? error.retryAfterMs : undefined)
      }
    }
  }

  /** Tells soon, and once for many, how far the messages have come. */
  function tellReceipts(): void {
    receiptTimer ??= setTimeout(() => {
      receiptTimer = undefined
      quietly(request('POST', 'receipts', { json: { delivered: state.seq, ...(state.readSeq > 0 ? { read: state.readSeq } : {}) } }))
    }, RECEIPT_AFTER_MS)
  }

  function renewSession(): void {
    dropSession()
    if (life !== undefined) quietly(openSession())
    pause.wake()
  }

  function heard(): void {
    heardAt = Date.now()
  }

  /** The network is back, or somebody looks again. A stream that has missed a heartbeat did not live through the sleep. */
  function wake(): void {
    if (Date.now() - heardAt > HEARTBEAT_MS) stream?.abort()
    pause.wake()
  }

  return {
    get state() {
      return state
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open() {
      if (life !== undefined) return wake()
      life = new AbortController()
      globalThis.addEventListener?.('online', wake)
      globalThis.document?.addEventListener('visibilitychange', wake)
      void stayConnected(life)
    },
    close() {
      life?.abort()
      life = undefined
      globalThis.removeEventListener?.('online', wake)
      globalThis.document?.removeEventListener('visibilitychange', wake)
      stream?.abort()
      pause.wake()
      set({ ...state, status: 'closed' })
    },
    send: (content, { replyTo } = {}) =>
      outbox.add({
        id: crypto.randomUUID(),
        content: typeof content === 'string' ? [{ type: 'text', text: content }] : content,
        ...(replyTo === undefined ? {} : { replyTo }),
      }),
    retry: (id) => outbox.retry(id, state.messages),
    async sendFile(file, { caption, onProgress } = {}) {
      await openSession()
      const id = crypto.randomUUID()
      const path = `${base}/files/${id}?name=${encodeURIComponent(file.name)}`
      const stored: StoredFile = await uploadFile(path, memory.read().token, file, onProgress)
      return outbox.add({
        id: crypto.randomUUID(),
        content: [{ type: 'file', id: stored.id, ...(caption === undefined ? {} : { caption }) }],
      })
    },
    async edit(id, text) {
      await request('PATCH', `messages/${id}`, { json: { content: [{ type: 'text', text }] } })
    },
    async remove(id) {
      await request('DELETE', `messages/${id}`)
    },
    async react(id, emoji) {
      await request('PUT', `messages/${id}/reaction`, { json: emoji === undefined ? {} : { emoji } })
    },
    typing() {
      const now = Date.now()
      if (now - typedAt < TYPING_EVERY_MS || session === undefined) return
      typedAt = now
      quietly(request('POST', 'typing', { json: { active: true } }))
    },
    read() {
      if (state.unread === 0) return
      set({ ...state, readSeq: state.seq, unread: 0 })
      tellReceipts()
    },
    loadEarlier: async () => {
      const [oldest] = state.messages
      if (state.hasEarlier && oldest !== undefined) await loadPage(oldest.seq)
    },
    track(activity) {
      if (!consent.activity) return
      quietly(openSession().then(() => request('POST', 'activity', { json: { ...activity, id: crypto.randomUUID() } })))
    },
    allow(allowed) {
      consent = allowed
      renewSession()
    },
    introduce(claimed) {
      profile = claimed
      renewSession()
    },
    signIn: renewSession,
    signOut() {
      const leaving = request('DELETE', 'session')
      memory.change(() => ({ outbox: [] }))
      quietly(leaving)
      set({ ...emptyState, status: state.status })
      renewSession()
    },
    address: (url) => new URL(url, `${root}/`).href,
  }
}

/** What is not worth a word when it fails: it is told again, or nobody misses it. */
function quietly(promise: Promise<unknown>): void {
  promise.catch(() => undefined)
}
