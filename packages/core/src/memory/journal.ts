import { CrossdeskError } from '../errors/crossdesk-error.ts'
import { ValidationError } from '../errors/validation-error.ts'
import type { DomainEvent } from '../model/domain-event.ts'
import type { Cursor, JournalEntry, JournalOptions } from '../ports/backend.ts'

/** What happened in one tenant: a ring of the newest entries. */
export interface Journal {
  append(event: DomainEvent): void
  /** After a cursor, or from the oldest entry that is kept. */
  read(after: Cursor | undefined, options: JournalOptions): AsyncGenerator<JournalEntry, void, undefined>
  /** Ends all that follow it. */
  close(): void
}

/**
 * A journal that keeps so many entries.
 *
 * @param name stands in its cursors, so that a cursor from before a restart is not taken for one of this journal
 */
export function createJournal(maxEntries: number, name: string): Journal {
  const ring: DomainEvent[] = []
  const waiting = new Set<() => void>()
  let end = 0
  let closed = false

  const wakeAll = (): void => {
    for (const wake of waiting) wake()
    waiting.clear()
  }

  async function* read(
    after: Cursor | undefined,
    { last = maxEntries, follow = false, signal }: JournalOptions,
  ): AsyncGenerator<JournalEntry, void, undefined> {
    let next = after === undefined ? Math.max(0, end - maxEntries, end - last) : placeAfter(after)
    for (;;) {
      if (closed || signal?.aborted === true) return
      if (next < end - maxEntries) throw truncated()
      if (next < end) {
        const event = ring[next % maxEntries] as DomainEvent
        yield { cursor: `${name}.${next}`, event }
        next++
      } else if (follow) {
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            waiting.delete(wake)
            signal?.removeEventListener('abort', wake)
            resolve()
          }
          waiting.add(wake)
          signal?.addEventListener('abort', wake)
        })
      } else return
    }
  }

  function placeAfter(cursor: Cursor): number {
    const [from, place, ...rest] = cursor.split('.')
    if (place === undefined || rest.length > 0 || !/^\d{1,15}$/.test(place)) {
      throw new ValidationError('journal', [{ path: 'after', message: 'expected the `cursor` of an entry of this journal' }])
    }
    if (from !== name || Number(place) >= end) throw truncated()
    return Number(place) + 1
  }

  return {
    append(event) {
      ring[end % maxEntries] = event
      end++
      if (waiting.size > 0) wakeAll()
    },
    read,
    close() {
      closed = true
      wakeAll()
    },
  }
}

function truncated(): CrossdeskError {
  return new CrossdeskError(
    'journal-truncated',
    'The journal no longer has what came after this cursor. Start again without one and take what was between from the collections.',
  )
}
