import { createDesk, memoryBackend } from '@crossdesk/core'
import { whatsapp } from '@crossdesk/channels/whatsapp'
import { demoWhatsApp } from '@crossdesk/channels/whatsapp/testing'
import { expect, test } from 'vitest'
import { recordWebhooks } from './recorded-webhooks.ts'

test('recorded webhooks are signed as WhatsApp signs them, and hold one message each', async () => {
  const desk = createDesk({ backend: memoryBackend(), channels: { wa: whatsapp(demoWhatsApp) } })
  const webhooks = await recordWebhooks(6, 2)
  expect(webhooks).toHaveLength(6)
  for (const { headers, body } of webhooks) {
    const { status } = await desk.webhook('wa', new Request('http://desk/webhooks/wa', { method: 'POST', headers, body }))
    expect(status).toBe(200)
  }
  desk.start()
  await desk.idle()
  const conversations = (await desk.conversations()).items
  expect(conversations.map(({ messageCount }) => messageCount)).toEqual([3, 3])
  await desk.stop()
})
