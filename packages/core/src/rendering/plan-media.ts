import type { MediaContent } from '../model/content.ts'
import type { FilesCapability } from '../ports/capabilities.ts'
import { isWithin } from './length.ts'
import { planWords } from './plan-text.ts'
import type { Sheet } from './sheet.ts'
import { isSaid, lines } from './words.ts'

/** A file as its kind, else as a document, else as its address; a caption that cannot go along follows as text. */
export function planMedia(sheet: Sheet, content: MediaContent): void {
  const { caption, ...bare } = content
  const sent = asSendable(bare, sheet.able.media)
  if (sent === undefined) {
    planAddress(sheet, content)
    return
  }
  if (sent.kind !== content.kind) sheet.lose('media', `The ${content.kind} is sent as a document.`)
  if (!isSaid(caption)) sheet.parts.push(sent)
  else if (takesCaption(sent, caption, sheet.able.media)) sheet.parts.push({ ...sent, caption })
  else {
    sheet.lose('caption', `The caption of the ${content.kind} follows as text.`)
    sheet.parts.push(sent)
    planWords(sheet, caption)
  }
}

/** The file in the kind in which the channel carries it: its own, or a document; undefined if in neither. */
export function asSendable(content: MediaContent, files: FilesCapability | undefined): MediaContent | undefined {
  for (const kind of [content.kind, 'file'] as const) {
    const able = files?.kinds[kind]
    if (able === undefined) continue
    const mimeType = content.mimeType?.split(';', 1)[0]?.trim().toLowerCase()
    const isKnownType = isSaid(mimeType) && able.mimeTypes.length > 0
    if (isKnownType && !able.mimeTypes.includes(mimeType)) continue
    if (content.sizeBytes !== undefined && content.sizeBytes > able.maxBytes) continue
    return kind === content.kind ? content : { ...content, kind }
  }
  return undefined
}

/** Whether words can go with a file, which is sendable as it is. */
export function takesCaption({ kind }: MediaContent, caption: string, files: FilesCapability | undefined): boolean {
  return files?.kinds[kind]?.caption === true && isWithin(caption, files.maxCaptionLength, files.unit ?? 'utf16')
}

/** An address on the platform is none for customers: it may need the account's credentials, or hold them. */
function planAddress(sheet: Sheet, { kind, source, caption, fileName, altText }: MediaContent): void {
  const address = source.in === 'url' ? source.url : undefined
  const instead = address === undefined ? 'it has no public address, only its words are sent' : 'its address is sent'
  sheet.lose('media', `The channel cannot carry the ${kind}: ${instead}.`)
  planWords(sheet, lines(caption, fileName, address) || altText)
}
