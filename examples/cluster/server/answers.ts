import type { Desk } from '@crossdesk/core'

/** What this shop does with a message: the file to edit. */
export function answerCustomers(desk: Pick<Desk, 'on'>): void {
  desk.on('message.received', async ({ message, customer, reply }) => {
    const [content] = message.content
    if (content?.type === 'text') await reply(`Hello ${customer.name ?? 'there'}, we have your message and answer within the hour.`)
  })
}
