import type { JSX } from 'preact'
import { hueOf, initialsOf } from './initials.ts'

/** A person: initials on a colour that is always the same for the same id. */
export function Avatar({ id, name, small }: { readonly id: string; readonly name: string; readonly small?: boolean }): JSX.Element {
  return (
    <span class="avatar" data-small={small === true ? '' : undefined} style={{ '--hue': String(hueOf(id)) }} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}
