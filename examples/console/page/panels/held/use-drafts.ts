import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { DraftPage, LiveEvent } from '../../../shared/api.ts'
import { api } from '../../api.ts'

const AFTER_EVENT_MS = 80

/** The answers that wait, as they are now. */
export interface Drafts {
  readonly state: 'loading' | 'ready' | 'failed'
  readonly page: DraftPage
  load(): void
}

const NOTHING: DraftPage = { items: [], people: [] }

/** Loads what waits, and again whenever the journal tells of a draft; in a new era, anew. An answer that a later one has overtaken is dropped. */
export function useDrafts(feed: readonly LiveEvent[], era: number): Drafts {
  const [known, setKnown] = useState<Pick<Drafts, 'state' | 'page'>>({ state: 'loading', page: NOTHING })
  const turn = useRef(0)
  const newest = feed.find(({ type }) => type === 'draft.held' || type === 'draft.released' || type === 'draft.discarded')?.id

  const load = useCallback(() => {
    const mine = ++turn.current
    api.drafts().then(
      (page) => (mine === turn.current ? setKnown({ state: 'ready', page }) : undefined),
      () => (mine === turn.current ? setKnown(({ page }) => ({ state: 'failed', page })) : undefined),
    )
  }, [])
  useEffect(() => {
    const timer = setTimeout(load, newest === undefined ? 0 : AFTER_EVENT_MS)
    return () => clearTimeout(timer)
  }, [newest, era])

  return { ...known, load }
}
