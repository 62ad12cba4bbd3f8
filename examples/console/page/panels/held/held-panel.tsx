import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { PersonView } from '../../../shared/api.ts'
import { text } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Empty, Panel, PanelHead } from '../../ui/panel.tsx'
import { HeldAnswer } from './held-answer.tsx'
import type { Drafts } from './use-drafts.ts'
import './held.css'

/** Answers that wait for a second person, and who decides on them. */
export function HeldPanel({ drafts: { state, page, load } }: { readonly drafts: Drafts }): JSX.Element {
  const [chosen, choose] = useState<string>()
  const person = page.people.find(({ id }) => id === chosen) ?? page.people[0]
  return (
    <Panel name="held" label={text.held.label}>
      <PanelHead>
        <h2>{text.held.title}</h2>
        <Badge tone="hold">{page.items.length}</Badge>
        {person === undefined ? null : <Who people={page.people} person={person} onChoose={choose} />}
      </PanelHead>
      <div class="panel-body">
        {state === 'failed' ? (
          <p class="notice" data-tone="bad" role="alert">
            {text.held.failed}
            <Button onClick={load}>{text.tryAgain}</Button>
          </p>
        ) : null}
        {page.items.length === 0 || person === undefined ? (
          <Empty icon="shield" title={state === 'loading' ? text.loading : text.held.none}>
            <p>{text.held.noneHint}</p>
          </Empty>
        ) : (
          <ol class="held-list">
            {page.items.map((draft) => (
              <HeldAnswer key={draft.id} draft={draft} person={person} onDecided={load} />
            ))}
          </ol>
        )}
      </div>
    </Panel>
  )
}

function Who({
  people,
  person,
  onChoose,
}: {
  readonly people: readonly PersonView[]
  readonly person: PersonView
  onChoose(id: string): void
}): JSX.Element {
  return (
    <label class="held-as">
      {text.held.as}{' '}
      <select value={person.id} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {people.map(({ id, name, job }) => (
          <option key={id} value={id}>
            {text.held.person(name, job)}
          </option>
        ))}
      </select>
    </label>
  )
}
