import { useEffect, useRef } from 'preact/hooks'
import { api } from '../../api.ts'

/** WhatsApp shows the sign for 25 seconds; often enough that it stays, seldom enough that it costs nothing. */
const EVERY_MS = 15_000

/** Shows the customer that somebody is writing; to be called at every key. */
export function useTypingSign(conversation: string): () => void {
  const shownAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    shownAt.current = Number.NEGATIVE_INFINITY
  }, [conversation])
  return () => {
    if (Date.now() - shownAt.current < EVERY_MS) return
    shownAt.current = Date.now()
    // A sign that is not shown is no loss.
    api.showTyping(conversation).catch(() => undefined)
  }
}
