import { type Field, has, INVALID_PARAMETER, linkAt, optionalTextAt, pathOf, refuse, textAt, VALUE_INVALID } from './fields.ts'
import type { MediaKind, WhatsAppLimits } from './limits.ts'
import { GraphError } from './graph-error.ts'
import type { MediaStore } from './media.ts'
import { contradictsKind, kindOf } from './media-kinds.ts'

/** What a message is checked against. */
export interface MediaRules {
  readonly limits: WhatsAppLimits
  readonly media: MediaStore
}

const WITH_CAPTION: ReadonlySet<MediaKind> = new Set(['image', 'video', 'document'])

/** Checks a media object: an uploaded id or a link of the right kind, a caption where there can be one. */
export function validateMedia(field: Field, kind: MediaKind, { limits, media }: MediaRules): void {
  if (has(field, 'id') === has(field, 'link')) refuse(INVALID_PARAMETER, field.path, "must have exactly one of 'id' and 'link'.")
  if (has(field, 'link')) {
    if (contradictsKind(linkAt(field, 'link'), kind)) throw mediaError(pathOf(field, 'link'), kind)
  } else {
    const medium = media.get(textAt(field, 'id', 64))
    if (medium === undefined) return refuse(VALUE_INVALID, pathOf(field, 'id'), 'is not the id of an uploaded medium.')
    if (kindOf(medium.mimeType) !== kind) throw mediaError(pathOf(field, 'id'), kind)
  }
  if (has(field, 'caption') && !WITH_CAPTION.has(kind)) refuse(INVALID_PARAMETER, pathOf(field, 'caption'), `is not possible for ${kind}.`)
  optionalTextAt(field, 'caption', limits.captionLength, INVALID_PARAMETER)
  if (kind === 'document') optionalTextAt(field, 'filename', 240, INVALID_PARAMETER)
}

function mediaError(path: string, kind: MediaKind): GraphError {
  return new GraphError(131053, `Param ${path} is not of a type that can be sent as ${kind}.`)
}
