import type { CardContent, CarouselContent } from '@crossdesk/core'
import type { JSX } from 'preact'
import { MediaView } from './media.tsx'
import { TextView } from './text.tsx'

/** A picture with title, text and buttons. */
export function CardView({ content, language }: { readonly content: CardContent; readonly language: string | undefined }): JSX.Element {
  const { title, text, media, footer, actions = [] } = content
  return (
    <div class="card">
      {media === undefined ? null : <MediaView content={media} url={undefined} language={language} />}
      {title === undefined ? null : (
        <strong dir="auto" lang={language}>
          {title}
        </strong>
      )}
      {text === undefined ? null : <TextView text={text} language={language} />}
      {footer === undefined ? null : <p class="content-note">{footer}</p>}
      {actions.length === 0 ? null : (
        <div class="options">
          {actions.map((action) => (
            <button key={action.title} type="button" disabled dir="auto" lang={language}>
              {action.title}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** Cards side by side. */
export function CarouselView({
  content,
  language,
}: {
  readonly content: CarouselContent
  readonly language: string | undefined
}): JSX.Element {
  return (
    <>
      {content.text === undefined ? null : <TextView text={content.text} language={language} />}
      <div class="carousel">
        {content.cards.map((card, index) => (
          <CardView key={index} content={card} language={language} />
        ))}
      </div>
    </>
  )
}
