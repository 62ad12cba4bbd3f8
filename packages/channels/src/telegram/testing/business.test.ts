import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { demoTelegram } from './demo.ts'
import { BOT_ID, startTrial } from './trial.ts'

const [demoBot] = demoTelegram.bots
const OWNED = { bots: [{ ...demoBot, businessOwners: [{ connectionId: 'bc-1', name: 'Nora', id: 77 }] }] }
const INTO = { business_connection_id: 'bc-1' }

describe('business chats', () => {
  test('a customer of the owner reaches the bot, which answers in the name of the owner', async () => {
    const { mia, updates, platform, send } = startTrial(seededRandom(1), OWNED)
    const { id } = await mia.writes('Ist es da?', { business: 'bc-1' })
    await platform.settled()
    expect(updates).toMatchObject([
      {
        business_message: {
          business_connection_id: 'bc-1',
          from: { id: mia.id },
          chat: { id: mia.id, type: 'private' },
          text: 'Ist es da?',
        },
      },
    ])
    expect((await send({ ...INTO, text: 'Ja', reply_parameters: { message_id: 1 } })).result).toMatchObject({
      business_connection_id: 'bc-1',
      from: { id: 77, first_name: 'Nora' },
      sender_business_bot: { id: BOT_ID },
      reply_to_message: { message_id: 1 },
    })
    expect(mia.received).toMatchObject([{ from: 77, text: 'Ja', replyTo: id }])
    // The bot itself was never started.
    expect((await send()).status).toBe(403)
  })

  test('what the owner writes comes as an echo; edits and deletions follow', async () => {
    const { mia, updates, platform } = startTrial(seededRandom(1), OWNED)
    const nora = platform.business('bc-1')
    const { id } = await nora.writes('Moment', { to: mia })
    await nora.edits(id, 'Einen Moment')
    const hers = await mia.writes('Gut', { business: 'bc-1' })
    await mia.deletes(hers.id)
    await nora.deletes(id)
    await platform.settled()
    expect(updates).toMatchObject([
      { business_message: { from: { id: 77 }, chat: { id: mia.id }, text: 'Moment' } },
      { edited_business_message: { message_id: 1, text: 'Einen Moment' } },
      { business_message: { from: { id: mia.id } } },
      { deleted_business_messages: { business_connection_id: 'bc-1', chat: { id: mia.id }, message_ids: [2] } },
      { deleted_business_messages: { message_ids: [1] } },
    ])
    expect(mia.received).toMatchObject([{ text: 'Einen Moment', edited: true, deleted: true }])
    const { id: toBot } = await mia.writes('an den Bot')
    await expect(mia.deletes(toBot)).rejects.toThrow('business chats only')
  })

  test('the bot needs a recent message, a right and a connection', async () => {
    const { mia, platform, send, clock, updates } = startTrial(seededRandom(1), OWNED)
    const nora = platform.business('bc-1')
    expect((await send({ business_connection_id: 'bc-2' })).description).toBe('Bad Request: business connection not found')
    expect((await send(INTO)).description).toBe('Bad Request: BUSINESS_PEER_INVALID')
    await mia.writes('Hallo', { business: 'bc-1' })
    clock.advance(24 * 3_600_000 + 1)
    expect((await send(INTO)).description).toBe('Bad Request: BUSINESS_PEER_USAGE_MISSING')
    await mia.writes('Noch da?', { business: 'bc-1' })
    await nora.connects({ can_read_messages: true })
    expect((await send(INTO)).description).toBe('Bad Request: BUSINESS_CONNECTION_NOT_ALLOWED')
    await nora.disconnects()
    expect((await send(INTO)).description).toBe('Bad Request: BUSINESS_CONNECTION_INVALID')
    expect(await mia.writes('Hallo?', { business: 'bc-1' })).not.toHaveProperty('updateId')
    await platform.settled()
    expect(updates.slice(2)).toMatchObject([
      { business_connection: { id: 'bc-1', user_chat_id: 77, is_enabled: true, can_reply: false, rights: { can_read_messages: true } } },
      { business_connection: { is_enabled: false } },
    ])
    await expect(mia.writes('?', { business: 'bc-9' })).rejects.toThrow('no business connection')
  })

  test('the bot reads, edits and deletes as its rights allow', async () => {
    const { mia, platform, send, call } = startTrial(seededRandom(1), OWNED)
    const first = await mia.writes('eins', { business: 'bc-1' })
    const second = await mia.writes('zwei', { business: 'bc-1' })
    expect((await call('getBusinessConnection', INTO)).result).toMatchObject({ id: 'bc-1', is_enabled: true })
    expect((await call('readBusinessMessage', { ...INTO, chat_id: mia.id, message_id: 1 })).result).toBe(true)
    expect([mia.seesRead(first.id), mia.seesRead(second.id)]).toEqual([true, false])
    const { result } = await send(INTO)
    const at = { ...INTO, chat_id: mia.id, message_id: result['message_id'] }
    expect((await call('editMessageText', { ...at, text: 'Neu' })).status).toBe(200)
    await call('sendChatAction', { ...INTO, chat_id: mia.id, action: 'typing' })
    expect([mia.sees({ business: 'bc-1' }), mia.sees()]).toEqual(['typing', undefined])
    await platform.business('bc-1').connects({ can_reply: true, can_delete_sent_messages: true })
    expect((await call('deleteBusinessMessages', { ...INTO, message_ids: [1, 3] })).description).toBe(
      'Bad Request: BUSINESS_CONNECTION_NOT_ALLOWED',
    )
    expect((await call('deleteBusinessMessages', { ...INTO, message_ids: [3] })).result).toBe(true)
    expect(mia.received).toMatchObject([{ text: 'Neu', deleted: true }])
    expect((await call('readBusinessMessage', { ...INTO, chat_id: mia.id, message_id: 1 })).description).toBe(
      'Bad Request: BUSINESS_CONNECTION_NOT_ALLOWED',
    )
  })
})
