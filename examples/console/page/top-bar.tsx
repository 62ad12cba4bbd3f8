import type { ComponentChildren, JSX } from 'preact'
import type { ConsoleState } from './state/console-state.ts'
import type { Route } from './state/route.ts'
import { useTheme } from './state/theme.ts'
import { text } from './text.ts'
import { Badge } from './ui/badge.tsx'
import { Button } from './ui/button.tsx'
import { Icon, type IconName } from './ui/icon.tsx'

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
      <ViewLink view="figures" current={view} icon="chart" place="top-figures" label={text.figures.label} />
      <ViewLink view="held" current={view} icon="shield" place="top-side" label={text.held.short} spoken={text.held.count(held)}>
        {held === 0 ? null : <Badge tone="hold">{held}</Badge>}
      </ViewLink>
      <ViewLink view="live" current={view} icon="pulse" place="top-side" label={text.live.label} />
      <Button look="quiet" icon={THEME_ICONS[theme]} label={text.theme[theme]} onClick={nextTheme} />
    </header>
  )
}

interface ViewLinkProps {
  readonly view: Route['view']
  readonly current: Route['view']
  readonly icon: IconName
  /** The class that says on which screens it is there. */
  readonly place: string
  readonly label: string
  /** For those who hear it; default `label`. */
  readonly spoken?: string
  readonly children?: ComponentChildren
}

/** Leads to a view, and from it back to the conversations. */
function ViewLink({ view, current, icon, place, label, spoken = label, children }: ViewLinkProps): JSX.Element {
  const isHere = current === view
  return (
    <a
      class={`button ${place}`}
      data-look="quiet"
      href={isHere ? '#/' : `#/${view}`}
      aria-current={isHere ? 'page' : undefined}
      aria-label={spoken}
    >
      <Icon name={icon} />
      <span>{label}</span>
      {children}
    </a>
  )
}
