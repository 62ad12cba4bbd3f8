import type { CardContent, CarouselContent } from '../model/content.ts'
import type { CarouselCapability } from '../ports/capabilities.ts'
import { isCardWithin } from './card-fit.ts'
import { isWithin } from './length.ts'
import { planCard } from './plan-card.ts'
import { planWords } from './plan-text.ts'
import type { Sheet } from './sheet.ts'
import { isSaid } from './words.ts'

/** Cards side by side, in several rows if there are too many for one; else one card after the other. */
export function planCarousel(sheet: Sheet, { text, cards }: CarouselContent): void {
  const able = sheet.able.carousel
  const rows = able === undefined ? undefined : toRows(cards, able, sheet)
  if (able === undefined || rows === undefined) {
    if (cards.length > 0) sheet.lose('layout', 'The cards of the carousel are sent one after the other.')
    planWords(sheet, text)
    for (const card of cards) planCard(sheet, card)
    return
  }
  const goesAlong = isSaid(text) && able.maxLength !== undefined && isWithin(text, able.maxLength, able.card.unit ?? 'utf16')
  if (!goesAlong) planWords(sheet, text)
  if (rows.length > 1) sheet.lose('layout', `The carousel is sent in ${rows.length} rows.`)
  for (const [index, row] of rows.entries()) {
    sheet.parts.push({ type: 'carousel', ...(goesAlong && index === 0 ? { text } : {}), cards: row })
  }
}

/** As few rows as possible, equally long; undefined if a card does not fit or a row would be too short. */
function toRows(cards: readonly CardContent[], able: CarouselCapability, sheet: Sheet): readonly (readonly CardContent[])[] | undefined {
  const fits = (card: CardContent): boolean =>
    (able.needsMedia !== true || card.media !== undefined) && isCardWithin(card, able.card, sheet.able.media)
  if (cards.length === 0 || !cards.every(fits)) return undefined
  const count = Math.ceil(cards.length / able.maxItems)
  if (Math.floor(cards.length / count) < able.minItems) return undefined
  return Array.from({ length: count }, (_, row) =>
    cards.slice(Math.floor((row * cards.length) / count), Math.floor(((row + 1) * cards.length) / count)),
  )
}
