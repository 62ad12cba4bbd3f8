import type { Contender } from '../contender.ts'
import { body, request } from '../payload.ts'

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const message = (index: number): { id: string; from: string; text: string } => ({
  id: `wamid.burst${index}`,
  from: '491510000001',
  text: `message ${index}`,
})

/** How many of 20 messages of one customer, sent in a burst to a handler that takes 50 ms, are handed over in order. */
export async function burst(contender: Contender): Promise<number> {
  const seen: string[] = []
  contender.handle = async (text) => {
    await pause(50)
    seen.push(text)
  }
  await Promise.all(Array.from({ length: 20 }, (_, index) => contender.webhook(request(body([message(index)])))))
  await contender.settled()
  return seen.filter((text, index) => text === `message ${index}`).length
}

/** How many of 5 messages in one body are handed over, in order. */
export async function oneBody(contender: Contender): Promise<number> {
  const seen: string[] = []
  contender.handle = async (text) => {
    await pause(5)
    seen.push(text)
  }
  await contender.webhook(request(body(Array.from({ length: 5 }, (_, index) => message(index)))))
  await contender.settled()
  return seen.filter((text, index) => text === `message ${index}`).length
}

/** How often a message is handled with success when the handler fails the first time and the platform delivers three times. */
export async function failsOnce(contender: Contender): Promise<number> {
  let tries = 0
  let successes = 0
  contender.handle = async () => {
    if (++tries === 1) throw new Error('the handler fails once')
    successes++
  }
  for (let delivery = 0; delivery < 3; delivery++) {
    await contender.webhook(request(body([message(0)]))).catch(() => 500)
    await contender.settled()
  }
  return successes
}

/** Whether a reply to a message on another number of the same business leaves from that number. */
export async function repliesFrom(contender: Contender): Promise<boolean> {
  contender.handle = async (_text, reply) => reply('Thank you')
  await contender.webhook(request(body([{ ...message(0), to: '100000000000002' }])))
  await contender.settled()
  return contender.sent.some(({ url, status }) => status === 200 && url.includes('/100000000000002/messages'))
}

/** Whether a reply arrives although the platform answers 500 once. */
export async function survives500(contender: Contender): Promise<boolean> {
  contender.handle = async (_text, reply) => reply('Thank you')
  contender.failNextSend(500)
  await contender.webhook(request(body([message(0)]))).catch(() => 500)
  await contender.settled()
  return contender.sent.some(({ status }) => status === 200)
}
