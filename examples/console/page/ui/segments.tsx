import type { JSX } from 'preact'

/** One of a few things to choose. */
export interface SegmentsProps<T> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly name: string; readonly hint?: string }[]
  onChoose(value: T): void
}

/** A row of buttons of which one is pressed. */
export function Segments<T>({ label, value, options, onChoose }: SegmentsProps<T>): JSX.Element {
  return (
    <div class="segments" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          type="button"
          key={option.name}
          aria-pressed={option.value === value}
          title={option.hint}
          onClick={() => onChoose(option.value)}
        >
          {option.name}
        </button>
      ))}
    </div>
  )
}
