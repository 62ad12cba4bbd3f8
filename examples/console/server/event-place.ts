import { isCrossdeskError, type Cursor, type DomainEvent, type TenantDesk } from '@crossdesk/core'

/**
 * What a page tells to go on after an event: the cursor before the event, and the event's own id. A cursor alone may be a valid one of
 * another journal too, for whoever deleted the data and began afresh while the page was open.
 */
export function toEventPlace(before: Cursor | undefined, { id }: Pick<DomainEvent, 'id'>): string {
  return `${before ?? ''}/${id}`
}

/** The cursor of the event; undefined when this journal does not have it, or no longer. */
export async function findEvent({ journal }: Pick<TenantDesk, 'journal'>, place: string): Promise<Cursor | undefined> {
  const end = place.lastIndexOf('/')
  try {
    for await (const { cursor, event } of journal(place.slice(0, Math.max(end, 0)) || undefined))
      return event.id === place.slice(end + 1) ? cursor : undefined
  } catch (error) {
    if (!isCrossdeskError(error, 'journal-truncated') && !isCrossdeskError(error, 'validation')) throw error
  }
}
