import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { BERLIN, startTrial, type Trial } from './trial.ts'
import { isWireObject, objectIn, objectsIn, type WireObject } from './wire.ts'

const FOLDER = new URL('../../../../../../shared/fixtures/channels/whatsapp/', import.meta.url)
const present = existsSync(FOLDER)

/** Every path of a JSON value with the type found there; array elements share the path `[]`. */
function shapeOf(value: unknown, path = '', shape: Map<string, string> = new Map()): Map<string, string> {
  if (Array.isArray(value)) {
    shape.set(path, 'array')
    for (const element of value) shapeOf(element, `${path}[]`, shape)
  } else if (isWireObject(value)) {
    shape.set(path, 'object')
    for (const [key, child] of Object.entries(value)) shapeOf(child, path === '' ? key : `${path}.${key}`, shape)
  } else shape.set(path, typeof value)
  return shape
}

const VALUE = 'entry[].changes[].value.'
/** What the reference calls optional: the scoped ids of 2026, and the pricing type of newer versions. */
const NEWER: ReadonlySet<string> = new Set(
  [
    'contacts[].user_id',
    'contacts[].parent_user_id',
    'messages[].from_user_id',
    'messages[].from_parent_user_id',
    'messages[].system.user_id',
    'calls[].from_user_id',
    'calls[].from_parent_user_id',
    'statuses[].recipient_user_id',
    'statuses[].pricing.type',
  ].map((path) => VALUE + path),
)

interface Case {
  /** Makes it happen; the last webhook is compared. */
  readonly happen: (trial: Trial) => Promise<unknown>
  /** Which webhook, counted from the end. Default the last. */
  readonly fromEnd?: number
  /** Parts of the fixture that the reference allows to be absent. */
  readonly absent?: readonly string[]
}

const writes =
  (message: Parameters<Trial['mia']['writes']>[0], options: object = {}): Case['happen'] =>
  ({ mia }) =>
    mia.writes(message, { to: BERLIN, ...options })

const idOf = (answer: { body: WireObject }): string => String(objectsIn(answer.body, 'messages')[0]?.['id'])

const afterInteractive =
  (action: WireObject, type: string, then: (trial: Trial, id: string) => Promise<unknown>): Case['happen'] =>
  async (trial) => {
    await trial.openWindow()
    const interactive = { type, body: { text: 'Please choose' }, action }
    return then(trial, idOf(await trial.send({ type: 'interactive', interactive })))
  }

const reportsStatus =
  (afterMs: number): Case['happen'] =>
  async (trial) => {
    await trial.openWindow()
    await trial.send({ type: 'text', text: { body: 'Hello' } })
    trial.clock.advance(afterMs)
  }

const BUTTONS = { buttons: [{ type: 'reply', reply: { id: 'yes', title: 'Yes' } }] }
const ROWS = { button: 'Open', sections: [{ rows: [{ id: 'a', title: 'A' }] }] }
const FLOW = { name: 'flow', parameters: { flow_message_version: '3', flow_id: '77', flow_cta: 'Open' } }

