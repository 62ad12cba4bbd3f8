import { useEffect, useState } from 'preact/hooks'
import type { ConversationView, MessageView } from '../../../shared/api.ts'
import { api } from '../../api.ts'

const LOOKING_MS = 600

/** Tells the customer that the newest message was read, once somebody looks at it. */
export function useReadMarks(
  messages: readonly MessageView[],
  conversations: readonly ConversationView[],
  onSeen: (conversations: readonly ConversationView[]) => void,
): void {
  const [visible, setVisible] = useState(() => document.visibilityState === 'visible')
  useEffect(() => {
    const look = (): void => setVisible(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])

  const newest = messages.findLast(({ direction }) => direction === 'inbound')
  useEffect(() => {
    if (!visible || newest === undefined) return
    // A channel without read marks, or a platform that refuses: nobody has to do anything about it.
    const timer = setTimeout(() => void api.markRead(newest.conversation).catch(() => undefined), LOOKING_MS)
    return () => clearTimeout(timer)
  }, [visible, newest?.id])

  const lastIds = conversations.map(({ lastMessage }) => lastMessage?.id).join()
  useEffect(() => {
    if (visible) onSeen(conversations)
  }, [visible, lastIds])
}
