import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { text } from '../../../text.ts'
import { isAllowedNumber, nearestStop, NUMBER_FIELDS, type NumberField, type NumberName } from './calculator-numbers.ts'

/** What {@link Slider} needs. */
export interface SliderProps {
  readonly name: NumberName
  readonly value: number
  readonly currency: string
  onChange(value: number): void
}

/** A number to slide or to write. What is written and not possible is put back when the field is left. */
export function Slider({ name, value, currency, onChange }: SliderProps): JSX.Element {
  const id = useId()
  const { stops, unit }: NumberField = NUMBER_FIELDS[name]
  const label = text.calculator.fields[name]
  const sign = unit === 'percent' ? '%' : unit === 'money' ? currency : ''
  const stop = nearestStop(stops, value)
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <span class="slider-number">
        <input
          type="number"
          aria-label={text.calculator.asNumber(label)}
          step="any"
          min={stops[0]}
          max={stops.at(-1)}
          value={value}
          onInput={({ currentTarget }) => {
            const written = currentTarget.valueAsNumber
            if (isAllowedNumber(name, written)) onChange(written)
          }}
          onBlur={({ currentTarget }) => {
            currentTarget.value = String(value)
          }}
        />
        {sign === '' ? null : <span aria-hidden="true">{sign}</span>}
      </span>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        value={stop}
        aria-valuetext={`${new Intl.NumberFormat().format(value)} ${sign}`.trim()}
        style={{ '--filled': `${(100 * stop) / (stops.length - 1)}%` }}
        onInput={({ currentTarget }) => onChange(stops[currentTarget.valueAsNumber] ?? value)}
      />
    </div>
  )
}
