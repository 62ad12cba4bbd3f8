import { useEffect, useState } from 'preact/hooks'
import type { SearchPage } from '../../../shared/api.ts'
import { api } from '../../api.ts'

const PAUSE_MS = 150

/** What was found; undefined while nothing is searched for, or not yet found. */
export function useSearch(query: string): SearchPage | undefined {
  const [found, setFound] = useState<SearchPage>()
  const wanted = query.trim()
  useEffect(() => {
    if (wanted === '') return setFound(undefined)
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      api.search(wanted, leaving.signal).then(setFound, () => {
        if (!leaving.signal.aborted) setFound({ items: [] })
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [wanted])
  return wanted === '' ? undefined : found
}
