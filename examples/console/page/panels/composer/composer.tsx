import type { JSX, RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { ConversationView, FindingView, MessageView, SendView } from '../../../shared/api.ts'
import { ApiError, api } from '../../api.ts'
import { readableText } from '../../content-text.ts'
import type { CheckState } from '../../findings/check-state.ts'
import { FindingList } from '../../findings/finding-list.tsx'
import { replacementEdit } from '../../findings/replacement-edit.ts'
import { storyHash } from '../../state/route.ts'
import { text } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { authorName } from '../story/message-item.tsx'
import { newMessageId } from './message-id.ts'
import { useCheck } from './use-check.ts'
import { useTypingSign } from './use-typing-sign.ts'
import { writeInto } from './write-into.ts'
import { WritingField } from './writing-field.tsx'
import './composer.css'

/** What {@link Composer} needs. */
export interface ComposerProps {
  readonly input: RefObject<HTMLTextAreaElement | null>
  readonly name: string
  readonly language: string | undefined
  readonly conversations: readonly ConversationView[]
  readonly answered: ConversationView
  readonly quoted: MessageView | undefined
  onUnquote(): void
  onSent(message: MessageView): void
}

/** Why something was not sent. */
type Trouble = Exclude<SendView, { type: 'queued' }> | { readonly type: 'error'; readonly message: string }

/** The answer: a text, perhaps with a quote, from one of the numbers that the customer wrote to. The guard looks on while it is written. */
export function Composer({ input, name, language, conversations, answered, quoted, onUnquote, onSent }: ComposerProps): JSX.Element {
  const [check, tell] = useCheck(answered.id)
  const words = check.text
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  // Kept for the same words, so that a second try after a lost answer is the same message.
  const attempt = useRef<{ readonly words: string; readonly id: string } | undefined>(undefined)
  const showTyping = useTypingSign(answered.id)
  const quote = quoted?.conversation === answered.id ? quoted : undefined

  const send = async (): Promise<void> => {
    if (words.trim() === '' || sending) return
    setSending(true)
    setTrouble(undefined)
    if (attempt.current?.words !== words) attempt.current = { words, id: newMessageId() }
    try {
      const result = await api.send(answered.id, {
        text: words,
        id: attempt.current.id,
        ...(quote === undefined ? {} : { replyTo: quote.id }),
      })
      if (result.type === 'queued') onSent(result.message)
      else setTrouble(result)
      if (result.type === 'blocked') tell({ type: 'answered', text: words, view: { verdict: 'block', findings: result.findings } })
      if (result.type === 'queued' || result.type === 'held') {
        attempt.current = undefined
        tell({ type: 'typed', text: '' })
        onUnquote()
      }
    } catch (error) {
      const refused = error instanceof ApiError && error.status > 0
      setTrouble({ type: 'error', message: refused ? text.composer.refused(error.message) : text.composer.failed })
    }
    setSending(false)
    input.current?.focus()
  }

  const write = (text: string): void => {
    tell({ type: 'typed', text })
    if (trouble?.type === 'held' || trouble?.type === 'blocked') setTrouble(undefined)
    if (text.trim() !== '') showTyping()
  }

  const show = ({ start = 0, end = 0 }: FindingView): void => {
    input.current?.focus()
    input.current?.setSelectionRange(start, end)
  }

  const replace = (finding: FindingView): void => {
    const edit = replacementEdit(words, finding)
    if (edit !== undefined && input.current !== null) writeInto(input.current, edit)
  }

  return (
    <form
      class="composer"
      aria-label={text.composer.label}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {trouble === undefined ? null : (
        <div class="notice" data-tone={trouble.type === 'held' ? undefined : 'bad'} role="alert">
          <Icon name={trouble.type === 'held' ? 'clock' : 'alert'} />
          <span>{trouble.type === 'error' ? trouble.message : text.composer.outcome[trouble.type]}</span>
        </div>
      )}
      {quote === undefined ? null : (
        <div class="composer-quote">
          <Icon name="quote" />
          <span>
            <strong>{text.composer.quoting(authorName(quote, name))}</strong>
            <span dir="auto">{readableText(quote.content)}</span>
          </span>
          <Button look="quiet" icon="close" label={text.composer.unquote} onClick={onUnquote} />
        </div>
      )}
      <div class="composer-box">
        <WritingField
          input={input}
          words={words}
          findings={check.findings}
          language={language}
          label={text.composer.placeholder(name)}
          describedBy="composer-check composer-hint"
          onWrite={write}
          onEnter={() => void send()}
        />
        <Button type="submit" look="main" icon="send" disabled={sending || words.trim() === ''}>
          <span class="composer-send">{sending ? text.composer.sending : text.composer.send}</span>
        </Button>
      </div>
      <section class="composer-check" aria-label={text.findings.label}>
        <p id="composer-check" class="composer-verdict" aria-live="polite">
          {trouble?.type === 'held' ? text.findings.found(trouble.findings.length) : outlook(check)}
        </p>
        {trouble?.type === 'held' ? (
          <FindingList findings={trouble.findings} language={language} />
        ) : (
          <FindingList findings={check.findings} language={language} onShow={show} onReplace={replace} />
        )}
      </section>
      <p class="composer-foot">
        {conversations.length > 1 ? (
          <label>
            {text.composer.number}{' '}
            <select
              value={answered.id}
              onChange={({ currentTarget }) => {
                location.hash = storyHash(answered.customer.id, currentTarget.value)
              }}
            >
              {conversations.map(({ id, account }) => (
                <option key={id} value={id}>
                  {account.name}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <span>
            {text.composer.number} {answered.account.name}
          </span>
        )}
        <span id="composer-hint" class="composer-hint">
          {text.composer.hint}
        </span>
      </p>
    </form>
  )
}

/** What the guard says of the text as a whole. */
function outlook({ verdict, findings, unchecked }: CheckState): string {
  if (unchecked !== undefined) return text.findings.unchecked[unchecked]
  return findings.length === 0 ? '' : `${text.findings.found(findings.length)} ${text.findings.outlook[verdict]}`
}
