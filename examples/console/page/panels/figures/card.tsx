import type { MetricDefinition } from '@crossdesk/analytics'
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { text } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { FigureCard } from './figure-cards.ts'

/** A figure with what belongs to it; how it is counted stands behind the question mark. */
export function Card({ card: { label, value, details, cautions, definition } }: { readonly card: FigureCard }): JSX.Element {
  const id = useId()
  return (
    <li class="figure-card">
      <p class="figure-label">
        {label}
        {definition === undefined ? null : (
          <button
            type="button"
            class="figure-how"
            popovertarget={id}
            aria-label={text.figures.howCounted(label)}
            title={definition.definition}
          >
            <Icon name="question" />
          </button>
        )}
      </p>
      <p class="figure-value" data-none={value === undefined ? '' : undefined}>
        {value ?? text.figures.nothingYet}
      </p>
      {details.map((detail) => (
        <p class="figure-detail" key={detail}>
          {detail}
        </p>
      ))}
      {cautions.map(({ type, words }) => (
        <p class="figure-caution" key={type} data-warning={type}>
          {words}
        </p>
      ))}
      {definition === undefined ? null : <Definition id={id} label={label} definition={definition} />}
    </li>
  )
}

function Definition({
  id,
  label,
  definition: { definition, formula, source, trap },
}: {
  readonly id: string
  readonly label: string
  readonly definition: MetricDefinition
}): JSX.Element {
  return (
    <div
      id={id}
      class="definition"
      popover="auto"
      role="dialog"
      aria-label={text.figures.howCounted(label)}
      // Escape closes this and no more; elsewhere it leads back to the list.
      onKeyDown={(event) => (event.key === 'Escape' ? event.stopPropagation() : undefined)}
    >
      <div class="definition-head">
        <h3>{label}</h3>
        <Button look="quiet" icon="close" label={text.figures.close} popovertarget={id} popovertargetaction="hide" autofocus />
      </div>
      <p>{definition}</p>
      <dl>
        <dt>{text.figures.formula}</dt>
        <dd>{formula}</dd>
        {trap === undefined ? null : (
          <>
            <dt>{text.figures.trap}</dt>
            <dd>{trap}</dd>
          </>
        )}
        <dt>{text.figures.source}</dt>
        <dd>{source}</dd>
      </dl>
    </div>
  )
}
