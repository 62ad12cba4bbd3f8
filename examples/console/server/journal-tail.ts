import { setImmediate as nextTurn } from 'node:timers/promises'
import { isCrossdeskError, type Cursor, type TenantDesk } from '@crossdesk/core'

/** Entries that are read in one turn. */
const TURN = 500

/** The end of a journal. */
export interface JournalTail {
  /** The cursor after which the newest entries come; undefined when that is the whole journal. */
  begin(): Promise<Cursor | undefined>
}

/**
 * Finds the newest `count` entries. A journal is read forwards only, so the first call reads all of it and each later one what has come
 * since; it keeps cursors and nothing else.
 */
export function createJournalTail({ journal }: Pick<TenantDesk, 'journal'>, count: number): JournalTail {
  let cursors: Cursor[] = []
  let reading: Promise<void> | undefined

  async function readOn(): Promise<void> {
    try {
      let read = 0
      for await (const { cursor } of journal(cursors.at(-1))) {
        cursors.push(cursor)
        // One more than the entries: they come after a cursor.
        if (cursors.length > count + 1) cursors.shift()
        // A database in this process answers without a turn of the event loop, so nobody else would get one before the end.
        if (++read % TURN === 0) await nextTurn()
      }
    } catch (error) {
      if (cursors.length === 0 || !isCrossdeskError(error, 'journal-truncated')) throw error
      // Nobody asked for so long that the journal dropped what came next.
      cursors = []
      return readOn()
    }
  }

  return {
    async begin() {
      reading ??= readOn().finally(() => (reading = undefined))
      await reading
      return cursors.length > count ? cursors[0] : undefined
    },
  }
}
