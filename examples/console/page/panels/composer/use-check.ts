import { useEffect, useReducer, useRef } from 'preact/hooks'
import { api } from '../../api.ts'
import { afterCheckAction, isToCheck, nothingWritten, type CheckAction, type CheckState } from '../../findings/check-state.ts'

/** A pause in the writing that is long enough to ask, and too short to be waited for. */
const PAUSE_MS = 150

/** The text that is being written for a conversation, checked in each pause. */
export function useCheck(conversation: string): readonly [CheckState, (action: CheckAction) => void] {
  const [state, dispatch] = useReducer(afterCheckAction, nothingWritten)
  const place = useRef(conversation)
  const { text } = state
  const wanted = isToCheck(state)

  useEffect(() => {
    if (place.current !== conversation) dispatch({ type: 'moved' })
    place.current = conversation
    if (!wanted) return
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      api.check(conversation, { text }, leaving.signal).then(
        // What was asked for the place before may say something else of the same text.
        (view) => (leaving.signal.aborted ? undefined : dispatch({ type: 'answered', text, view })),
        () => (leaving.signal.aborted ? undefined : dispatch({ type: 'failed', text })),
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [conversation, text, wanted])

  return [state, dispatch]
}
