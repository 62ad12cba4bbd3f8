import type { Timestamp } from '@crossdesk/core'
import { textFromBase64Url, textToBase64Url } from './base64url.ts'
import { Refusal } from '../requests/refusal.ts'
import type { Signer } from './signer.ts'

/** How long the address of a file is good at least. */
const TICKET_MS = 60 * 60 * 1000
/** Addresses made within so long are the same, so that a browser does not fetch a picture twice. */
const TICKET_STEP_MS = 15 * 60 * 1000

/** Which file an address opens. */
export interface FileTicket {
  /** In the blob store. */
  readonly key: string
  readonly mimeType: string
  readonly name: string
}

/** A file's address as its last piece: what it opens until when, signed. Made only for files that a thread's own log names. */
export async function writeTicket({ key, mimeType, name }: FileTicket, shop: string, now: Timestamp, signer: Signer): Promise<string> {
  const expiresAt = (Math.floor(now / TICKET_STEP_MS) + 1) * TICKET_STEP_MS + TICKET_MS
  const payload = textToBase64Url(JSON.stringify([shop, key, mimeType, name, expiresAt]))
  return `${payload}.${await signer.sign(payload)}`
}

/** @throws Refusal `not-found` when it is not ours, `expired` */
export async function readTicket(ticket: string, shop: string, now: Timestamp, signer: Signer): Promise<FileTicket> {
  const [payload = '', signature = '', more] = ticket.split('.')
  if (more !== undefined || !(await signer.verify(payload, signature))) throw new Refusal('not-found', 'there is no such file')
  const fields = JSON.parse(textFromBase64Url(payload) ?? '[]') as [string, string, string, string, number]
  const [ticketShop, key, mimeType, name, expiresAt] = fields
  if (ticketShop !== shop) throw new Refusal('not-found', 'there is no such file')
  if (expiresAt <= now) throw new Refusal('expired', 'the address has run out; read the messages again for a new one')
  return { key, mimeType, name }
}
