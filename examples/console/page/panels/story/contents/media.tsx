import type { MediaContent } from '@crossdesk/core'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { text } from '../../../text.ts'
import { Icon, type IconName } from '../../../ui/icon.tsx'
import { TextView } from './text.tsx'

const ICONS: Readonly<Record<MediaContent['kind'], IconName>> = {
  image: 'picture',
  video: 'film',
  audio: 'sound',
  voice: 'sound',
  file: 'file',
  sticker: 'picture',
}

/** A file, shown where a browser can show it. Its place is kept before it is there, so that nothing moves. */
export function MediaView({
  content,
  url,
  language,
}: {
  readonly content: MediaContent
  readonly url: string | undefined
  readonly language: string | undefined
}): JSX.Element {
  const [gone, setGone] = useState(false)
  return (
    <figure class="media" data-kind={content.kind}>
      {url === undefined || gone ? (
        <Placeholder content={content} gone={gone} />
      ) : (
        <Shown content={content} url={url} onGone={() => setGone(true)} />
      )}
      {content.caption === undefined ? null : (
        <figcaption>
          <TextView text={content.caption} language={language} />
        </figcaption>
      )}
    </figure>
  )
}

function Shown({
  content,
  url,
  onGone,
}: {
  readonly content: MediaContent
  readonly url: string
  readonly onGone: () => void
}): JSX.Element {
  const { kind, altText, widthPx, heightPx } = content
  const ratio = widthPx === undefined || heightPx === undefined ? {} : { style: { aspectRatio: `${widthPx} / ${heightPx}` } }
  switch (kind) {
    case 'image':
    case 'sticker':
      return (
        <a href={url} target="_blank" rel="noreferrer noopener" class="media-frame" {...ratio}>
          <img src={url} alt={altText ?? text.kinds[kind]} loading="lazy" decoding="async" onError={onGone} />
        </a>
      )
    case 'video':
      return <video class="media-frame" src={url} controls preload="metadata" onError={onGone} {...ratio} />
    case 'audio':
    case 'voice':
      return (
        <div class="media-sound">
          <Icon name="sound" />
          <audio src={url} controls preload="metadata" aria-label={text.kinds[kind]} onError={onGone} />
        </div>
      )
    case 'file':
      return (
        <a class="file" href={url} download={content.fileName ?? ''}>
          <Icon name="file" />
          <span>
            <bdi>{content.fileName ?? text.kinds.file}</bdi>
            <small>{[content.mimeType?.split('/')[1]?.toUpperCase(), text.content.download].filter(Boolean).join(' · ')}</small>
          </span>
        </a>
      )
  }
}

function Placeholder({ content, gone }: { readonly content: MediaContent; readonly gone: boolean }): JSX.Element {
  return (
    <div class="media-placeholder">
      <Icon name={ICONS[content.kind]} />
      <span>{content.fileName ?? text.kinds[content.kind]}</span>
      {gone ? <small>{text.content.notThere}</small> : null}
    </div>
  )
}
