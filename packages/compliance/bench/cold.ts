// A fresh process, begun by `run.ts`: what the first check costs, and what all languages together keep.
import { createGuard } from '../src/guard/create-guard.ts'
import { lexicons } from '../src/languages/lexicons.ts'

/** What a fresh process measured. */
export interface ColdFigures {
  /** Milliseconds beyond the import. */
  readonly first: number
  /** For one more language. */
  readonly second: number
  /** Bytes of heap and of array buffers for all languages, beyond the import. */
  readonly heap: number
  readonly buffers: number
}

const situation = { direction: 'outbound', channel: 'amazon', market: 'US' } as const
const before = settled()
const began = performance.now()
const guard = createGuard()
guard.check({ ...situation, language: 'en', text: 'Hello, your parcel arrives on Monday. Thank you for waiting.' })
const first = performance.now() - began
const next = performance.now()
guard.check({ ...situation, language: 'de', text: 'Hallo, Ihr Paket kommt am Montag. Danke für Ihre Geduld.' })
const second = performance.now() - next
for (const { language } of lexicons) guard.check({ ...situation, language, text: 'Hello' })
const after = settled()
const figures: ColdFigures = { first, second, heap: after.heapUsed - before.heapUsed, buffers: after.arrayBuffers - before.arrayBuffers }
console.log(JSON.stringify(figures))

function settled(): NodeJS.MemoryUsage {
  globalThis.gc?.()
  return process.memoryUsage()
}
