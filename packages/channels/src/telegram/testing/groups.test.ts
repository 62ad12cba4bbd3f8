import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { BOT_ID, startTrial } from './trial.ts'

describe('groups', () => {
  test('in privacy mode a bot gets commands, mentions, answers to itself and events only', async () => {
    const { mia, platform, updates, send } = startTrial(seededRandom(1))
    const group = platform.group({ title: 'Team' })
    await mia.joins(group)
    expect(await mia.writes('nur unter uns', { group })).not.toHaveProperty('updateId')
    await mia.writes('/status', { group })
    await mia.writes('/status@other_bot', { group })
    await mia.writes('Hallo @nordwind_shop_bot', { group })
    await send({ chat_id: group.id })
    await mia.writes('Danke', { group, replyTo: mia.received[0]?.id ?? '' })
    await mia.leaves(group)
    await platform.settled()
    expect(updates.map(({ message }) => (message as { text?: string }).text)).toEqual([
      undefined,
      '/status',
      'Hallo @nordwind_shop_bot',
      'Danke',
      undefined,
    ])
    expect(updates[0]).toMatchObject({
      message: { chat: { id: group.id, title: 'Team', type: 'group' }, new_chat_members: [{ id: mia.id }] },
    })
    expect(updates.at(-1)).toMatchObject({ message: { left_chat_member: { id: mia.id } } })
    expect(mia.received.map(({ chatId }) => chatId)).toEqual([group.id])
    expect(group.id).toBeLessThan(0)
  })

  test('an administrator gets everything, with topics, joins and reactions when it lists them', async () => {
    const trial = startTrial(seededRandom(1))
    const group = trial.platform.group({ title: 'Forum', type: 'supergroup', forum: true, admins: [BOT_ID] })
    await trial.mia.writes('nur unter uns', { group, topicId: 7 })
    await trial.platform.settled()
    expect(trial.updates).toMatchObject([{ message: { message_thread_id: 7, is_topic_message: true } }])
    expect((await trial.send({ chat_id: group.id, message_thread_id: 7 })).result).toMatchObject({ message_thread_id: 7 })
    expect(group.id).toBeLessThan(-1_000_000_000_000)
    await trial.call('setWebhook', { url: 'https://desk.test/tg', allowed_updates: ['chat_member', 'message_reaction'] })
    await trial.mia.joins(group)
    await trial.mia.reacts(`${group.id}:1`, '👍')
    await trial.platform.settled()
    expect(trial.updates.slice(1)).toMatchObject([
      { chat_member: { old_chat_member: { status: 'left' }, new_chat_member: { status: 'member', user: { id: trial.mia.id } } } },
      { message_reaction: { chat: { id: group.id }, new_reaction: [{ emoji: '👍' }] } },
    ])
  })

  test('a button of the keyboard is pressed in the group itself', async () => {
    const { mia, platform, updates, send } = startTrial(seededRandom(1))
    const group = platform.group({ title: 'Team' })
    await mia.joins(group)
    await send({ chat_id: group.id, reply_markup: { keyboard: [['Ja']] } })
    await mia.presses(mia.received[0]?.id ?? '', 'Ja')
    await send({ chat_id: group.id, reply_markup: { inline_keyboard: [[{ text: 'Nein', callback_data: 'no' }]] } })
    await mia.presses(mia.received[1]?.id ?? '', 'no')
    await platform.settled()
    expect(updates.slice(1)).toMatchObject([
      { message: { chat: { id: group.id }, text: 'Ja', reply_to_message: { from: { id: BOT_ID } } } },
      { callback_query: { data: 'no', message: { chat: { id: group.id } } } },
    ])
  })

  test('an upgraded group has another id, and the old one names it', async () => {
    const { mia, platform, updates, send } = startTrial(seededRandom(1), {})
    const group = platform.group({ title: 'Team' })
    await mia.joins(group)
    const old = group.id
    await group.upgrade()
    expect(group).toMatchObject({ type: 'supergroup' })
    expect(await send({ chat_id: old })).toMatchObject({
      status: 400,
      body: { description: 'Bad Request: group chat was upgraded to a supergroup chat', parameters: { migrate_to_chat_id: group.id } },
    })
    expect((await send({ chat_id: group.id })).status).toBe(200)
    await platform.settled()
    expect(updates.slice(1)).toMatchObject([
      { message: { chat: { id: old }, migrate_to_chat_id: group.id } },
      { message: { chat: { id: group.id }, migrate_from_chat_id: old } },
    ])
    await expect(group.upgrade()).rejects.toThrow('Only a group')
  })

  test('a bot that was removed or banned is told so', async () => {
    const { platform, updates, send, mia } = startTrial(seededRandom(1))
    const group = platform.group({ title: 'Team' })
    await group.setBot('left')
    expect((await send({ chat_id: group.id })).description).toBe('Forbidden: bot is not a member of the group chat')
    await group.setBot('kicked')
    expect((await send({ chat_id: group.id })).description).toBe('Forbidden: bot was kicked from the group chat')
    await mia.writes('/status', { group })
    await platform.settled()
    expect(updates).toMatchObject([
      { my_chat_member: { new_chat_member: { status: 'left' } } },
      { my_chat_member: { old_chat_member: { status: 'left' }, new_chat_member: { status: 'kicked', user: { id: BOT_ID } } } },
    ])
  })
})

describe('channels', () => {
  test('post without a person; the bot writes in their name, also by @name', async () => {
    const { platform, updates, send, mia } = startTrial(seededRandom(1))
    const channel = platform.group({ title: 'Angebote', type: 'channel', username: 'Angebote' })
    const { id } = await channel.posts('Neu im Laden')
    await channel.edits(id, 'Neu!')
    expect((await send({ chat_id: '@angebote' })).result).toMatchObject({ sender_chat: { id: channel.id }, chat: { type: 'channel' } })
    await platform.settled()
    expect(updates).toMatchObject([
      { channel_post: { text: 'Neu im Laden', sender_chat: { title: 'Angebote' } } },
      { edited_channel_post: { text: 'Neu!', edit_date: expect.any(Number) as number } },
    ])
    expect(updates[0]?.['channel_post']).not.toHaveProperty('from')
    await expect(mia.writes('?', { group: channel })).rejects.toThrow('People do not write in channels')
    await expect(platform.group({ title: 'Team' }).posts('?')).rejects.toThrow('Only channels post')
  })
})
