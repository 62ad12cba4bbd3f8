import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CrossdeskError, isCrossdeskError, memoryBackend, type Backend } from '@crossdesk/core'
import { chatCollections } from '@crossdesk/channels/webchat'
import { postgresBackend } from '@crossdesk/postgres'
import { nameOfPlace, type StoragePlace } from './storage-place.ts'

const CONSOLE_FOLDER = fileURLToPath(new URL('..', import.meta.url))
/** Events that the memory keeps. */
const MAX_JOURNAL = 10_000

/** A backend, and where it keeps its data. */
export interface Storage {
  readonly backend: Backend
  readonly place: StoragePlace
  /** The folder that was wanted; another process has it open, so this is memory. */
  readonly inUse?: StoragePlace
}

/**
 * Opens the place, which takes a few seconds for a folder that is not there yet. A folder that another process has open gives way to memory.
 *
 * @throws CrossdeskError when the folder is broken or the server does not answer; its message says what to do and has no password
 */
export async function openStorage(place: StoragePlace): Promise<Storage> {
  if (place.type === 'memory') return inMemory(place)
  const backend = postgresBackend(
    place.type === 'server'
      ? { connectionString: place.connectionString, collections: chatCollections }
      : { dataDir: resolve(CONSOLE_FOLDER, place.path), collections: chatCollections },
  )
  try {
    await backend.ready()
    return { backend, place }
  } catch (error) {
    await backend.close()
    if (!isCrossdeskError(error)) throw error
    if (place.type === 'folder' && error.code === 'conflict') return { ...inMemory({ type: 'memory' }), inUse: place }
    throw notOpened(place, error)
  }
}

function inMemory(place: StoragePlace): Storage {
  return { backend: memoryBackend({ maxJournal: MAX_JOURNAL }), place }
}

function notOpened(place: StoragePlace, { code, message }: CrossdeskError): CrossdeskError {
  // Of a folder, a storage error only tells that PGlite gave up.
  const isMute = place.type === 'folder' && code === 'storage'
  const why = isMute ? 'It may be broken, not writable, or of another version of PostgreSQL.' : message
  const advice =
    place.type === 'folder'
      ? 'Set DATA_DIR to another folder, or delete this one to begin afresh.'
      : 'Start the server or correct DATABASE_URL; without it, the console keeps its data in a folder.'
  return new CrossdeskError('storage', `Could not open ${nameOfPlace(place)}. ${why} ${advice}`)
}
