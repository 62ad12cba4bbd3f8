import type { Detection } from '../meaning/detection.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Reads one paragraph. */
export type ReadParagraph = (paragraph: string) => readonly Detection[]

/** What a text does, read paragraph by paragraph; offsets are those of the text. */
export function detectionsIn(text: string, read: ReadParagraph): readonly Detection[] {
  const paragraphs = paragraphsOf(text)
  if (paragraphs.length === 1) return read(text)
  return paragraphs.flatMap(({ start, text: paragraph }) => {
    const detections = read(paragraph)
    return start === 0
      ? detections
      : detections.map((detection) => ({ ...detection, start: detection.start + start, end: detection.end + start }))
  })
}
