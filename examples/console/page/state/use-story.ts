import { useCallback, useEffect, useRef } from 'preact/hooks'
import { ApiError, api } from '../api.ts'
import type { ConsoleAction, ConsoleState, Story } from './console-state.ts'

/** The story of the chosen customer, and what loads more of it. */
export interface UsedStory {
  readonly story?: Story
  loadOlder(): void
  retry(): void
}

/** Loads the story when a customer is chosen, and again in a new era. */
export function useStory(
  state: ConsoleState,
  dispatch: (action: ConsoleAction) => void,
  customer: string | undefined,
  era: number,
): UsedStory {
  const story = customer === undefined ? undefined : state.stories.get(customer)
  const loading = useRef<string | undefined>(undefined)

  const load = useCallback(async (wanted: string, after?: string) => {
    try {
      dispatch({ type: 'story-loaded', customer: wanted, page: await api.story(wanted, after) })
    } catch (error) {
      dispatch({ type: 'story-failed', customer: wanted, state: error instanceof ApiError && error.status === 404 ? 'missing' : 'failed' })
    }
  }, [])

  const open = (): void => {
    if (customer === undefined) return
    dispatch({ type: 'story-opened', customer })
    void load(customer)
  }
  // A story that is there already is kept whole by the events.
  useEffect(() => {
    if (story?.state !== 'ready') open()
  }, [customer, era])

  return {
    ...(story === undefined ? {} : { story }),
    loadOlder() {
      if (customer === undefined || story?.older === undefined || loading.current === story.older) return
      loading.current = story.older
      void load(customer, story.older).then(() => (loading.current = undefined))
    },
    retry: open,
  }
}
