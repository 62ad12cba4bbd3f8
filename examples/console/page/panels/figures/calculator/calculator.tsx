import { DELAY_CURVE_NAMES, DELAY_CURVES } from '@crossdesk/analytics'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { figuresHash } from '../../../state/route.ts'
import { text } from '../../../text.ts'
import { Button } from '../../../ui/button.tsx'
import { Segments } from '../../../ui/segments.tsx'
import { durationWords } from '../duration-words.ts'
import { CURRENCIES, parseQuery, START, toQuery, WORK_SAVED_BY, type CalculatorNumbers, type NumberName } from './calculator-numbers.ts'
import { Results } from './results.tsx'
import { Slider } from './slider.tsx'
import { toPlan } from './to-plan.ts'
import './calculator.css'

const WAYS = WORK_SAVED_BY.map((value) => ({ value, name: text.calculator.ways[value] }))
const CURRENCY_OPTIONS = CURRENCIES.map((value) => ({ value, name: value }))
const WORK_FIELDS = {
  team: ['peopleBefore', 'peopleAfter', 'personCost'],
  bot: ['containment', 'comeBack', 'minutesPerConversation', 'personCost', 'hoursPerPerson'],
} as const satisfies Readonly<Record<CalculatorNumbers['workSavedBy'], readonly NumberName[]>>
const MINUTE = 60_000

/** What {@link Calculator} needs. */
export interface CalculatorProps {
  /** The numbers of a link; empty without one. */
  readonly linked: string
  /** The median of the first response in milliseconds, as measured; null or undefined while there is none. */
  readonly measured: number | null | undefined
}

/** What a change of the service would bring, as fast as a slider moves. */
export function Calculator({ linked, measured }: CalculatorProps): JSX.Element {
  const [numbers, setNumbers] = useState(() => parseQuery(linked))
  useEffect(() => setNumbers(parseQuery(linked)), [linked])
  const words = text.calculator
  const change = (changes: Partial<CalculatorNumbers>): void => setNumbers((before) => ({ ...before, ...changes }))
  const slider = (name: NumberName): JSX.Element => (
    <Slider key={name} name={name} value={numbers[name]} currency={numbers.currency} onChange={(value) => change({ [name]: value })} />
  )
  const { curve } = numbers
  return (
    <section class="calculator" aria-labelledby="calculator-title">
      <header class="calculator-head">
        <div>
          <h2 id="calculator-title">{words.title}</h2>
          <p>
            {words.intro} {words.starting}
          </p>
        </div>
        <a class="button" href={figuresHash(toQuery(numbers))}>
          {words.link}
        </a>
        <Button icon="again" onClick={() => setNumbers(START)}>
          {words.startAgain}
        </Button>
      </header>
      <div class="calculator-parts">
        <form class="calculator-numbers" onSubmit={(event) => event.preventDefault()}>
          <fieldset>
            <legend>{words.groups.work}</legend>
            <Segments
              label={words.workSavedBy}
              value={numbers.workSavedBy}
              options={WAYS}
              onChoose={(workSavedBy) => change({ workSavedBy })}
            />
            <p class="calculator-hint">{words.onlyOne}</p>
            {WORK_FIELDS[numbers.workSavedBy].map(slider)}
          </fieldset>
          <fieldset>
            <legend>{words.groups.selling}</legend>
            {(['enquiries', 'conversion', 'orderValue', 'margin', 'minutesBefore'] as const).map(slider)}
            {typeof measured !== 'number' ? null : (
              <Button icon="clock" onClick={() => change({ minutesBefore: minutesOf(measured) })}>
                {words.takeMeasured(durationWords(measured))}
              </Button>
            )}
            {slider('minutesAfter')}
            <label class="calculator-choice">
              {words.curve}
              <select value={curve} onChange={({ currentTarget }) => change({ curve: parseQuery(`curve=${currentTarget.value}`).curve })}>
                {DELAY_CURVE_NAMES.map((name) => (
                  <option key={name} value={name}>
                    {words.curves[name]}
                  </option>
                ))}
              </select>
            </label>
            <details class="calculator-hint">
              <summary>{words.curveSource}</summary>
              <p>{DELAY_CURVES[curve].claim}</p>
              <p>{DELAY_CURVES[curve].source}</p>
            </details>
          </fieldset>
          <fieldset>
            <legend>{words.groups.money}</legend>
            {(['paidOnce', 'paidYearly', 'years', 'discountRate'] as const).map(slider)}
            <Segments
              label={words.currency}
              value={numbers.currency}
              options={CURRENCY_OPTIONS}
              onChoose={(currency) => change({ currency })}
            />
            <p class="calculator-hint">{words.notConverted}</p>
          </fieldset>
        </form>
        <Results plan={toPlan(numbers)} />
      </div>
    </section>
  )
}

/** To a tenth, as the field takes it; half a day at most. */
function minutesOf(milliseconds: number): number {
  return Math.min(720, Math.round((milliseconds / MINUTE) * 10) / 10)
}
