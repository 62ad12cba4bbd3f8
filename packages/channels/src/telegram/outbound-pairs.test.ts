import { existsSync, readFileSync } from 'node:fs'
import { silentLogger, type Content, type JsonObject, type MediaContent, type OutboundPart } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { telegram } from './adapter.ts'
import { renderPart } from './render.ts'
import { BOT_ID, TOKEN, trial } from './trial.ts'

const FILE = new URL('../../../../../shared/fixtures/channels/telegram/outbound.pairs.json', import.meta.url)
const present = existsSync(FILE)

interface Pair {
  readonly label: string
  readonly url: string
  readonly requests: readonly { readonly form: Readonly<Record<string, string>> }[]
  readonly responses: readonly { readonly status: number; readonly body: string }[]
  readonly classifiedAs?: { readonly class: string }
}

const pairs: readonly Pair[] = present ? (JSON.parse(readFileSync(FILE, 'utf8')) as readonly Pair[]) : []

const text = (words: string): Content => ({ type: 'text', text: words })
const link = (kind: MediaContent['kind'], url: string, caption?: string): MediaContent => ({
  type: 'media',
  kind,
  source: { in: 'url', url },
  ...(caption === undefined ? {} : { caption }),
})
const DOC1 = link('file', 'https://foo.bar/doc1.pdf')
const DOC2 = link('file', 'https://foo.bar/document.pdf')
const ask = (words: string, titles: readonly string[]): Content => ({
  type: 'choices',
  text: words,
  options: titles.map((title) => ({ id: title, title })),
})
const visit = { type: 'url', title: 'Visit', url: 'http://example.com' } as const
const register: Content = { type: 'form', formId: 'https://example.com/form', text: 'Please register', actionLabel: 'Register' }

/** What we would be asked to send so that these requests result. */
const CONTENT: Readonly<Record<string, readonly Content[]>> = {
  'Plain Send': [text('Simple Message')],
  'Quick Reply': [ask('Are you happy?', ['Yes', 'No'])],
  'Quick Reply, form type opens Mini App': [register],
  'Quick Reply, form type without a URL is dropped': [ask('Please register', ['Skip'])],
  'Quick Reply, url type mixed with reply keyboard types is dropped': [register],
  'Quick Reply, url type with attachment': [
    { type: 'card', text: 'Check this out', media: link('image', 'https://foo.bar/image.jpg'), actions: [visit] },
  ],
  'Quick Reply, url types with invalid URLs are dropped': [
    { type: 'card', text: 'Are you happy?', actions: [{ type: 'url', title: 'Read More', url: 'https://example.com/more' }] },
  ],
  'Quick Reply, url type without a URL is dropped': [text('Are you happy?')],
  'Quick Reply, url type with multiple attachments': [text('Check this out'), DOC1, { type: 'card', media: DOC2, actions: [visit] }],
  'Quick Reply with multiple attachments': [text('Are you happy?'), DOC1, DOC2],
  'Send Video': [link('video', 'https://foo.bar/video.mpeg', 'My vid!')],
  'Send Audio': [link('audio', 'https://foo.bar/audio.mp3', 'My audio!')],
}

/** What the source project calls them, in our words. */
const CLASSES: Readonly<Record<string, object>> = {
  throttled: { kind: 'rate-limited', retryable: true, retryAfterMs: 30_000, inDoubt: false },
  recipient_blocked_or_stopped: { kind: 'blocked', retryable: false, inDoubt: false },
  unexpected_response: { kind: 'unavailable', inDoubt: true },
}

const partFor = (content: Content, chatId: string): OutboundPart => ({
  id: 'part-1',
  account: { channel: 'telegram', account: BOT_ID },
  to: { kind: 'telegram-user', value: chatId },
  content,
})

/** The labels of all buttons: that project puts answers into the reply keyboard, we put them under the message. */
function labels(markup: unknown): readonly unknown[] {
  const { inline_keyboard, keyboard } = (markup ?? {}) as Readonly<Record<string, readonly (readonly JsonObject[])[] | undefined>>
  return (inline_keyboard ?? keyboard ?? []).flat().map(({ text: label, url, web_app }) => [label, url ?? null, web_app ?? null])
}

describe('the shared pairs of requests and responses', () => {
  test.skipIf(!present)('all have a content or an error class here (skipped without ../shared)', () => {
    const known = pairs.filter((pair) => (pair.classifiedAs === undefined ? pair.label in CONTENT : pair.classifiedAs.class in CLASSES))
    expect(known.map((pair) => pair.label)).toEqual(pairs.map((pair) => pair.label))
  })

  test.each(pairs.filter((pair) => pair.classifiedAs === undefined))('$label says and shows the same', ({ label, url, requests }) => {
    const contents = CONTENT[label] ?? []
    expect(contents).toHaveLength(requests.length)
    const methods = requests.map(({ form }, index) => {
      const content = contents[index] as Content
      const { method, parameters } = renderPart(partFor(content, form['chat_id'] ?? ''))
      const { parse_mode: _markup, reply_markup, caption, ...same } = form
      const { reply_markup: ours, caption: ourCaption, entities: _marks, ...rest } = parameters
      expect(rest).toEqual({ ...same, chat_id: Number(form['chat_id']) })
      expect(ourCaption ?? '').toBe(caption ?? '')
      // A Mini App's button is alone in its keyboard here; where that project sends answers beside files, we send them before.
      const theirs = labels(JSON.parse(reply_markup ?? '{}'))
      expect(theirs).toEqual(expect.arrayContaining([...labels(ours)]))
      expect(labels(ours).length > 0).toBe(content.type !== 'text' && content.type !== 'media')
      return method
    })
    expect(methods).toContain(url.slice(url.lastIndexOf('/') + 1))
  })

  test.each(pairs.flatMap((pair) => (pair.classifiedAs === undefined ? [] : [{ ...pair, known: pair.classifiedAs }])))(
    '$label is classified so',
    async ({ requests, responses, known }) => {
      const [response] = responses
      const { context } = trial(() => new Response(response?.body, { status: response?.status ?? 0 }))
      const part = partFor(text('Simple Message'), requests[0]?.form['chat_id'] ?? '')
      const adapter = telegram({ bots: [{ token: TOKEN }] })
      await expect(adapter.send!(part, { ...context, log: silentLogger })).rejects.toMatchObject(CLASSES[known.class] ?? {})
    },
  )
})
