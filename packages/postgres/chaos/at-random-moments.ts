import type { Random } from '@crossdesk/core'
import { sleep } from './sleep.ts'

/** Does something again and again, after pauses that chance picks. Answers with the function that ends it. */
export function atRandomMoments(random: Random, fromMs: number, toMs: number, act: () => Promise<void>): () => Promise<void> {
  let isOver = false
  const acting = (async () => {
    for (;;) {
      await sleep(fromMs + random.next() * (toMs - fromMs))
      if (isOver) return
      await act()
    }
  })()
  return () => {
    isOver = true
    return acting
  }
}