const CASES: Readonly<Record<string, Case>> = {
  'message.text.json': { happen: writes('Hello') },
  'message.image.json': { happen: writes({ type: 'image' }) },
  'message.media_with_url.json': { happen: writes({ type: 'image', medium: { withUrl: true } }) },
  'message.audio.json': { happen: writes({ type: 'audio' }, { forwarded: true }) },
  'message.document.json': { happen: writes({ type: 'document', filename: 'a.pdf', caption: 'A' }, { forwarded: true }) },
  'message.static_sticker.json': { happen: writes({ type: 'sticker' }) },
  'message.chosen_location.json': {
    happen: writes(
      { type: 'location', latitude: 52.5, longitude: 13.4, name: 'Shop', address: 'A street', url: 'https://map.test' },
      { forwarded: true },
    ),
  },
  'message.contacts.json': { happen: writes({ type: 'contacts', contacts: [{ name: 'Ada Lovelace', phone: '+44 20 5550100' }] }) },
  'message.order.json': {
    happen: writes({ type: 'order', catalogId: '1', items: [{ productId: 'A', quantity: 1, price: 30, currency: 'EUR' }] }),
  },
  'message.reaction.json': { happen: writes({ type: 'reaction', messageId: 'wamid.X', emoji: '👍' }) },
  'message.unreaction_empty.json': { happen: writes({ type: 'reaction', messageId: 'wamid.X' }) },
  'message.forwarded.json': { happen: writes('Hello', { forwarded: true }) },
  'message.reply.json': { happen: writes('Hello', { replyTo: 'wamid.X' }) },
  'message.referral.json': {
    happen: writes('Hello', {
      referral: {
        sourceUrl: 'https://ad.test',
        sourceId: '1',
        sourceType: 'ad',
        headline: 'H',
        body: 'B',
        mediaType: 'image',
        imageUrl: 'https://ad.test/i',
        videoUrl: 'https://ad.test/v',
        thumbnailUrl: 'https://ad.test/t',
        clickId: 'c',
      },
    }),
  },
  'message.unsupported.json': { happen: writes({ type: 'unsupported' }) },
  'courier.group_message.json': { happen: writes('Hello', { group: '555' }) },
  'edited_message.image.json': {
    happen: async ({ mia }) => {
      const { id } = await mia.writes({ type: 'image', caption: 'A' }, { to: BERLIN })
      return mia.writes(
        { type: 'edit', messageId: id, message: { type: 'image', caption: 'B', medium: { withUrl: true } } },
        { to: BERLIN },
      )
    },
  },
  'deleted_message.revoke.json': {
    happen: async ({ mia }) => {
      const { id } = await mia.writes('Hello', { to: BERLIN })
      return mia.writes({ type: 'revoke', messageId: id }, { to: BERLIN })
    },
  },
  'callback_button.button.json': { happen: afterInteractive(BUTTONS, 'button', ({ mia }, id) => mia.presses(id, 'yes')) },
  'callback_selection.callback.json': { happen: afterInteractive(ROWS, 'list', ({ mia }, id) => mia.presses(id, 'a')) },
  'flow_completion.completion.json': { happen: afterInteractive(FLOW, 'flow', ({ mia }, id) => mia.completesFlow(id, { rating: '4' })) },
  'courier.button.json': {
    happen: async (trial) => {
      const id = idOf(await trial.send({ type: 'template', template: { name: 'ask', language: { code: 'en' } } }))
      return trial.mia.presses(id, 'No')
    },
  },
  'text.with_bsuid_and_username.json': {
    happen: ({ platform }) => platform.customer({ name: 'Ana', username: 'ana', phone: '+351 21 5550100' }).writes('Hello', { to: BERLIN }),
  },
  'call_connect.user_initiated.json': { happen: ({ mia }) => mia.calls({ to: BERLIN }) },
  'system.phone_number_change.json': { happen: ({ mia }) => mia.changesNumber('+49 151 5550199', { to: BERLIN }), fromEnd: 1 },
  'system.user_changed_number_with_bsuid.json': { happen: ({ mia }) => mia.changesNumber('+49 151 5550199', { to: BERLIN }), fromEnd: 1 },
  'user_id_update.json': { happen: ({ mia }) => mia.changesNumber('+49 151 5550199', { to: BERLIN }) },
  'user_marketing_preferences.resume.json': { happen: ({ mia }) => mia.prefersMarketing('resume', { to: BERLIN }) },
  'outgoing_message.text.json': { happen: ({ platform, mia }) => platform.number(BERLIN).writesFromApp('Hello', { to: mia }) },
  'template_status_update.approved.json': {
    happen: ({ platform }) => platform.notices.templateStatus({ name: 'ask', language: 'en', status: 'APPROVED' }),
  },
  'courier.error_errors.json': {
    happen: ({ platform }) => platform.notices.error(BERLIN, { code: 0, title: 'No token' }),
    // An error of the number itself is about nobody.
    absent: ['contacts', 'contacts[]', 'contacts[].profile', 'contacts[].profile.name', 'contacts[].wa_id'],
  },
  'message_status.sent.json': { happen: reportsStatus(200) },
  'message_status.delivered.json': { happen: reportsStatus(600) },
  'message_status.failed.json': {
    happen: (trial) => trial.send({ type: 'text', text: { body: 'Hello' } }).then(() => trial.clock.advance(200)),
  },
  'batch.text_then_status.json': {
    happen: async (trial) => {
      await trial.openWindow()
      await trial.send({ type: 'text', text: { body: 'Hello' } })
      trial.clock.advance(200)
      await trial.platform.settled()
      await trial.platform.batch(() => {
        trial.clock.advance(400)
        return trial.mia.writes('Thanks', { to: BERLIN })
      })
    },
  },
}

