import { useCallback, useEffect, useState } from 'preact/hooks'
import type { DayBody, DayView } from '../../../shared/api.ts'
import { api } from '../../api.ts'

const EVERY_MS = 2_000
const AFTER_EVENT_MS = 250

/** The demo's day, and what changes it. Undefined with real accounts. */
export function useDay(newestEvent: string | undefined): { readonly day: DayView | undefined; change(body: DayBody): void } {
  const [day, setDay] = useState<DayView>()
  const isMoving = day !== undefined && day.speed !== 0 && day.played < day.total
  const load = useCallback(() => void api.day().then(setDay, () => undefined), [])
  useEffect(() => {
    const timer = setTimeout(load, newestEvent === undefined ? 0 : AFTER_EVENT_MS)
    return () => clearTimeout(timer)
  }, [newestEvent])
  useEffect(() => {
    if (!isMoving) return
    const timer = setInterval(load, EVERY_MS)
    return () => clearInterval(timer)
  }, [isMoving])
  return { day, change: (body) => void api.setDay(body).then(setDay, () => undefined) }
}
