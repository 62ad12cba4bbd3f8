import { existsSync, readFileSync } from 'node:fs'
import type { Action, Content, FormContent, JsonObject, MediaContent, OutboundPart, TemplateComponent } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { toDeliveryError } from './errors.ts'
import { renderPart } from './render.ts'

const FILE = new URL('../../../../../shared/fixtures/channels/whatsapp/outbound.pairs.json', import.meta.url)
const present = existsSync(FILE)

interface Pair {
  readonly label: string
  readonly requests: readonly JsonObject[]
  readonly responses: readonly { readonly status: number; readonly body: string }[]
  readonly classifiedAs?: { readonly class: string; readonly code?: string }
}

const pairs: readonly Pair[] = present ? (JSON.parse(readFileSync(FILE, 'utf8')) as readonly Pair[]) : []

const text = (words: string): Content => ({ type: 'text', text: words })
const link = (kind: MediaContent['kind'], url: string, more: Partial<MediaContent> = {}): MediaContent => ({
  type: 'media',
  kind,
  source: { in: 'url', url },
  ...more,
})
const IMAGE = link('image', 'https://foo.bar/image.jpg')
const PDF = link('file', 'https://foo.bar/document.pdf', { fileName: 'document.pdf' })
const AUDIO = link('audio', 'https://foo.bar/audio.mp3')
const choices = (words: string, titles: readonly string[], more: object = {}): Content => ({
  type: 'choices',
  text: words,
  options: titles.map((title, index) => ({ id: String(index), title })),
  ...more,
})
const form = (more: Partial<FormContent> = {}): Content => ({
  type: 'form',
  formId: '123456',
  text: 'Interactive form msg',
  actionLabel: 'Book now',
  ...more,
})
const body = (...values: string[]): TemplateComponent => ({
  type: 'body',
  parameters: values.map((value) => ({ type: 'text', text: value })),
})
const header: TemplateComponent = { type: 'header', parameters: [{ type: 'media', media: IMAGE }] }
const template = (...components: TemplateComponent[]): Content => ({
  type: 'template',
  name: 'revive_issue',
  language: 'en_US',
  components,
})
const visit: Action = { type: 'url', title: 'Visit', url: 'https://example.com' }
const locationRequest: Content = { type: 'system', kind: 'location-request', text: 'Interactive send location' }

