import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { FigureDimension, FiguresPage, LiveEvent } from '../../../shared/api.ts'
import { text } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Empty, Panel, PanelHead } from '../../ui/panel.tsx'
import { longTime } from '../../ui/time-format.ts'
import { Breakdown } from './breakdown.tsx'
import { Calculator } from './calculator/calculator.tsx'
import { Card } from './card.tsx'
import { cardsOf, rowOf } from './figure-cards.ts'
import { useFigures } from './use-figures.ts'
import './figures.css'

/** What {@link FiguresPanel} needs. */
export interface FiguresPanelProps {
  readonly feed: readonly LiveEvent[]
  readonly era: number
  /** The numbers that a link brings to the calculator. */
  readonly numbers: string
}

/** The service in numbers, as it goes, and what a change of it would bring. */
export function FiguresPanel({ feed, era, numbers }: FiguresPanelProps): JSX.Element {
  const [by, part] = useState<FigureDimension>('channel')
  const { state, page, load } = useFigures(by, feed[0]?.id, era)
  return (
    <Panel name="figures" label={text.figures.label}>
      <PanelHead>
        <h2>{text.figures.title}</h2>
        {page?.since === undefined ? null : (
          <p class="figures-since">
            {text.figures.since} <time dateTime={new Date(page.since).toISOString()}>{longTime(page.since)}</time>
          </p>
        )}
      </PanelHead>
      <div class="panel-body">
        {state === 'failed' ? (
          <p class="notice" data-tone="bad" role="alert">
            {text.figures.failed}
            <Button onClick={load}>{text.tryAgain}</Button>
          </p>
        ) : null}
        <section class="figures-now" aria-label={text.figures.title}>
          {page?.since === undefined ? (
            <Empty icon="chart" title={state === 'loading' ? text.loading : text.figures.none}>
              <p>{text.figures.noneHint}</p>
            </Empty>
          ) : (
            <Counted page={page} by={by} onPart={part} />
          )}
        </section>
        <Calculator linked={numbers} measured={page === undefined ? undefined : rowOf(page.rows, 'first-response')?.value} />
      </div>
    </Panel>
  )
}

function Counted({
  page,
  by,
  onPart,
}: {
  readonly page: FiguresPage
  readonly by: FigureDimension
  onPart(by: FigureDimension): void
}): JSX.Element {
  return (
    <>
      <ul class="figure-cards">
        {cardsOf(page).map((card) => (
          <Card key={card.label} card={card} />
        ))}
      </ul>
      <p class="figures-note">
        {text.figures.clock} {page.isDemo ? text.figures.demo : null}
      </p>
      <Breakdown page={page} by={by} onPart={onPart} />
    </>
  )
}
