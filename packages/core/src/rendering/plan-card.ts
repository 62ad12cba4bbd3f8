import type { Action, CardContent, ChoicesContent } from '../model/content.ts'
import type { CardCapability } from '../ports/capabilities.ts'
import { canStandAbove, countedWords, isFooterWithin, isTitleWithin, keepActions } from './card-fit.ts'
import { addressLine } from './direction.ts'
import { isWithin } from './length.ts'
import { planChoices } from './plan-choices.ts'
import { asSendable, planMedia } from './plan-media.ts'
import { keepLastPiece, planWords } from './plan-text.ts'
import type { Sheet } from './sheet.ts'
import { isSaid, lines, paragraphs } from './words.ts'

/**
 * A card with the buttons that fit; links and calls that do not are written out. Replies that fit no card become a question. Where there are no
 * cards, a card without replies becomes its picture and its words.
 */
export function planCard(sheet: Sheet, content: CardContent): void {
  const card = withoutBlanks(content)
  const able = sheet.able.card
  const actions = card.actions ?? []
  const kept = able === undefined ? undefined : chooseActions(actions, able)
  // Buttons need words above them.
  const isWorded = actions.length === 0 || isSaid(lines(card.title, card.text, able && keptCaption(sheet, card, able)))
  if (able !== undefined && kept !== undefined && isWorded) planFitted(sheet, card, able, kept)
  else if (actions.some(({ type }) => type === 'reply')) planAsQuestion(sheet, card)
  else planAsPicture(sheet, card)
}

/** The actions that stay on the card: all if a set has room for them, else all replies and as many others as possible. */
function chooseActions(actions: readonly Action[], able: CardCapability): readonly Action[] | undefined {
  if (actions.length === 0) return actions
  const replies = actions.filter(({ type }) => type === 'reply').length
  let best: readonly Action[] | undefined = replies === 0 ? [] : undefined
  for (const set of able.actions) {
    const kept = keepActions(actions, set, able)
    const hasReplies = kept.filter(({ type }) => type === 'reply').length === replies
    if (hasReplies && kept.length > (best?.length ?? 0)) best = kept
  }
  return best
}

function planFitted(sheet: Sheet, card: CardContent, able: CardCapability, actions: readonly Action[]): void {
  const unit = able.unit ?? 'utf16'
  const written = writeActions(
    sheet,
    (card.actions ?? []).filter((action) => !actions.includes(action)),
  )
  const media = placeMedia(sheet, card, able)
  const hasTitle = isTitleWithin(card, able)
  const hasFooter = isFooterWithin(card, able)
  if (!hasTitle) sheet.lose('header', 'The title of the card is too long for its place and stands in the text.')
  if (!hasFooter) sheet.lose('footer', 'The footer of the card is too long for its place and stands in the text.')
  let fitted = withoutBlanks({
    type: 'card',
    title: hasTitle ? (card.title ?? '') : '',
    text: paragraphs(hasTitle ? undefined : card.title, media.words, lines(card.text, written), hasFooter ? undefined : card.footer),
    footer: hasFooter ? (card.footer ?? '') : '',
  })
  const words = countedWords(fitted, able)
  if (!isWithin(words, able.maxLength, unit)) {
    const text = keepLastPiece(sheet, words, able.maxLength, unit)
    fitted = withoutBlanks({
      type: 'card',
      title: able.maxTitleLength === undefined ? '' : (fitted.title ?? ''),
      text,
      footer: able.maxFooterLength === undefined ? '' : (fitted.footer ?? ''),
    })
  }
  const rest = lines(fitted.title, fitted.text, fitted.footer)
  const isBare = media.file === undefined && actions.length === 0
  // A card that has lost its picture and its buttons is a text.
  if (isBare && (rest === '' || card.media !== undefined || card.actions !== undefined)) planWords(sheet, rest)
  else
    sheet.parts.push({
      ...fitted,
      ...(media.file === undefined ? {} : { media: media.file }),
      ...(actions.length === 0 ? {} : { actions }),
    })
}

/** The caption that comes into the text of a card, because its file stands above. */
function keptCaption(sheet: Sheet, { media }: CardContent, able: CardCapability): string | undefined {
  if (media === undefined) return undefined
  const { caption, ...file } = media
  return canStandAbove(file, able, sheet.able.media) ? caption : undefined
}

function placeMedia(sheet: Sheet, card: CardContent, able: CardCapability): { file?: CardContent['media']; words?: string } {
  if (card.media === undefined) return {}
  const { caption, ...file } = card.media
  if (canStandAbove(file, able, sheet.able.media)) {
    if (!isSaid(caption)) return { file }
    sheet.lose('caption', 'The caption of the file on the card stands in its text.')
    return { file, words: caption }
  }
  sheet.lose('media', `The ${file.kind} of the card is sent before it.`)
  planMedia(sheet, card.media)
  return {}
}

function planAsQuestion(sheet: Sheet, card: CardContent): void {
  const actions = card.actions ?? []
  const options = actions.flatMap((action) => (action.type === 'reply' ? [{ id: action.id, title: action.title }] : []))
  sheet.lose('layout', 'The card is sent as a question with its replies as options.')
  const links = writeActions(
    sheet,
    actions.filter(({ type }) => type !== 'reply'),
  )
  const question: ChoicesContent = {
    type: 'choices',
    text: lines(card.title, card.text, links),
    options,
    ...(card.media === undefined ? {} : { header: card.media }),
    ...(card.footer === undefined ? {} : { footer: card.footer }),
  }
  planChoices(sheet, question)
}

function planAsPicture(sheet: Sheet, card: CardContent): void {
  const { media } = card
  const sent = media === undefined ? undefined : asSendable(media, sheet.able.media)
  sheet.lose('layout', sent === undefined ? 'The card is sent as text.' : `The card is sent as ${sent.kind} and text.`)
  const words = lines(card.title, card.text, writeActions(sheet, card.actions ?? []), card.footer)
  if (media === undefined) planWords(sheet, words)
  else planMedia(sheet, { ...media, caption: lines(media.caption, words) })
}

function writeActions(sheet: Sheet, actions: readonly Action[]): string {
  if (actions.length > 0) {
    const titles = actions.map(({ title }) => `“${title}”`).join(', ')
    sheet.lose('buttons', `Written out in the text instead of being a button of the card: ${titles}.`)
  }
  return actions
    .map((action) => {
      if (action.type === 'reply') return action.title
      return addressLine(action.title, action.type === 'url' ? action.url : action.phone)
    })
    .join('\n')
}

function withoutBlanks({ title, text, footer, ...card }: CardContent): CardContent {
  return {
    ...card,
    ...(isSaid(title) ? { title } : {}),
    ...(isSaid(text) ? { text } : {}),
    ...(isSaid(footer) ? { footer } : {}),
  }
}
