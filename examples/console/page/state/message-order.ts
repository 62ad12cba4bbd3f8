import type { MessageView } from '../../shared/api.ts'

/**
 * The messages with others put in their places: by the time that they came to us, then by id, as the desk's timeline has them.
 *
 * @param prefer which of two versions of one message stays: the one that was `known`, or the one `given` now
 */
export function upsertMessages(
  known: readonly MessageView[],
  given: readonly MessageView[],
  prefer: 'known' | 'given',
): readonly MessageView[] {
  const byId = new Map(known.map((message) => [message.id, message]))
  for (const message of given) if (prefer === 'given' || !byId.has(message.id)) byId.set(message.id, message)
  return [...byId.values()].sort((one, other) => one.receivedAt - other.receivedAt || (one.id < other.id ? -1 : 1))
}
