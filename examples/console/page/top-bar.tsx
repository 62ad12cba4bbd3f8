import type { JSX } from 'preact'
import type { ConsoleState } from './state/console-state.ts'
import type { Route } from './state/route.ts'
import { useTheme } from './state/theme.ts'
import { text } from './text.ts'
import { Badge } from './ui/badge.tsx'
import { Button } from './ui/button.tsx'
import { Icon } from './ui/icon.tsx'

const TONES = { connecting: 'plain', live: 'good', offline: 'bad' } as const
const THEME_ICONS = { system: 'system', light: 'sun', dark: 'moon' } as const

/** The name, how the connection is, and the colours. */
export function TopBar({
  connection,
  view,
  held,
}: {
  readonly connection: ConsoleState['connection']
  readonly view: Route['view']
  /** How many answers wait for a second person. */
  readonly held: number
}): JSX.Element {
  const [theme, nextTheme] = useTheme()
  return (
    <header class="top-bar">
      <h1>
        <a href="#/" class="brand">
          <img src="/icon.svg" alt="" width="26" height="26" />
          {text.title} <span>{text.subtitle}</span>
        </a>
      </h1>
      <Badge tone={TONES[connection]}>
        <span class="dot" data-connection={connection} aria-hidden="true" />
        {text.connection[connection]}
      </Badge>
      <a
        class="button top-figures"
        data-look="quiet"
        href={view === 'figures' ? '#/' : '#/figures'}
        aria-current={view === 'figures' ? 'page' : undefined}
        aria-label={text.figures.label}
      >
        <Icon name="chart" />
        <span>{text.figures.label}</span>
      </a>
      <a
        class="button top-side"
        data-look="quiet"
        href={view === 'held' ? '#/' : '#/held'}
        aria-current={view === 'held' ? 'page' : undefined}
        aria-label={text.held.count(held)}
      >
        <Icon name="shield" />
        <span>{text.held.short}</span>
        {held === 0 ? null : <Badge tone="hold">{held}</Badge>}
      </a>
      <a
        class="button top-side"
        data-look="quiet"
        href={view === 'live' ? '#/' : '#/live'}
        aria-current={view === 'live' ? 'page' : undefined}
        aria-label={text.live.label}
      >
        <Icon name="pulse" />
        <span>{text.live.label}</span>
      </a>
      <Button look="quiet" icon={THEME_ICONS[theme]} label={text.theme[theme]} onClick={nextTheme} />
    </header>
  )
}
