import type { AccountRef } from '../../model/channel.ts'
import type { Transaction } from '../../ports/backend.ts'
import type { Stored } from '../../ports/collection.ts'
import { messages, type MessageRecord } from '../collections.ts'

/** The message that has this platform id, itself or as the id of one of its parts. */
export async function findByExternalId(
  tx: Transaction,
  account: AccountRef,
  externalId: string,
): Promise<Stored<MessageRecord> | undefined> {
  const key = [account.channel, account.account, externalId]
  const page = await tx.scan(messages, { index: 'byExternalId', from: key, to: key, limit: 1 })
  return page.items[0]
}

/** The message that a part belongs to; part ids are made by {@link partId}. */
export async function findByTag(tx: Transaction, tag: string): Promise<Stored<MessageRecord> | undefined> {
  const message = messageOfPart(tag)
  return message === undefined ? undefined : tx.get(messages, message)
}

/** The id of the n-th part of a message, from 0; also the tag that the platform is given. */
export function partId(message: string, index: number): string {
  return `${message}.${index}`
}

function messageOfPart(part: string): string | undefined {
  const dot = part.lastIndexOf('.')
  return dot > 0 ? part.slice(0, dot) : undefined
}
