import { createHmac, timingSafeEqual } from 'node:crypto'
import { APP_SECRET, type Contender } from '../contender.ts'

/** The least that anybody has to do: HMAC over the body, JSON.parse, call back. No order, no state, no second try. */
export default function floor(): Contender {
  const contender: Contender = {
    name: 'floor',
    handle: async () => {},
    async webhook(request) {
      const raw = Buffer.from(await request.arrayBuffer())
      const signature = Buffer.from(request.headers.get('x-hub-signature-256')?.slice(7) ?? '', 'hex')
      if (!timingSafeEqual(createHmac('sha256', APP_SECRET).update(raw).digest(), signature)) return 401
      const parsed = JSON.parse(raw.toString()) as { entry: { changes: { value: { messages: { text: { body: string } }[] } }[] }[] }
      for (const entry of parsed.entry) {
        for (const change of entry.changes)
          for (const message of change.value.messages) await contender.handle(message.text.body, async () => {})
      }
      return new Response('ok').status
    },
    settled: async () => {},
    sent: [],
    failNextSend: () => {},
  }
  return contender
}
