import type { ChoicesContent, MediaContent } from '../model/content.ts'
import type { ChoicesCapability, ChoicesForm } from '../ports/capabilities.ts'
import { fitOptions, type FittedOptions } from './choices-form.ts'
import { isWithin, lengthOf, shorten } from './length.ts'
import { listOptions, planNumbered } from './numbered.ts'
import { asSendable, planMedia } from './plan-media.ts'
import { keepLastPiece, plainWords, planWords } from './plan-text.ts'
import type { Sheet } from './sheet.ts'
import { isSaid, lines, paragraphs } from './words.ts'

/** A question in the first form that can show it, else as numbered text. */
export function planChoices(sheet: Sheet, content: ChoicesContent): void {
  const { header, text, options, footer } = content
  const able = sheet.able.choices
  const chosen = able === undefined ? undefined : chooseForm(content, able)
  const isAsked = isSaid(text) || (header?.type === 'text' && isSaid(header.text))
  if (able !== undefined && chosen !== undefined && isAsked) {
    planForm(sheet, content, able, chosen)
    return
  }
  if (header?.type === 'media') planMedia(sheet, header)
  if (options.length > 0) planNumbered(sheet, content)
  else planWords(sheet, lines(header?.type === 'text' ? plainWords(header) : undefined, text, footer))
}

/** A form and how the options stand in it. */
interface Chosen extends FittedOptions {
  readonly form: ChoicesForm
}

/** The first form that shows everything of the options, else the first that shows them at all. */
function chooseForm(content: ChoicesContent, able: ChoicesCapability): Chosen | undefined {
  let second: Chosen | undefined
  for (const form of able.forms) {
    const fitted = fitOptions(content, form, able.unit ?? 'utf16')
    if (fitted?.untold.length === 0) return { form, ...fitted }
    if (fitted !== undefined) second ??= { form, ...fitted }
  }
  return second
}

function planForm(sheet: Sheet, content: ChoicesContent, able: ChoicesCapability, { form, options, untold, losses }: Chosen): void {
  const unit = able.unit ?? 'utf16'
  for (const { what, explanation } of losses) sheet.lose(what, explanation)
  for (const option of untold) {
    const number = content.options.indexOf(option) + 1
    sheet.lose('layout', `The description or heading of option ${number} has no place in the form and stands in the text.`)
  }

  const { file, title, words } = placeHeader(sheet, content, able, form)
  const countsFooter = form.maxFooterLength === undefined
  const hasFooter = isSaid(content.footer) && isWithin(content.footer, form.maxFooterLength, unit)
  if (isSaid(content.footer) && !hasFooter) sheet.lose('footer', 'The footer is too long for its place and stands in the text.')

  const told = untold.length === 0 ? undefined : listOptions(untold, () => '• ')
  const prompt = paragraphs(words, lines(content.text, told), hasFooter ? undefined : content.footer)
  const room = hasFooter && countsFooter ? able.maxLength && able.maxLength - lengthOf(content.footer, unit) - 2 : able.maxLength
  // A footer that leaves no room for the question gives way to it.
  const isCramped = room !== undefined && room < 1
  const menuLabel = content.menuLabel
  const label = isSaid(menuLabel) ? shorten(menuLabel, form.maxMenuLabelLength ?? Number.POSITIVE_INFINITY, unit) : undefined
  if (label !== undefined && label !== menuLabel) sheet.lose('label', 'The label of the button that opens the list is shortened.')
  const question = keepLastPiece(sheet, isCramped ? paragraphs(prompt, content.footer) : prompt, isCramped ? able.maxLength : room, unit)
  sheet.parts.push({
    type: 'choices',
    text: question,
    options,
    ...(file === undefined ? {} : { header: file }),
    ...(title === undefined ? {} : { header: { type: 'text', text: title } }),
    ...(hasFooter && !isCramped ? { footer: content.footer } : {}),
    ...(isSaid(label) ? { menuLabel: label } : {}),
  })
}

/** Where the header goes: to its place as a file or a title, into the words, or, a file that has no place, ahead as a part of its own. */
function placeHeader(
  sheet: Sheet,
  { header, text }: ChoicesContent,
  able: ChoicesCapability,
  form: ChoicesForm,
): { readonly file?: MediaContent; readonly title?: string; readonly words?: string } {
  if (header === undefined) return {}
  if (header.type === 'media') {
    const sendable = asSendable(header, sheet.able.media)
    if (sendable?.kind === header.kind && form.headers.includes(header.kind)) {
      const { caption, ...file } = header
      if (!isSaid(caption)) return { file }
      sheet.lose('caption', 'The caption of the file above the question stands in the text.')
      return { file, words: caption }
    }
    sheet.lose('header', `The ${header.kind} above the question is sent before it.`)
    planMedia(sheet, header)
    return {}
  }
  if (!isSaid(header.text)) return {}
  const title = plainWords(header)
  if (header.entities !== undefined && header.entities.length > 0) sheet.lose('markup', 'The header is sent without marks.')
  if (isSaid(text) && form.headers.includes('text') && isWithin(title, form.maxHeaderLength, able.unit ?? 'utf16')) return { title }
  sheet.lose('header', 'The header has no place above the question and stands in the text.')
  return { words: title }
}
