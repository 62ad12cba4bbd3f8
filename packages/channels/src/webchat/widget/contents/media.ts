import type { ChatMedia } from '../../protocol/content.ts'
import { h, icon } from '../dom.ts'
import { icons } from '../icons.ts'
import { textView } from './text.ts'
import type { ViewContext } from './view-context.ts'

/** A file: shown where a browser can show it, otherwise to be downloaded. */
export function mediaView(media: ChatMedia, context: ViewContext): HTMLElement {
  const address = context.address(media.url)
  const caption = media.caption === undefined ? undefined : textView({ text: media.caption })
  return h('figure', { class: `media ${media.kind}` }, show(media, address, context), caption)
}

function show(media: ChatMedia, address: string, { texts, locale }: ViewContext): HTMLElement {
  const name = media.altText ?? media.fileName ?? texts.file
  switch (media.kind) {
    case 'image':
    case 'sticker': {
      const { widthPx: width, heightPx: height } = media
      const image = h('img', { src: address, alt: media.altText ?? media.caption ?? media.fileName ?? '', loading: 'lazy', width, height })
      return h('a', { href: address, target: '_blank', rel: 'noopener', 'aria-label': name }, image)
    }
    case 'video':
      return h('video', { src: address, controls: true, preload: 'metadata', 'aria-label': name })
    case 'audio':
    case 'voice':
      return h('audio', { src: address, controls: true, preload: 'metadata', 'aria-label': name })
    case 'file': {
      const size = media.sizeBytes === undefined ? '' : ` · ${fileSize(media.sizeBytes, locale)}`
      return h(
        'a',
        { href: address, class: 'file', download: media.fileName ?? '', rel: 'noopener' },
        icon(icons.file),
        h('span', {}, name + size),
      )
    }
  }
}

/** Bytes for people: `1.4 MB`. */
export function fileSize(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}
