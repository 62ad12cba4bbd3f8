import type { DeskJobs } from '../desk/jobs.ts'
import type { ChannelEvent } from '../model/channel-event.ts'
import type { ConversationId } from '../model/message.ts'
import type { Job, NewJob } from '../ports/backend.ts'

/** Something that the desk promised and did not keep. */
export interface Violation {
  readonly invariant: Invariant
  /** Ids, states and numbers: enough to look at the run again. */
  readonly detail: string
}

/** What the desk promises. */
export type Invariant =
  /** Each inbound event takes effect once. */
  | 'inbound-once'
  /** The messages of a conversation are taken and shown in the order in which they were committed. */
  | 'inbound-order'
  /** What a handler writes and replies happens once, in the order of the messages. */
  | 'handled-once'
  /** A lane runs one job at a time. */
  | 'one-at-a-time'
  /** Everything is worked off soon after the last fault. */
  | 'no-stuck-lane'
  /** A part is sent once where the channel allows it; where not, the policy decides. */
  | 'sent-once'
  /** The parts of a conversation leave in the order in which they were queued. */
  | 'sent-order'
  /** The delivery of a part never goes back, and ends where its receipts say. */
  | 'receipts'
  /** What is stored follows from the journal. */
  | 'journal'
  /** Only poisoned messages are given up. */
  | 'dead-letters'
  /** Nothing is left behind: notes of sends, parked events, drafts. */
  | 'leftovers'
  /** What the user of the simulation checks. */
  | 'own'

/** Sees what happens while it happens. */
export interface Observer {
  /** Jobs of a commit, seen when it is certain. */
  committed(posted: readonly NewJob[]): void
  /** @returns to be called when the job leaves its lane */
  enterLane(job: Job): () => void
  /** Events of conversations by event id, in the order of their first commit. */
  readonly arrivals: ReadonlyMap<string, Arrival>
  readonly violations: readonly Violation[]
}

/** An event that the inbox committed to its conversation. */
export interface Arrival {
  readonly conversation: ConversationId
  readonly event: ChannelEvent
}

/** An observer that has seen nothing yet. */
export function createObserver(): Observer {
  const arrivals = new Map<string, Arrival>()
  const violations: Violation[] = []
  const occupied = new Set<string>()
  return {
    committed(posted) {
      for (const job of posted) {
        if (job.kind !== 'conversation.event') continue
        const { conversation, event } = job.body as DeskJobs['conversation.event']
        if (!arrivals.has(event.id)) arrivals.set(event.id, { conversation, event })
      }
    },
    enterLane({ tenant, lane, id }) {
      const key = `${tenant} ${lane}`
      if (occupied.has(key)) violations.push({ invariant: 'one-at-a-time', detail: `${id} began while ${lane} was occupied` })
      occupied.add(key)
      return () => occupied.delete(key)
    },
    arrivals,
    violations,
  }
}
