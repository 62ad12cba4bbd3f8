import type { ComponentChildren, JSX } from 'preact'
import { Icon, type IconName } from './icon.tsx'

/** A part of the console with a landmark of its own. */
export interface PanelProps {
  /** Also styles and places it: `panel-story`. */
  readonly name: string
  readonly label: string
  readonly children: ComponentChildren
}

/** A panel: head, body, and what stands below. */
export function Panel({ name, label, children }: PanelProps): JSX.Element {
  return (
    <section class={`panel panel-${name}`} aria-label={label}>
      {children}
    </section>
  )
}

/** The line at the top of a panel. */
export function PanelHead({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <header class="panel-head">{children}</header>
}

/** Nothing to show, and what to do about it. */
export function Empty({
  icon,
  title,
  children,
}: {
  readonly icon: IconName
  readonly title: string
  readonly children?: ComponentChildren
}): JSX.Element {
  return (
    <div class="empty">
      <Icon name={icon} />
      <h3>{title}</h3>
      {children}
    </div>
  )
}
