import type { Content } from '../model/content.ts'
import type { LengthUnit, WordsCapability } from '../ports/capabilities.ts'
import { contactText, formText, locationText } from './describe-content.ts'
import { cartText, toCard } from './describe-goods.ts'
import { shorten } from './length.ts'
import { planCard } from './plan-card.ts'
import { planCarousel } from './plan-carousel.ts'
import { planChoices } from './plan-choices.ts'
import { planMedia } from './plan-media.ts'
import { keepLastPiece, planText, planWords } from './plan-text.ts'
import type { Sheet } from './sheet.ts'
import { isSaid, lines } from './words.ts'

/** Writes one content on the sheet: itself, or the nearest things that the channel has. */
export function planContent(sheet: Sheet, content: Content): void {
  switch (content.type) {
    case 'text':
      return planText(sheet, content)
    case 'media':
      return planMedia(sheet, content)
    case 'choices':
      return planChoices(sheet, content)
    case 'card':
      return planCard(sheet, content)
    case 'carousel':
      return planCarousel(sheet, content)
    case 'location':
      return planOr(sheet, content, 'The place is sent as text with a link to a map.', locationText(content))
    case 'contact':
      return planOr(sheet, content, 'The contact is sent as text.', contactText(content))
    case 'cart':
      return planOr(sheet, content, 'The cart is sent as text.', cartText(content))
    case 'session':
      return planOr(sheet, content, `The invitation (${content.kind}) is sent as text.`, lines(content.text, content.url))
    case 'choice':
      return planOr(sheet, content, 'The picked option is sent as its title.', content.title)
    case 'system':
      if (sheet.able.system?.kinds?.includes(content.kind) === false) {
        sheet.lose('interactivity', 'The system message is sent as text.')
        return planWords(sheet, content.text)
      }
      return planOr(sheet, content, 'The system message is sent as text.', content.text)
    case 'product':
      if (canShowProduct(sheet, content)) return planOr(sheet, content, '', undefined)
      sheet.lose('interactivity', 'The product is sent as a card or as text, it cannot be opened in the catalogue.')
      return planCard(sheet, toCard(content))
    case 'template':
      return planOr(sheet, content, `The template ${content.name} is sent as the text of its preview.`, content.preview)
    case 'form':
      return planForm(sheet, content)
    case 'unsupported':
      return sheet.lose('interactivity', 'The content is of no known kind and is not sent.')
  }
}

type Worded = Extract<Content, { type: 'location' | 'contact' | 'cart' | 'session' | 'choice' | 'system' | 'product' | 'template' }>

/** The content itself where the channel has it, with a text that is too long for it sent ahead; else the words that say the same. */
function planOr(sheet: Sheet, content: Worded, explanation: string, words: string | undefined): void {
  const able: WordsCapability | undefined = sheet.able[content.type]
  if (able !== undefined) {
    if (!('text' in content)) sheet.parts.push(content)
    else {
      const { text, ...rest } = content
      sheet.parts.push({ ...rest, ...keptText(sheet, text, able.maxLength, able.unit) })
    }
    return
  }
  sheet.lose('interactivity', isSaid(words) ? explanation : `${nameOf(content)} has no words for this channel and is not sent.`)
  planWords(sheet, words)
}

function canShowProduct({ able }: Sheet, { catalogId }: Extract<Content, { type: 'product' }>): boolean {
  return able.product !== undefined && (able.product.needsCatalogue !== true || catalogId !== undefined)
}

function nameOf(content: Worded): string {
  return content.type === 'template' ? `The template ${content.name}` : `The ${content.type}`
}

function planForm(sheet: Sheet, content: Extract<Content, { type: 'form' }>): void {
  const able = sheet.able.form
  if (able === undefined || (able.needsAddress === true && !/^https:\/\/\S+$/i.test(content.formId ?? ''))) {
    sheet.lose('interactivity', 'The form is sent as text with its questions.')
    planWords(sheet, formText(content))
    return
  }
  const { text, actionLabel, ...form } = content
  const label = isSaid(actionLabel)
    ? shorten(actionLabel, able.maxLabelLength ?? Number.POSITIVE_INFINITY, able.unit ?? 'utf16')
    : undefined
  if (label !== undefined && label !== actionLabel) sheet.lose('label', 'The label of the button that opens the form is shortened.')
  sheet.parts.push({ ...form, ...keptText(sheet, text, able.maxLength, able.unit), ...(isSaid(label) ? { actionLabel: label } : {}) })
}

function keptText(
  sheet: Sheet,
  text: string | undefined,
  maxLength: number | undefined,
  unit: LengthUnit = 'utf16',
): { readonly text?: string } {
  return isSaid(text) ? { text: keepLastPiece(sheet, text, maxLength, unit) } : {}
}
