import {
  createDesk,
  memoryBackend,
  type Accounts,
  type Backend,
  type Desk,
  type DeskPlugin,
  type DomainEventOf,
  type DomainEventType,
} from '@crossdesk/core'
import { manualClock, type ManualClock } from '@crossdesk/core/conformance'
import type { WebchatOptions } from './options.ts'
import type { ChatEvent } from './protocol/events.ts'
import type { OpenSession, Session } from './protocol/requests.ts'
import { webchat, type Webchat } from './webchat.ts'

/** The page that may use the chat of the trial's shop. */
export const PAGE = 'https://north.example'

/** A desk with a web chat, a clock of its own and browsers at hand. */
export interface Trial {
  readonly clock: ManualClock
  readonly backend: Backend
  readonly chat: Webchat
  readonly desk: Desk
  /** One request, as a browser on the shop's page sends it. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** A browser with a session. */
  visit(opening?: OpenSession, from?: { readonly shop?: string; readonly token?: string }): Promise<Browser>
  /** Lets the desk work until it is idle. */
  work(): Promise<void>
  eventsOf<T extends DomainEventType>(type: T): Promise<readonly DomainEventOf<T>[]>
}

/** A browser with a session. */
export interface Browser {
  readonly session: Session
  /** A request of the session: a method and a path, `POST messages`. */
  send(request: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  /** Says a text under an id. */
  say(text: string, id?: string): Promise<Response>
  /** Opens the event stream behind a place. */
  listen(after?: number, options?: { readonly signal?: AbortSignal }): Promise<Stream>
}

/** An open event stream. */
export interface Stream {
  readonly response: Response
  /** The next event; undefined at the end. Comments and hints are skipped. */
  next(): Promise<ChatEvent | undefined>
  /** The next piece of the stream as text; undefined at the end. */
  raw(): Promise<string | undefined>
  close(): Promise<void>
}

/** What a trial can be made with. */
export interface TrialOptions {
  readonly chat?: Partial<WebchatOptions>
  /** Another process on the same backend. */
  readonly beside?: Trial
  readonly plugins?: (chat: Webchat) => readonly DeskPlugin[]
  readonly accounts?: Accounts
  /** Another channel on the same protocol. */
  readonly create?: (options: WebchatOptions) => Webchat
}

/** Makes a trial; its desk is started. */
export function trial(options: TrialOptions = {}): Trial {
  const clock = options.beside?.clock ?? manualClock()
  const backend = options.beside?.backend ?? memoryBackend({ clock })
  const chat = (options.create ?? webchat)({
    backend,
    clock,
    secret: 'a secret of the trial, long enough for it',
    shops: [{ id: 'north', name: 'North', origins: [PAGE] }],
    ...options.chat,
  })
  const desk: Desk = createDesk({
    backend,
    clock,
    channels: { chat },
    plugins: options.plugins?.(chat) ?? [],
    ...(options.accounts === undefined ? {} : { accounts: options.accounts }),
  })
  desk.start()

  async function fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (!headers.has('origin')) headers.set('origin', PAGE)
    return desk.webhook('chat', new Request(`https://desk.example/chat/v1/${path}`, { ...init, headers }))
  }

  return {
    clock,
    backend,
    chat,
    desk,
    fetch,
    async visit(opening = {}, { shop = 'north', token } = {}) {
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
      const response = await fetch(`${shop}/session`, { method: 'POST', headers, body: JSON.stringify(opening) })
      if (!response.ok) throw new Error(`no session: ${response.status} ${await response.text()}`)
      return browserOf(fetch, shop, (await response.json()) as Session)
    },
    work: () => desk.idle(),
    async eventsOf<T extends DomainEventType>(type: T) {
      const found: DomainEventOf<T>[] = []
      for await (const { event } of desk.journal()) if (event.type === type) found.push(event as unknown as DomainEventOf<T>)
      return found
    },
  }
}

let ids = 0

/** An id such as clients choose. */
export function clientId(): string {
  return `client-chosen-id-${++ids}`
}

function browserOf(fetch: Trial['fetch'], shop: string, session: Session): Browser {
  const send: Browser['send'] = (request, body, headers = {}) => {
    const [method = 'GET', path = ''] = request.split(' ')
    return fetch(`${shop}/${path}`, {
      method,
      headers: { authorization: `Bearer ${session.token}`, ...headers },
      ...(body === undefined
        ? {}
        : { body: body instanceof Uint8Array || typeof body === 'string' ? (body as BodyInit) : JSON.stringify(body) }),
    })
  }
  return {
    session,
    send,
    say: (text, id = clientId()) => send('POST messages', { id, content: [{ type: 'text', text }] }),
    async listen(after, { signal } = {}) {
      const response = await fetch(`${shop}/events${after === undefined ? '' : `?after=${after}`}`, {
        headers: { authorization: `Bearer ${session.token}` },
        ...(signal === undefined ? {} : { signal }),
      })
      return streamOf(response)
    },
  }
}

function streamOf(response: Response): Stream {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  const waiting: ChatEvent[] = []
  const raw = async (): Promise<string | undefined> => {
    const { done, value } = await reader.read()
    return done ? undefined : decoder.decode(value)
  }
  return {
    response,
    raw,
    async next() {
      for (;;) {
        const known = waiting.shift()
        if (known !== undefined) return known
        const text = await raw()
        if (text === undefined) return undefined
        for (const line of text.split('\n')) if (line.startsWith('data: ')) waiting.push(JSON.parse(line.slice(6)) as ChatEvent)
      }
    },
    close: () => reader.cancel(),
  }
}
