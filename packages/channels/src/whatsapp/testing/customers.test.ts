import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { BERLIN, startTrial } from './trial.ts'
import { objectsIn, type WireObject } from './wire.ts'

const TEMPLATES = [
  {
    name: 'arrived',
    language: 'en',
    components: [
      { type: 'HEADER', format: 'TEXT', text: 'Order {{1}}' },
      { type: 'BODY', text: 'Dear {{1}}, it is here.' },
      { type: 'FOOTER', text: 'Your shop' },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'QUICK_REPLY', text: 'Thanks' },
          { type: 'FLOW', text: 'Rate us' },
        ],
      },
    ],
  },
] as const

const ARRIVED = {
  type: 'template',
  template: {
    name: 'arrived',
    language: { code: 'en' },
    components: [
      { type: 'header', parameters: [{ type: 'text', text: '#7' }] },
      { type: 'body', parameters: [{ type: 'text', text: 'Mia' }] },
      { type: 'button', sub_type: 'quick_reply', index: 0, parameters: [{ type: 'payload', payload: 'thanks-7' }] },
      { type: 'button', sub_type: 'flow', index: 1, parameters: [{ type: 'action', action: { flow_token: 'token-7' } }] },
    ],
  },
}

const CHOICE = {
  type: 'interactive',
  interactive: {
    type: 'list',
    body: { text: 'Which parcel?' },
    action: { button: 'Open', sections: [{ rows: [{ id: 'p1', title: 'First', description: 'Berlin' }] }] },
  },
}

