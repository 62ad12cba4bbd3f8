import type { Content } from '@crossdesk/core'
import type { JSX } from 'preact'
import { text } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'
import { CardView, CarouselView } from './card.tsx'
import { CartView, ProductView } from './cart.tsx'
import { ChoicesView } from './choices.tsx'
import { FormView } from './form.tsx'
import { MediaView } from './media.tsx'
import { ContactView, LocationView } from './place-and-person.tsx'
import { RawView } from './raw.tsx'
import { TextView } from './text.tsx'
import './contents.css'

/** What {@link ContentView} shows. */
export interface ContentViewProps {
  readonly content: Content
  /** Where the files of the content are; absent where they cannot be asked for, as in an earlier version. */
  readonly media?: string
  readonly language?: string
}

/** One content of a message, whatever its type. */
export function ContentView({ content, media, language }: ContentViewProps): JSX.Element {
  switch (content.type) {
    case 'text':
      return <TextView text={content.text} entities={content.entities} direction={content.direction} language={language} />
    case 'media':
      return <MediaView content={content} url={media} language={language} />
    case 'location':
      return <LocationView content={content} />
    case 'contact':
      return <ContactView content={content} />
    case 'card':
      return <CardView content={content} language={language} />
    case 'carousel':
      return <CarouselView content={content} language={language} />
    case 'choices':
      return <ChoicesView content={content} language={language} />
    case 'choice':
      return (
        <p class="choice">
          <Icon name="check" />
          <span class="visually-hidden">{text.content.choseBefore}</span>
          <span dir="auto" lang={language}>
            {content.title}
          </span>
          {content.written === undefined || content.written === content.title ? null : (
            <span class="content-note">
              <bdi>{text.content.chosenBy(content.written)}</bdi>
            </span>
          )}
        </p>
      )
    case 'product':
      return <ProductView content={content} language={language} />
    case 'cart':
      return <CartView content={content} language={language} />
    case 'template':
      return (
        <>
          <p class="content-note">{text.content.template(content.name)}</p>
          {content.preview === undefined ? null : <TextView text={content.preview} language={content.language.replaceAll('_', '-')} />}
        </>
      )
    case 'form':
      return <FormView content={content} language={language} />
    case 'session':
      return (
        <>
          <p class="content-note">
            <Icon name="phone" />
            {text.content.call(content.state)}
          </p>
          {content.text === undefined ? null : <TextView text={content.text} language={language} />}
        </>
      )
    case 'system':
      return <p class="content-note">{content.text ?? content.kind}</p>
    case 'unsupported':
      return (
        <>
          <p class="content-note">
            <Icon name="question" />
            {text.content.unsupported}
          </p>
          <RawView raw={content.raw} />
        </>
      )
  }
}
