import type { ComponentChildren, JSX } from 'preact'

/** A word or two about a thing. */
export interface BadgeProps {
  readonly tone?: 'plain' | 'waiting' | 'hold' | 'good' | 'bad' | 'accent'
  readonly title?: string
  readonly children: ComponentChildren
}

/** `waiting` for what somebody waits for, `hold` for what a second person decides, `bad` for what went wrong. */
export function Badge({ tone = 'plain', title, children }: BadgeProps): JSX.Element {
  return (
    <span class="badge" data-tone={tone} title={title}>
      {children}
    </span>
  )
}
