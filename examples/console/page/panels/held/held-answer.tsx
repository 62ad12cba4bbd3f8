import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { DraftView, PersonView } from '../../../shared/api.ts'
import { ApiError, api } from '../../api.ts'
import { FindingList } from '../../findings/finding-list.tsx'
import { UnderlinedText } from '../../findings/underlined-text.tsx'
import { storyHash } from '../../state/route.ts'
import { text } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Time } from '../../ui/time.tsx'
import { ContentView } from '../story/contents/content-view.tsx'

/** What {@link HeldAnswer} needs. */
export interface HeldAnswerProps {
  readonly draft: DraftView
  /** Who decides. */
  readonly person: PersonView
  onDecided(): void
}

/** An answer that waits: to whom, by whom, what it says, what speaks against it, and the decision. */
export function HeldAnswer({ draft, person, onDecided }: HeldAnswerProps): JSX.Element {
  const { id, conversation, author, content, heldAt, findings } = draft
  const { customer, language } = conversation
  const [deciding, setDeciding] = useState(false)
  const [trouble, setTrouble] = useState('')
  const isOwn = author.id === person.id
  const name = customer.name ?? customer.handle

  const decide = async (decision: () => Promise<string>): Promise<void> => {
    setDeciding(true)
    try {
      setTrouble(await decision())
    } catch (error) {
      // Somebody else was quicker: the list is loaded anew and says so.
      setTrouble(error instanceof ApiError && error.status === 404 ? '' : text.held.notDone)
    }
    setDeciding(false)
    onDecided()
  }
  const release = async (): Promise<string> => {
    const { type } = await api.release(id, person.id)
    return type === 'queued' ? '' : type === 'window-closed' ? text.held.windowClosed : text.held.own
  }
  const discard = async (): Promise<string> => {
    await api.discard(id, person.id)
    return ''
  }

  return (
    <li class="held">
      <p class="held-head">
        <a href={storyHash(customer.id, conversation.id)}>
          <bdi>{text.held.to(name)}</bdi>
        </a>
        <span>
          {text.held.by(author.name ?? author.id)} · <Time at={heldAt} look="clock" />
        </span>
      </p>
      <div class="held-words">
        {content.map((item, index) =>
          item.type === 'text' ? (
            <p key={index} dir="auto" lang={language}>
              <UnderlinedText text={item.text} findings={findings} />
            </p>
          ) : (
            <ContentView key={index} content={item} {...(language === undefined ? {} : { language })} />
          ),
        )}
      </div>
      <FindingList findings={findings} language={language} />
      {trouble === '' ? null : (
        <p class="notice" data-tone="bad" role="alert">
          {trouble}
        </p>
      )}
      <p class="held-decision">
        <Button
          look="main"
          icon="send"
          disabled={deciding || isOwn}
          aria-describedby={isOwn ? `own-${id}` : undefined}
          onClick={() => void decide(release)}
        >
          {text.held.release}
        </Button>
        <Button icon="bin" disabled={deciding} onClick={() => void decide(discard)}>
          {text.held.discard}
        </Button>
      </p>
      {isOwn ? (
        <p id={`own-${id}`} class="held-own">
          {text.held.own}
        </p>
      ) : null}
    </li>
  )
}
