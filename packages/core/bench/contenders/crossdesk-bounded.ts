import { memoryBackend } from '../../dist/index.js'
import type { Contender } from '../contender.ts'
import { crossdesk } from './crossdesk.ts'

/** CrossDesk that keeps the newest 10,000 values and 5,000 events: what a small process would choose. */
export default function crossdeskBounded(): Contender {
  return crossdesk(memoryBackend({ maxValues: 10_000, maxJournal: 5_000, whenFull: 'evict' }))
}
