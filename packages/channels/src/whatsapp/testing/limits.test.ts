import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import type { FakeTemplate } from './templates.ts'
import { startTrial } from './trial.ts'
import { objectIn, textIn, type WireObject } from './wire.ts'

const text = (length: number): string => 'ä'.repeat(length)
const interactive = (type: string, action: WireObject, more: WireObject = {}): WireObject => ({
  type: 'interactive',
  interactive: { type, body: { text: 'Body' }, action, ...more },
})
const button = (id: string, title = 'Title'): WireObject => ({ type: 'reply', reply: { id, title } })
const buttons = (count: number, id = (index: number) => `b${index}`): WireObject =>
  interactive('button', { buttons: Array.from({ length: count }, (_, index) => button(id(index))) })
const oneButton = (id: string, title: string): WireObject => interactive('button', { buttons: [button(id, title)] })
const list = (sections: readonly WireObject[], label = 'Open'): WireObject => interactive('list', { button: label, sections })
const row = (fields: WireObject = {}): WireObject => ({ id: 'r', title: 'Row', ...fields })
const sections = (count: number, rowsEach: number): WireObject =>
  list(
    Array.from({ length: count }, (_, at) => ({
      title: `S${at}`,
      rows: Array.from({ length: rowsEach }, (_each, index) => row({ id: `r${at}-${index}` })),
    })),
  )
const withHeader = (header: WireObject): WireObject => interactive('button', { buttons: [button('a')] }, { header })
const flow = (parameters: WireObject): WireObject =>
  interactive('flow', { name: 'flow', parameters: { flow_message_version: '3', flow_id: '77', flow_cta: 'Open', ...parameters } })
const link = (address: string): WireObject => ({ link: `https://files.test/${address}` })
const contact = (name: WireObject): WireObject => ({ type: 'contacts', contacts: [{ name }] })

const TEMPLATES: readonly FakeTemplate[] = [
  { name: 'plain', language: 'en', components: [{ type: 'BODY', text: 'Your parcel {{1}} arrives on {{2}}' }] },
  { name: 'named', language: 'en', components: [{ type: 'BODY', text: 'Hello {{first_name}}' }] },
  { name: 'paused', language: 'en', status: 'PAUSED', components: [] },
  { name: 'disabled', language: 'en', status: 'DISABLED', components: [] },
  { name: 'pending', language: 'en', status: 'PENDING', components: [] },
  {
    name: 'rich',
    language: 'en',
    components: [
      { type: 'HEADER', format: 'IMAGE' },
      { type: 'BODY', text: 'Look' },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'QUICK_REPLY', text: 'Ok' },
          { type: 'URL', text: 'Open', url: 'https://shop.test/{{1}}' },
        ],
      },
    ],
  },
]
const template = (name: string, components: readonly WireObject[] = [], code = 'en'): WireObject => ({
  type: 'template',
  template: { name, language: { code }, components },
})
const say = (...values: string[]): WireObject => ({ type: 'body', parameters: values.map((value) => ({ type: 'text', text: value })) })
const IMAGE_HEADER = { type: 'header', parameters: [{ type: 'image', image: link('a.png') }] }
const URL_BUTTON = { type: 'button', sub_type: 'url', index: '1', parameters: [{ type: 'text', text: 'x' }] }

