import type { TextContent, TextEntity } from '../model/content.ts'
import type { LengthUnit, TextCapability } from '../ports/capabilities.ts'
import { writeAddresses } from './addresses.ts'
import { isWithin } from './length.ts'
import { markCost } from './ruler.ts'
import type { Sheet } from './sheet.ts'
import { splitText } from './split-text.ts'
import { isSaid } from './words.ts'

/** A text in as many parts as it needs, with the marks that the channel shows. */
export function planText(sheet: Sheet, content: TextContent): void {
  const capability = sheet.able.text
  if (capability === undefined) {
    if (isSaid(content.text)) sheet.lose('layout', 'The channel carries no text, so the text is not sent.')
    return
  }
  const shown = writeAddresses(content, (span) => isShown(span, capability))
  if (shown !== content) sheet.lose('markup', 'Marks that the channel does not show are left out, addresses of links are written out.')
  for (const part of splitText(shown, capability)) if (isSaid(part.text)) sheet.parts.push(part)
}

/** Plain words as a text, if they say anything. */
export function planWords(sheet: Sheet, text: string | undefined): void {
  if (isSaid(text)) planText(sheet, { type: 'text', text })
}

/**
 * Sends the front of a text that is too long for the content that it belongs to, and returns its last piece, which stays there. It says
 * something if the text does.
 */
export function keepLastPiece(sheet: Sheet, text: string, maxLength: number | undefined, unit: LengthUnit = 'utf16'): string {
  if (maxLength === undefined || isWithin(text, maxLength, unit)) return text
  const pieces = splitText({ type: 'text', text: text.trimEnd() }, { maxLength, unit }).map((piece) => piece.text)
  const last = pieces.at(-1) as string
  planWords(sheet, pieces.slice(0, -1).join('').trimEnd())
  return last.trim()
}

/** The words of a content that shows no marks, addresses of links written out. */
export function plainWords(content: TextContent): string {
  return writeAddresses(content, () => false).text
}

/** Whether the customer sees the mark, and it leaves room for a text. */
function isShown(span: TextEntity, capability: TextCapability): boolean {
  if (capability.markup?.[span.type] === undefined) return false
  return span.type !== 'link' || markCost(span, capability).once <= (capability.maxLength ?? Number.POSITIVE_INFINITY) / 2
}
