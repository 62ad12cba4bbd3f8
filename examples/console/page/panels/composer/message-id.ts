import { createIds, systemClock, systemRandom, type Ids } from '@crossdesk/core'

let ids: Ids | undefined

/** A new id for a message: with it, sending twice is sending once. */
export function newMessageId(): string {
  ids ??= createIds(systemClock, systemRandom)
  return ids.next()
}
