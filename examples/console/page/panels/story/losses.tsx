import type { JSX } from 'preact'
import type { MessageView } from '../../../shared/api.ts'
import { channelName } from '../../channel-name.ts'
import { text } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'
import { ContentView } from './contents/content-view.tsx'

/** What the customer sees otherwise than it was written, because the channel cannot show it; and what was sent instead. */
export function Losses({
  message,
  language,
}: {
  readonly message: MessageView
  readonly language: string | undefined
}): JSX.Element | null {
  const { losses = [], parts = [], channel } = message
  if (losses.length === 0) return null
  return (
    <details class="losses">
      <summary>
        <Icon name="alert" />
        {text.story.shownOtherwise(channelName(channel.channel))}
      </summary>
      <ul>
        {losses.map((loss, index) => (
          <li key={index}>{loss.explanation}</li>
        ))}
      </ul>
      <p>{text.story.wasSent}</p>
      {parts.map(({ id, content }) => (
        <div key={id} class="version">
          <ContentView content={content} {...(language === undefined ? {} : { language })} />
        </div>
      ))}
    </details>
  )
}
