import type { Detection } from '../meaning/detection.ts'
import { assertLength } from './assert-length.ts'
import { detectionsIn, type ReadParagraph } from './detect.ts'
import type { GuardResult, GuardStream } from './guard.ts'

/** Makes a stream: paragraphs read once are remembered for as long as they stand in the text. */
export function createStream(read: ReadParagraph, conclude: (text: string, detections: readonly Detection[]) => GuardResult): GuardStream {
  let text = ''
  let known: ReadonlyMap<string, readonly Detection[]> = new Map()
  const update = (next: string): GuardResult => {
    assertLength(next)
    const seen = new Map<string, readonly Detection[]>()
    const detections = detectionsIn(next, (paragraph) => {
      const found = seen.get(paragraph) ?? known.get(paragraph) ?? read(paragraph)
      seen.set(paragraph, found)
      return found
    })
    text = next
    known = seen
    return conclude(next, detections)
  }
  return { update, append: (more) => update(text + more) }
}
