import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { MessageView } from '../../../shared/api.ts'
import { messageElementId } from './message-item.tsx'

const NEAR_END_PX = 80
const NEAR_TOP_PX = 300

/** What {@link useStoryScroll} gives. */
export interface StoryScroll {
  readonly ref: RefObject<HTMLDivElement | null>
  /** The newest message is out of sight. */
  readonly away: boolean
  onScroll(): void
  toEnd(): void
}

/**
 * Keeps the place of the story: at the end it stays at the end, elsewhere what is read stays where it is, also when older messages come in
 * above it.
 */
export function useStoryScroll(
  customer: string | undefined,
  messages: readonly MessageView[],
  wanted: string | undefined,
  onNearTop: () => void,
): StoryScroll {
  const ref = useRef<HTMLDivElement>(null)
  const before = useRef<{ customer: string | undefined; first: string | undefined; height: number; atEnd: boolean } | undefined>(undefined)
  const [away, setAway] = useState(false)
  const first = messages[0]?.id
  const last = messages.at(-1)?.id

  useLayoutEffect(() => {
    const box = ref.current
    if (box === null) return
    const known = before.current
    if (known === undefined || known.customer !== customer || known.first === undefined || known.atEnd) box.scrollTop = box.scrollHeight
    else if (known.first !== first) box.scrollTop += box.scrollHeight - known.height
    before.current = { customer, first, height: box.scrollHeight, atEnd: isAtEnd(box) }
  }, [customer, first, last, messages])

  // A picture that comes in below the fold, or a larger composer, must not push the end out of sight.
  useEffect(() => {
    const box = ref.current
    if (box === null) return
    const observer = new ResizeObserver(() => {
      if (before.current?.atEnd === true) box.scrollTop = box.scrollHeight
    })
    observer.observe(box)
    for (const child of box.children) observer.observe(child)
    return () => observer.disconnect()
  }, [customer])

  const isThere = wanted !== undefined && messages.some(({ id }) => id === wanted)
  useEffect(() => {
    if (wanted === undefined) return
    if (isThere) document.getElementById(messageElementId(wanted))?.scrollIntoView({ block: 'center' })
    else if (messages.length > 0) onNearTop()
  }, [wanted, isThere, first])

  return {
    ref,
    away,
    onScroll() {
      const box = ref.current
      if (box === null || before.current === undefined) return
      const atEnd = isAtEnd(box)
      before.current = { ...before.current, height: box.scrollHeight, atEnd }
      setAway(!atEnd)
      if (box.scrollTop < NEAR_TOP_PX) onNearTop()
    },
    toEnd: () => ref.current?.scrollTo({ top: ref.current.scrollHeight, behavior: 'smooth' }),
  }
}

function isAtEnd(box: HTMLElement): boolean {
  return box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END_PX
}