describe('a customer', () => {
  test('reads a template with its values and presses its button', async () => {
    const trial = startTrial(seededRandom(1), { templates: TEMPLATES })
    await trial.send(ARRIVED)
    const [message] = trial.mia.received
    expect(message).toMatchObject({
      text: 'Order #7\nDear Mia, it is here.\nYour shop',
      options: [{ type: 'template-button', id: 'thanks-7', title: 'Thanks' }],
      flowToken: 'token-7',
    })
    const id = message?.id ?? ''
    await trial.mia.presses(id, 'thanks-7')
    await trial.mia.completesFlow(id, { stars: 5 })
    await trial.platform.settled()
    const [pressed, completed] = trial.values().map((value) => objectsIn(value, 'messages')[0])
    expect(pressed).toMatchObject({ type: 'button', button: { payload: 'thanks-7', text: 'Thanks' }, context: { from: '49305550001', id } })
    expect(completed).toMatchObject({ interactive: { nfm_reply: { response_json: '{"stars":5,"flow_token":"token-7"}' } } })
  })

  test('presses only what was received', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.openWindow()
    await trial.send(CHOICE)
    const id = trial.mia.received[0]?.id ?? ''
    await trial.mia.presses(id, 'p1')
    await trial.platform.settled()
    expect(objectsIn(trial.values().at(-1) ?? {}, 'messages')[0]).toMatchObject({
      interactive: { type: 'list_reply', list_reply: { id: 'p1', title: 'First', description: 'Berlin' } },
    })
    await expect(trial.mia.presses(id, 'p2')).rejects.toThrow('has no option p2; expected one of: p1')
    await expect(trial.mia.presses('wamid.X', 'p1')).rejects.toThrow('did not receive')
    await expect(trial.mia.completesFlow(id, {})).rejects.toThrow('has no form')
    const other = trial.platform.customer({ name: 'Ana', phone: '+351215550100' })
    await expect(other.presses(id, 'p1')).rejects.toThrow('did not receive')
  })

  test('edits and revokes only his own messages', async () => {
    const trial = startTrial(seededRandom(1))
    const { id } = await trial.mia.writes('Hello', { to: BERLIN })
    const other = trial.platform.customer({ name: 'Ana', phone: '+351215550100' })
    await expect(other.writes({ type: 'edit', messageId: id, message: 'Bye' }, { to: BERLIN })).rejects.toThrow('no message of this author')
    await trial.mia.writes({ type: 'edit', messageId: id, message: 'Bye' }, { to: BERLIN })
    await trial.platform.settled()
    expect(objectsIn(trial.values().at(-1) ?? {}, 'messages')[0]).toMatchObject({
      type: 'edit',
      edit: { original_message_id: id, message: { type: 'text', text: { body: 'Bye' } } },
    })
  })

  test('keeps the order of writing, also when a medium takes longer to prepare', async () => {
    const trial = startTrial(seededRandom(1))
    void trial.mia.writes({ type: 'document', medium: { bytes: new Uint8Array(4 * 1024 * 1024) } }, { to: BERLIN })
    void trial.mia.writes('then this', { to: BERLIN })
    void trial.mia.writes({ type: 'image' }, { to: BERLIN })
    await trial.platform.settled()
    expect(trial.values().map((value) => objectsIn(value, 'messages')[0]?.['type'])).toEqual(['document', 'text', 'image'])
  })

  test('who changes the number is reached at the new one and has a new user id', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.openWindow()
    const before = trial.mia.userId
    await trial.mia.changesNumber('+49 151 5550199', { to: BERLIN })
    await trial.platform.settled()
    expect([trial.mia.phone, trial.mia.userId === before]).toEqual(['+491515550199', false])
    const [system, update] = trial.values().slice(-2)
    expect(objectsIn(system ?? {}, 'messages')[0]).toMatchObject({ from: '491515550101', system: { wa_id: '491515550199' } })
    expect(objectsIn(update ?? {}, 'user_id_update')[0]).toMatchObject({ user_id: { previous: before, current: trial.mia.userId } })
    await trial.send({ type: 'text', text: { body: 'Found you' }, to: '491515550199' })
    expect(trial.mia.received.map(({ text }) => text)).toEqual(['Found you'])
  })

  test('gets what the business writes from its phone, and the webhook gets an echo', async () => {
    const trial = startTrial(seededRandom(1))
    const app = trial.platform.number(BERLIN)
    const { id } = await app.writesFromApp('We call you', { to: trial.mia })
    await app.writesFromApp({ type: 'revoke', messageId: id }, { to: trial.mia })
    await trial.platform.settled()
    expect(trial.mia.received[0]).toMatchObject({ id, text: 'We call you' })
    const echoes = trial.values().flatMap((value) => objectsIn(value, 'message_echoes'))
    expect(echoes).toMatchObject([
      { from: '49305550001', to: '491515550101', to_user_id: trial.mia.userId, text: { body: 'We call you' } },
      { type: 'revoke', revoke: { original_message_id: id } },
    ])
  })

  test('is one of a kind: a phone and a number must be known and unused', async () => {
    const { platform, mia } = startTrial(seededRandom(1))
    expect(() => platform.customer({ name: 'Twin', phone: '+49 (151) 5550101' })).toThrow('used once')
    await expect(mia.writes('Hi', { to: '1' })).rejects.toThrow('There is no number 1')
    expect(() => platform.number('1')).toThrow('There is no number 1')
  })
})

describe('notices', () => {
  test('a new status of a template is told and holds from then on', async () => {
    const trial = startTrial(seededRandom(1), { templates: TEMPLATES })
    await trial.platform.notices.templateStatus({ name: 'arrived', language: 'en', status: 'PAUSED', reason: 'LOW_QUALITY' })
    await trial.platform.notices.other('account_update', { event: 'VERIFIED_ACCOUNT' })
    await trial.platform.settled()
    const [status, account] = trial.values() as readonly [WireObject, WireObject]
    expect(status).toMatchObject({ event: 'PAUSED', message_template_name: 'arrived', reason: 'LOW_QUALITY' })
    expect(account).toEqual({ event: 'VERIFIED_ACCOUNT' })
    expect((await trial.send(ARRIVED)).body).toMatchObject({ error: { code: 132015 } })
    await expect(trial.platform.notices.templateStatus({ name: 'x', language: 'en', status: 'PAUSED' })).rejects.toThrow('no template x')
  })
})
