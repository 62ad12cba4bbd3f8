import type {
  CheckBody,
  CheckView,
  ConversationPage,
  ConversationView,
  DayBody,
  DayView,
  DraftPage,
  FigureDimension,
  FiguresPage,
  Problem,
  ReleaseView,
  SearchPage,
  SendBody,
  SendView,
  StoryPage,
} from '../shared/api.ts'

/** The server refused, or did not answer (status 0). */
export class ApiError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.name = 'ApiError'
    this.status = status
  }
}

/** The server's API, as the panels use it. */
export const api = {
  conversations: (status: ConversationView['status'] | 'all', after?: string): Promise<ConversationPage> =>
    get('/api/conversations', { limit: '50', ...(status === 'all' ? {} : { status }), ...(after === undefined ? {} : { after }) }),
  search: (q: string, signal: AbortSignal): Promise<SearchPage> => get('/api/search', { q }, signal),
  story: (customer: string, after?: string): Promise<StoryPage> =>
    get(`/api/customers/${encodeURIComponent(customer)}/story`, { limit: '50', ...(after === undefined ? {} : { after }) }),
  send: (conversation: string, body: SendBody): Promise<SendView> =>
    post(`/api/conversations/${encodeURIComponent(conversation)}/messages`, body),
  check: (conversation: string, body: CheckBody, signal: AbortSignal): Promise<CheckView> =>
    post(`/api/conversations/${encodeURIComponent(conversation)}/check`, body, signal),
  drafts: (): Promise<DraftPage> => get('/api/drafts', { limit: '50' }),
  release: (draft: string, as: string): Promise<ReleaseView> => post(`/api/drafts/${encodeURIComponent(draft)}/release`, { as }),
  discard: (draft: string, as: string): Promise<void> => post(`/api/drafts/${encodeURIComponent(draft)}/discard`, { as }),
  markRead: (conversation: string): Promise<void> => post(`/api/conversations/${encodeURIComponent(conversation)}/read`, {}),
  showTyping: (conversation: string): Promise<void> => post(`/api/conversations/${encodeURIComponent(conversation)}/typing`, {}),
  resolve: (conversation: string): Promise<void> => post(`/api/conversations/${encodeURIComponent(conversation)}/resolve`, {}),
  figures: (by: FigureDimension): Promise<FiguresPage> => get('/api/figures', { by }),
  day: (): Promise<DayView> => get('/api/day', {}),
  setDay: (body: DayBody): Promise<DayView> => post('/api/day', body),
}

/** Where a file of a message is. */
export function mediaUrl(message: string, index: number): string {
  return `/media/${encodeURIComponent(message)}/${index}`
}

async function get<T>(path: string, query: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<T> {
  const search = new URLSearchParams(query).toString()
  return read<T>(search === '' ? path : `${path}?${search}`, signal === undefined ? {} : { signal })
}

async function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return read<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  })
}

async function read<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, init)
  } catch (error) {
    throw new ApiError(0, error instanceof Error ? error.message : 'no answer')
  }
  if (!response.ok) {
    const said = (await response.json().catch(() => undefined)) as Problem | undefined
    throw new ApiError(response.status, said?.detail ?? `status ${response.status}`)
  }
  return (response.status === 204 ? undefined : await response.json()) as T
}