/** What is limited; a request that is just right; one that is not; the code and the parameter that the refusal names. */
const CASES: readonly (readonly [string, WireObject, WireObject, number, string])[] = [
  ['text length', { type: 'text', text: { body: text(4096) } }, { type: 'text', text: { body: text(4097) } }, 100, "text['body']"],
  ['text presence', { text: { body: 'A' } }, { type: 'text', text: { body: '' } }, 131008, "text['body']"],
  ['the object of the type', { type: 'text', text: { body: 'A' } }, { type: 'text' }, 131008, 'text'],
  ['type', { type: 'text', text: { body: 'A' } }, { type: 'hologram', hologram: {} }, 100, 'type'],
  ['messaging product', { text: { body: 'A' } }, { messaging_product: 'sms', text: { body: 'A' } }, 100, 'messaging_product'],
  ['recipient', { text: { body: 'A' } }, { to: undefined, text: { body: 'A' } }, 100, 'to'],
  ['phone number', { to: '+49 (151) 5550101', text: { body: 'A' } }, { to: 'Mia', text: { body: 'A' } }, 100, 'to'],
  ['recipient type', { text: { body: 'A' } }, { recipient_type: 'crowd', text: { body: 'A' } }, 100, 'recipient_type'],
  [
    'callback data',
    { text: { body: 'A' }, biz_opaque_callback_data: text(512) },
    { text: { body: 'A' }, biz_opaque_callback_data: text(513) },
    100,
    'biz_opaque_callback_data',
  ],
  [
    'caption length',
    { type: 'image', image: { ...link('a.jpg'), caption: text(1024) } },
    { type: 'image', image: { ...link('a.jpg'), caption: text(1025) } },
    100,
    "image['caption']",
  ],
  [
    'caption of audio',
    { type: 'audio', audio: link('a.mp3') },
    { type: 'audio', audio: { ...link('a.mp3'), caption: 'A' } },
    100,
    "audio['caption']",
  ],
  ['image type', { type: 'image', image: link('a.PNG?x=1') }, { type: 'image', image: link('a.gif') }, 131053, "image['link']"],
  ['video type', { type: 'video', video: link('a.mp4') }, { type: 'video', video: link('a.avi') }, 131053, "video['link']"],
  ['audio type', { type: 'audio', audio: link('a.ogg') }, { type: 'audio', audio: link('a.wav') }, 131053, "audio['link']"],
  ['sticker type', { type: 'sticker', sticker: link('a.webp') }, { type: 'sticker', sticker: link('a.png') }, 131053, "sticker['link']"],
  [
    'link',
    { type: 'image', image: link('without-extension') },
    { type: 'image', image: { link: 'ftp://files.test/a.jpg' } },
    100,
    "image['link']",
  ],
  ['link or id', { type: 'document', document: link('a.exe') }, { type: 'document', document: { ...link('a'), id: '1' } }, 100, 'document'],
  ['media id', { type: 'document', document: link('a.pdf') }, { type: 'document', document: { id: '1' } }, 131009, "document['id']"],
  [
    'place',
    { type: 'location', location: { latitude: '52.5', longitude: 180 } },
    { type: 'location', location: { latitude: 52.5, longitude: 181 } },
    131009,
    "location['longitude']",
  ],
  ['contact name', contact({ formatted_name: 'A B', first_name: 'A' }), contact({ formatted_name: 'A B' }), 131009, "contacts[0]['name']"],
  ['number of buttons', buttons(3), buttons(4), 131009, "interactive['action']['buttons']"],
  ['at least one button', buttons(1), buttons(0), 131009, "interactive['action']['buttons']"],
  ['unique button ids', buttons(2), buttons(2, () => 'same'), 131009, "interactive['action']['buttons']"],
  ['button title', oneButton('a', text(20)), oneButton('a', text(21)), 131009, "['buttons'][0]['reply']['title']"],
  ['button id', oneButton(text(256), 'A'), oneButton(text(257), 'A'), 131009, "['buttons'][0]['reply']['id']"],
  ['sections', sections(10, 1), sections(11, 1), 131009, "interactive['action']['sections']"],
  ['rows in all sections', sections(2, 5), sections(2, 6), 131009, "interactive['action']['sections']"],
  ['row title', list([{ rows: [row({ title: text(24) })] }]), list([{ rows: [row({ title: text(25) })] }]), 131009, "['rows'][0]['title']"],
  [
    'row description',
    list([{ rows: [row({ description: text(72) })] }]),
    list([{ rows: [row({ description: text(73) })] }]),
    131009,
    "['rows'][0]['description']",
  ],
  ['row id', list([{ rows: [row({ id: text(200) })] }]), list([{ rows: [row({ id: text(201) })] }]), 131009, "['rows'][0]['id']"],
  ['unique row ids', list([{ rows: [row(), row({ id: 'q' })] }]), list([{ rows: [row(), row()] }]), 131009, "['sections']"],
  [
    'titles of several sections',
    sections(2, 1),
    list([{ rows: [row()] }, { rows: [row({ id: 'q' })] }]),
    131008,
    "['sections'][0]['title']",
  ],
  ['list button', list([{ rows: [row()] }], text(20)), list([{ rows: [row()] }], text(21)), 131009, "interactive['action']['button']"],
  [
    'body length',
    interactive('button', { buttons: [button('a')] }, { body: { text: text(1024) } }),
    interactive('button', { buttons: [button('a')] }, { body: { text: text(1025) } }),
    131009,
    "interactive['body']['text']",
  ],
  [
    'header length',
    withHeader({ type: 'text', text: text(60) }),
    withHeader({ type: 'text', text: text(61) }),
    131009,
    "['header']['text']",
  ],
  [
    'header medium',
    withHeader({ type: 'image', image: link('a.jpg') }),
    withHeader({ type: 'audio', audio: link('a.mp3') }),
    131009,
    "['header']['type']",
  ],
  [
    'footer length',
    interactive('button', { buttons: [button('a')] }, { footer: { text: text(60) } }),
    interactive('button', { buttons: [button('a')] }, { footer: { text: text(61) } }),
    131009,
    "interactive['footer']['text']",
  ],
  [
    'address of a url button',
    interactive('cta_url', { name: 'cta_url', parameters: { display_text: 'A', url: 'https://shop.test' } }),
    interactive('cta_url', { name: 'cta_url', parameters: { display_text: 'A', url: 'shop' } }),
    100,
    "['parameters']['url']",
  ],
  ['flow id', flow({}), flow({ flow_id: '78' }), 131009, "['flow_id']"],
  ['flow button', flow({ flow_cta: text(30) }), flow({ flow_cta: text(31) }), 131009, "['flow_cta']"],
  [
    'flow payload',
    flow({ flow_action: 'navigate', flow_action_payload: { screen: 'A' } }),
    flow({ flow_action: 'data_exchange', flow_action_payload: { screen: 'A' } }),
    100,
    "['flow_action_payload']",
  ],
  ['template name', template('plain', [say('7', 'Monday')]), template('none'), 132001, 'none'],
  ['template language', template('plain', [say('7', 'Monday')]), template('plain', [say('7', 'Monday')], 'de'), 132001, 'de'],
  ['template approval', template('plain', [say('7', 'Monday')]), template('pending'), 132001, 'pending'],
  ['paused template', template('plain', [say('7', 'Monday')]), template('paused'), 132015, 'paused'],
  ['disabled template', template('plain', [say('7', 'Monday')]), template('disabled'), 132016, 'disabled'],
  [
    'template values',
    template('plain', [say('7', 'Monday')]),
    template('plain', [say('7')]),
    132000,
    'body: number of localizable_params (1)',
  ],
  [
    'named values',
    template('named', [{ type: 'body', parameters: [{ type: 'text', parameter_name: 'first_name', text: 'Ana' }] }]),
    template('named', [{ type: 'body', parameters: [{ type: 'text', parameter_name: 'name', text: 'Ana' }] }]),
    132012,
    'parameter_name',
  ],
  [
    'template header',
    template('rich', [IMAGE_HEADER, URL_BUTTON]),
    template('rich', [URL_BUTTON]),
    132012,
    'header: Format mismatch, expected IMAGE',
  ],
  ['template button', template('rich', [IMAGE_HEADER, URL_BUTTON]), template('rich', [IMAGE_HEADER]), 131008, 'Button at index 1'],
  [
    'kind of template button',
    template('rich', [IMAGE_HEADER, URL_BUTTON]),
    template('rich', [IMAGE_HEADER, { ...URL_BUTTON, index: 0 }]),
    132012,
    'Button at index 0',
  ],
  [
    'position of template button',
    template('rich', [IMAGE_HEADER, URL_BUTTON]),
    template('rich', [IMAGE_HEADER, { ...URL_BUTTON, index: 2 }]),
    131009,
    "['index']",
  ],
]

