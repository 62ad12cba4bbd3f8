import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ConversationPage, ConversationView } from '../../../shared/api.ts'
import { api } from '../../api.ts'

/** Which conversations are shown. */
export type Filter = ConversationView['status'] | 'all'

/** How far the list of a filter is loaded. */
export interface ListPages {
  readonly state: 'loading' | 'ready' | 'failed'
  /** There is more. */
  readonly more: boolean
  loadMore(): void
}

/** Loads the first page of each filter that is chosen, and more when asked; in a new era, anew. */
export function useListPages(filter: Filter, era: number, onListed: (page: ConversationPage) => void): ListPages {
  const [state, setState] = useState<ListPages['state']>('loading')
  const [next, setNext] = useState<string>()

  const load = useCallback(
    async (after?: string) => {
      setState('loading')
      try {
        const page = await api.conversations(filter, after)
        onListed(page)
        setNext(page.next)
        setState('ready')
      } catch {
        setState('failed')
      }
    },
    [filter, onListed],
  )
  useEffect(() => void load(), [load, era])

  return {
    state,
    more: next !== undefined,
    loadMore: () => (state === 'loading' ? undefined : void load(state === 'failed' ? undefined : next)),
  }
}
