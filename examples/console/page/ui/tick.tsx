import type { DeliveryState } from '@crossdesk/core'
import type { JSX } from 'preact'
import { text } from '../text.ts'
import { Icon, type IconName } from './icon.tsx'

const ICONS: Readonly<Record<DeliveryState, IconName>> = {
  queued: 'clock',
  uncertain: 'question',
  sent: 'check',
  delivered: 'double',
  read: 'double',
  failed: 'alert',
  'blocked-by-platform': 'alert',
}

/** How far a message has come. */
export function Tick({ state }: { readonly state: DeliveryState }): JSX.Element {
  return (
    <span class="tick" data-state={state} title={text.delivery[state]}>
      <Icon name={ICONS[state]} />
      <span class="visually-hidden">{text.delivery[state]}</span>
    </span>
  )
}
