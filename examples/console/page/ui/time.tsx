import { createContext, type JSX } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { clockTime, longTime, relativeTime, span } from './time-format.ts'

const STEP_MS = 10_000

/** The time that all relative times on the page are told by; it moves on every ten seconds. */
export const Now = createContext(0)

/** The value for {@link Now}. */
export function useClock(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), STEP_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** A moment: `3 min. ago`, or the time of day. The full date is in the tooltip. */
export function Time({ at, look = 'relative' }: { readonly at: number; readonly look?: 'relative' | 'clock' }): JSX.Element {
  const now = useContext(Now)
  return (
    <time dateTime={new Date(at).toISOString()} title={longTime(at)}>
      {look === 'clock' ? clockTime(at) : relativeTime(at, now)}
    </time>
  )
}

/** How long it has been: `4 min`. */
export function Since({ at }: { readonly at: number }): JSX.Element {
  const now = useContext(Now)
  return <time dateTime={new Date(at).toISOString()}>{span(Math.max(0, now - at))}</time>
}