describe('limits of a message', () => {
  const trial = startTrial(seededRandom(1), { templates: TEMPLATES, flows: ['77'], receipts: 'off', limits: { pairBurst: 1_000 } })

  test.each(CASES)('%s: what fits is accepted, what does not is refused', async (_, accepted, refused, code, parameter) => {
    const before = trial.platform.sent.length
    expect(await trial.send(accepted)).toMatchObject({ status: 200 })
    const { status, body } = await trial.send(refused)
    const error = objectIn(body, 'error')
    expect({ code: error['code'], status }).toEqual({ code, status: code === 132001 ? 404 : 400 })
    expect(textIn(objectIn(error, 'error_data'), 'details')).toContain(parameter)
    expect(error['message']).toMatch(new RegExp(`^\\(#${code}\\) `))
    expect(trial.platform.sent.length).toBe(before + 1)
  })

  test('an emoji counts as one character', async () => {
    expect(await trial.send(oneButton('a', '📦'.repeat(20)))).toMatchObject({ status: 200 })
    expect(await trial.send(oneButton('a', '📦'.repeat(21)))).toMatchObject({ status: 400 })
  })

  test('a limit can be set', async () => {
    const strict = startTrial(seededRandom(1), { limits: { textLength: 3 } })
    expect(await strict.send({ text: { body: 'abc' } })).toMatchObject({ status: 200 })
    expect(await strict.send({ text: { body: 'abcd' } })).toMatchObject({ status: 400 })
  })

  test('media errors can be told later, by a failed status', async () => {
    const late = startTrial(seededRandom(1), { errorTiming: { 131053: 'async' } })
    await late.openWindow()
    expect(await late.send({ type: 'image', image: link('a.gif') })).toMatchObject({ status: 200 })
    late.clock.advance(200)
    await late.platform.settled()
    expect(late.states()).toEqual(['failed:131053'])
  })
})