/** What we would be asked to send so that these requests result. */
const CONTENT: Readonly<Record<string, readonly Content[]>> = {
  'Plain Send': [text('Simple Message')],
  'Plain Send with BSUID': [text('Simple Message')],
  'Unicode Send': [text('☺')],
  'Audio Send': [AUDIO, text('audio caption')],
  'Document Send, document link': [{ ...PDF, caption: 'document caption' }],
  'Image Send': [{ ...IMAGE, caption: 'image caption' }],
  'Template Send': [template(body('Chef', 'tomorrow'))],
  'Template Send with attachment': [template(header, body('Chef', 'tomorrow'))],
  'Template Send, buttons params': [
    template(
      header,
      body('Ryan Lewis', 'niño'),
      { type: 'button', action: 'reply', index: 0, value: 'Sip' },
      { type: 'button', action: 'url', index: 1, value: 'id00231' },
    ),
  ],
  'Interactive Button Message Send': [choices('Interactive Button Msg', ['BUTTON1'])],
  'Interactive List QRs Extra Empty Send': [choices('Interactive List QRs Extra Empty', ['OPTION1'])],
  'Interactive List Message Send': [
    {
      type: 'choices',
      text: 'Interactive List Msg',
      menuLabel: 'Menu',
      options: [
        { id: '0', title: 'ROW1' },
        { id: '1', title: 'ROW2' },
        { id: '2', title: 'ROW3', description: 'Third description' },
        { id: '3', title: 'ROW4' },
      ],
    },
  ],
  'Interactive List Message Send In Spanish': [choices('Hola', ['ROW1', 'ROW2', 'ROW3', 'ROW4'], { menuLabel: 'Menú' })],
  'Interactive Button Message Send with image attachment': [choices('Interactive Button Msg', ['BUTTON1'], { header: IMAGE })],
  'Interactive Button Message Send with document attachment': [choices('Interactive Button Msg', ['BUTTON1'], { header: PDF })],
  'Interactive Button Message Send with audio attachment': [AUDIO, choices('Interactive Button Msg', ['ROW1', 'ROW2', 'ROW3'])],
  'Interactive with location request': [locationRequest],
  'Interactive with location request, with extra quick replies ignored': [locationRequest],
  'Interactive with form': [form()],
  'Interactive with form, with extra quick replies ignored and default CTA': [form({ actionLabel: 'Open Form' })],
  'Interactive with form, with entry screen and data': [form({ start: { screen: 'BOOKING', data: { age: '32', name: 'Bob' } } })],
  'Interactive with form, with entry screen, url-encoded data and token': [
    form({ start: { screen: 'BOOKING', data: { name: 'Bob & Ann' } }, token: 'session=123' }),
  ],
  'Interactive with form, with token only': [form({ token: '98765' })],
  'Interactive with form, with data exchange and token': [form({ start: 'exchange', token: 'b2fdc934' })],
  'Interactive with form, with screen not allowed with data exchange': [form()],
  'Interactive with form, with data not allowed without screen': [form()],
  'Interactive with form, with data not allowed with data exchange': [form()],
  'Interactive with form, with missing screen ID': [form()],
  'Interactive with form missing form ID, sent as text': [text('Interactive form msg')],
  'Interactive with URL button': [{ type: 'card', text: 'Interactive URL msg', actions: [visit] }],
  'Interactive with URL button, with attachment': [{ type: 'card', text: 'Interactive URL msg', media: IMAGE, actions: [visit] }],
  'Interactive with URL button missing URL, sent as text': [text('Interactive URL msg')],
}

/** What the source project calls them, in our words. */
const CLASSES: Readonly<Record<string, { kind?: string; retryable: boolean; inDoubt?: boolean }>> = {
  unparseable_response: { kind: 'rejected', retryable: false, inDoubt: false },
  throttled: { kind: 'rate-limited', retryable: true, inDoubt: false },
  retryable: { retryable: true, inDoubt: false },
  failed: { retryable: false, inDoubt: false },
  connection_failed: { kind: 'unavailable', retryable: true },
}

function partFor(content: Content, request: JsonObject): OutboundPart {
  const { recipient, to: digits } = request as { readonly recipient?: string; readonly to?: string }
  const to = recipient === undefined ? { kind: 'phone', value: `+${digits}` } : { kind: 'whatsapp-user', value: recipient }
  return { id: 'part-1', account: { channel: 'whatsapp', account: '12345_ID' }, to, content }
}

describe('the shared pairs of requests and responses', () => {
  test.skipIf(!present)('all have a content or an error class here (skipped without ../shared)', () => {
    const known = pairs.filter((pair) => (pair.classifiedAs === undefined ? pair.label in CONTENT : pair.classifiedAs.class in CLASSES))
    expect(known.map((pair) => pair.label)).toEqual(pairs.map((pair) => pair.label))
  })

  test.each(pairs.filter((pair) => pair.classifiedAs === undefined))('$label is rendered exactly so', ({ label, requests }) => {
    const contents = CONTENT[label] ?? []
    expect(contents).toHaveLength(requests.length)
    for (const [index, request] of requests.entries()) {
      const { biz_opaque_callback_data, ...rendered } = renderPart(partFor(contents[index] as Content, request))
      expect(rendered).toEqual(request)
      expect(biz_opaque_callback_data).toBe('part-1')
    }
  })

  test.each(pairs.flatMap((pair) => (pair.classifiedAs === undefined ? [] : [{ ...pair, known: pair.classifiedAs }])))(
    '$label is classified so',
    ({ responses, known }) => {
      const code = known.code === undefined ? {} : { platformCode: known.code }
      for (const response of responses) {
        expect(toDeliveryError(response.status, response.body, new Headers())).toMatchObject({ ...CLASSES[known.class], ...code })
      }
    },
  )
})
