import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { LiveEvent } from '../shared/api.ts'
import { text } from './text.ts'

const FRESH_MS = 10_000

/** Tells screen readers of the newest message; the ones before it are in the list. */
export function Announcer({ feed }: { readonly feed: readonly LiveEvent[] }): JSX.Element {
  const [said, setSaid] = useState('')
  const newest = feed.find(({ type }) => type === 'message.received')
  useEffect(() => {
    // What the page is told of the past when it opens is no news.
    if (newest?.conversation === undefined || Date.now() - newest.at > FRESH_MS) return
    const { customer, lastMessage } = newest.conversation
    setSaid(text.announce(customer.name ?? customer.handle, lastMessage?.preview ?? ''))
  }, [newest?.id])
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {said}
    </div>
  )
}
