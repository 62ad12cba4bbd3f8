import type { ButtonHTMLAttributes, JSX } from 'preact'
import { Icon, type IconName } from './icon.tsx'

/** A button with words, an icon, or both. */
export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon'> {
  readonly look?: 'main' | 'quiet'
  readonly icon?: IconName
  /** The words, read out only; for buttons that show an icon alone. */
  readonly label?: string
}

/** `main` for the one thing that a panel is for, `quiet` where a border would be noise. */
export function Button({ look, icon, label, children, ...rest }: ButtonProps): JSX.Element {
  return (
    <button
      class="button"
      type="button"
      data-look={look}
      data-icon-only={label === undefined ? undefined : ''}
      aria-label={label}
      title={label}
      {...rest}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  )
}
