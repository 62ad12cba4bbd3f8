import { createDesk, memoryBackend } from '@crossdesk/core'
import { whatsapp } from '@crossdesk/channels/whatsapp'
import { demoWhatsApp, fakeWhatsApp } from '@crossdesk/channels/whatsapp/testing'

const desk = createDesk({
  backend: memoryBackend(),
  channels: { wa: whatsapp(demoWhatsApp) },
  fetch: (input, init) => platform.fetch(input, init),
})
desk.on('message.received', async ({ message, customer, reply }) => {
  const [content] = message.content
  if (content?.type === 'text') await reply(`Hello ${customer.name}, we read: ${content.text}`)
})
desk.start()

const webhook = {
  url: 'http://desk/wa',
  fetch: (input: RequestInfo | URL, init?: RequestInit) => desk.webhook('wa', new Request(input, init)),
}
const platform = fakeWhatsApp({ ...demoWhatsApp, webhook })
const mia = platform.customer({ name: 'Mia', phone: '+49 151 5550101' })
await mia.writes('Wo ist mein Paket?', { to: '100000000000001' })
await platform.settled()
await desk.idle()
console.log(mia.received.map(({ text }) => text)) // [ 'Hello Mia, we read: Wo ist mein Paket?' ]
platform.stop()