const TEMPLATES = [
  { name: 'ask', language: 'en', components: [{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'No' }] }] },
] as const

async function lastBody({ happen, fromEnd = 0 }: Case): Promise<WireObject> {
  const trial = startTrial(seededRandom(1), { templates: TEMPLATES, flows: ['77'] })
  await happen(trial)
  await trial.platform.settled()
  return JSON.parse(trial.bodies.at(-1 - fromEnd) ?? '{}') as WireObject
}

describe.skipIf(!present)('webhooks have the shape of recorded ones (skipped without ../shared/fixtures)', () => {
  test.each(Object.entries(CASES))('%s', async (file, each) => {
    const recorded = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as WireObject
    const theirs = shapeOf(recorded)
    const ours = shapeOf(await lastBody(each))
    const allowedAbsent = new Set((each.absent ?? []).map((path) => VALUE + path))
    const missing = [...theirs].filter(([path, type]) => ours.get(path) !== type && !allowedAbsent.has(path))
    const added = [...ours].filter(([path]) => !theirs.has(path) && !NEWER.has(path))
    expect({ missing, added }).toEqual({ missing: [], added: [] })
  })

  test('every recorded webhook has its case', () => {
    const others = new Set(['expected.json', 'outbound.pairs.json', 'signature.x_hub_signature_256.json', 'verify.get_query.json'])
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && !others.has(file))
    expect(files.filter((file) => !(file in CASES))).toEqual([])
  })
})

describe('webhooks of a customer', () => {
  const field = async (each: Case['happen'], key: string): Promise<WireObject> => {
    const body = await lastBody({ happen: each })
    const [entry] = objectsIn(body, 'entry')
    const [change] = entry === undefined ? [] : objectsIn(entry, 'changes')
    const [element] = objectsIn(change === undefined ? {} : objectIn(change, 'value'), key)
    return element ?? {}
  }

  test('a customer without a phone is known by the scoped user id only', async () => {
    const happen: Case['happen'] = ({ platform }) => platform.customer({ name: 'Ana', username: 'ana' }).writes('Hello', { to: BERLIN })
    const message = await field(happen, 'messages')
    expect(message).not.toHaveProperty('from')
    expect(message['from_user_id']).toMatch(/^US\.\d{20}$/)
    expect(await field(happen, 'contacts')).not.toHaveProperty('wa_id')
  })

  test('the region of the locale leads the user id', async () => {
    const happen: Case['happen'] = ({ platform }) => platform.customer({ name: 'Ana', locale: 'pt-BR' }).writes('Hello', { to: BERLIN })
    expect((await field(happen, 'messages'))['from_user_id']).toMatch(/^BR\./)
  })

  test('voice, video and frequently forwarded have their marks', async () => {
    expect(objectIn(await field(writes({ type: 'voice' }), 'messages'), 'audio')['voice']).toBe(true)
    expect(await field(writes({ type: 'video', caption: 'A' }), 'messages')).toMatchObject({
      type: 'video',
      video: { mime_type: 'video/mp4' },
    })
    expect(await field(writes('A', { forwarded: 'often' }), 'messages')).toMatchObject({ context: { frequently_forwarded: true } })
  })

  test('raw fields travel as they are', async () => {
    expect(await field(writes({ type: 'raw', fields: { type: 'hologram', hologram: { id: 1 } } }), 'messages')).toMatchObject({
      type: 'hologram',
      hologram: { id: 1 },
    })
  })
})
