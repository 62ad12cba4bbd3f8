import type { JSX } from 'preact'
import type { ConversationView, CustomerView } from '../../../shared/api.ts'
import { api } from '../../api.ts'
import { languageName } from '../../language-name.ts'
import { text } from '../../text.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PanelHead } from '../../ui/panel.tsx'

/** What {@link StoryHead} shows. */
export interface StoryHeadProps {
  readonly customer: CustomerView | undefined
  readonly name: string
  readonly language: string | undefined
  readonly conversations: readonly ConversationView[]
  readonly answered: ConversationView | undefined
  readonly typing: boolean
}

/** Whose story it is, and whether it is done. */
export function StoryHead({ customer, name, language, conversations, answered, typing }: StoryHeadProps): JSX.Element {
  const accounts = [...new Set(conversations.map(({ account }) => account.name))]
  const facts = [
    customer?.handle === name ? undefined : customer?.handle,
    language === undefined ? undefined : languageName(language),
  ].filter((fact) => fact !== undefined)
  return (
    <PanelHead>
      <a class="button story-back" data-look="quiet" data-icon-only="" href="#/" aria-label={text.story.back} title={text.story.back}>
        <Icon name="back" />
      </a>
      {customer === undefined ? null : <Avatar id={customer.id} name={name} />}
      <div class="story-who">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <p>
          {typing ? <span class="story-typing">{text.story.typing}</span> : facts.map((fact) => <span key={fact}>{fact}</span>)}
          {accounts.map((account) => (
            <Badge key={account}>{account}</Badge>
          ))}
        </p>
      </div>
      {answered?.status === 'resolved' ? (
        <Badge tone="good">{text.story.resolved}</Badge>
      ) : (
        <Button icon="check" disabled={answered === undefined} onClick={() => void resolve(answered)}>
          {text.story.resolve}
        </Button>
      )}
    </PanelHead>
  )
}

/** The page learns of it from the journal, like everybody else. */
async function resolve(conversation: ConversationView | undefined): Promise<void> {
  if (conversation !== undefined) await api.resolve(conversation.id).catch(() => undefined)
}
