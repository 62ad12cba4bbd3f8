import type { ChoicesContent } from '@crossdesk/core'
import type { JSX } from 'preact'
import { TextView } from './text.tsx'

/** A question and what there was to pick. The buttons are the customer's, so here they are only shown. */
export function ChoicesView({
  content,
  language,
}: {
  readonly content: ChoicesContent
  readonly language: string | undefined
}): JSX.Element {
  return (
    <>
      {content.header?.type === 'text' ? <TextView text={content.header.text} language={language} /> : null}
      <TextView text={content.text} language={language} />
      {content.footer === undefined ? null : <p class="content-note">{content.footer}</p>}
      <div class="options">
        {content.options.map(({ id, title }) => (
          <button key={id} type="button" disabled dir="auto" lang={language}>
            {title}
          </button>
        ))}
      </div>
    </>
  )
}
