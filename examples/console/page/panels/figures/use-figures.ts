import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { FigureDimension, FiguresPage } from '../../../shared/api.ts'
import { api } from '../../api.ts'

/** Events come by the dozen; figures are read by people. */
const AT_MOST_EVERY_MS = 1_500

/** The figures as they are now. */
export interface KnownFigures {
  readonly state: 'loading' | 'ready' | 'failed'
  /** The last that came, also while others are on their way. */
  readonly page?: FiguresPage
  load(): void
}

/**
 * Loads the figures, and again when something has happened, but not more often than people can read. In a new era or another breakdown at once.
 *
 * @param newest the id of the newest event
 */
export function useFigures(by: FigureDimension, newest: string | undefined, era: number): KnownFigures {
  const [known, setKnown] = useState<Pick<KnownFigures, 'state' | 'page'>>({ state: 'loading' })
  const turn = useRef(0)
  const loadedAt = useRef(0)

  const load = useCallback(() => {
    const mine = ++turn.current
    loadedAt.current = Date.now()
    api.figures(by).then(
      (page) => (mine === turn.current ? setKnown({ state: 'ready', page }) : undefined),
      () => (mine === turn.current ? setKnown((before) => ({ ...before, state: 'failed' })) : undefined),
    )
  }, [by])
  useEffect(load, [load, era])
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    if (newest === undefined || waiting.current !== undefined) return
    const wait = Math.max(0, loadedAt.current + AT_MOST_EVERY_MS - Date.now())
    waiting.current = setTimeout(() => {
      waiting.current = undefined
      load()
    }, wait)
  }, [newest])
  useEffect(
    () => () => {
      clearTimeout(waiting.current)
      waiting.current = undefined
    },
    [load],
  )

  return { ...known, load }
}
