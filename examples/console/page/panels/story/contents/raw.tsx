import type { Json } from '@crossdesk/core'
import type { JSX } from 'preact'
import { text } from '../../../text.ts'

const LONGEST = 4_000

/** What the platform sent, for those who want to know. */
export function RawView({ raw }: { readonly raw: Json }): JSX.Element {
  return (
    <details class="more">
      <summary>{text.content.raw}</summary>
      <pre dir="ltr">{JSON.stringify(raw, null, 2).slice(0, LONGEST)}</pre>
    </details>
  )
}
