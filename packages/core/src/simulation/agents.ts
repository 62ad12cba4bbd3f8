import type { Desk, TenantDesk } from '../desk/desk.ts'
import type { Author, ConversationId } from '../model/message.ts'
import { HELD } from './application.ts'
import { tenants } from './channels.ts'
import type { Cluster } from './cluster.ts'
import type { Customers } from './customers.ts'
import type { Observer } from './observer.ts'
import type { Surroundings } from './process.ts'
import type { Action, CustomerThread } from './workload.ts'

/** What agents do. */
export type AgentAction = Extract<Action, { readonly type: 'agent-sends' | 'agent-resolves' }>

/** People at the desk. Like every client they try again until they have an answer. */
export interface Agents {
  act(action: AgentAction): void
  /** Approves every draft that waits, sometimes two agents at once. */
  approve(): void
  /** What they wrote, by the id that they gave it. */
  readonly sent: ReadonlyMap<string, AgentSend>
  /** Questions that nobody has answered. */
  readonly unanswered: number
}

/** A message of an agent. */
export interface AgentSend {
  readonly action: AgentAction
  readonly text: string
}

const agent: Author = { role: 'agent', id: 'agent' }
/** Releases what was held: nobody lets their own draft go. */
const lead: Author = { role: 'agent', id: 'lead' }

const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 60 * 60 * 1000
/** Without an answer for so long, an agent asks another process. */
const PATIENCE_MS = 8000

/** Agents who have done nothing yet. */
export function createAgents({ time, chance }: Surroundings, cluster: Cluster, customers: Customers, observer: Observer): Agents {
  const sent = new Map<string, AgentSend>()
  let unanswered = 0
  let approvals = 0

  /** Asks some process, and another one if that does not answer, until the question is answered. */
  function ask<T>(question: (desk: Desk) => Promise<T>, answered: (answer: T) => void = () => {}): void {
    let isAnswered = false
    let tries = 0
    unanswered++

    function tryAgain(): void {
      time.schedule(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries++), () => void attempt())
    }

    async function attempt(): Promise<void> {
      if (isAnswered) return
      const host = cluster.pick()
      if (host === undefined) return tryAgain()
      const giveUp = time.schedule(PATIENCE_MS, () => void attempt())
      try {
        const answer = await host.process.hear(question(host.desk))
        if (isAnswered) return
        isAnswered = true
        unanswered--
        answered(answer)
      } catch {
        tryAgain()
      } finally {
        giveUp()
      }
    }

    void attempt()
  }

  function conversationOf(wanted: CustomerThread): ConversationId | undefined {
    for (const { event, thread } of customers.events) {
      const arrival = thread === wanted ? observer.arrivals.get(event.id) : undefined
      if (arrival !== undefined) return arrival.conversation
    }
    return undefined
  }

  function act(action: AgentAction): void {
    const conversation = conversationOf(action.thread)
    // The customer has not been heard of yet; agents see nobody before.
    if (conversation === undefined) return
    const { tenant } = action.thread.account
    if (action.type === 'agent-resolves') {
      ask((desk) => desk.tenant(tenant).resolve(conversation, agent))
      return
    }
    const id = `agent-${action.name}`
    const text = action.isHeld ? `${id} ${HELD}` : id
    sent.set(id, { action, text })
    ask((desk) => desk.tenant(tenant).send({ id, conversation, content: text, author: agent }))
  }

  function release(tenant: string, draft: string): void {
    const question = (desk: TenantDesk): Promise<unknown> => desk.release(draft, lead)
    ask((desk) => question(desk.tenant(tenant)))
    if (chance.at('approvals', approvals++) < 0.5) ask((desk) => question(desk.tenant(tenant)))
  }

  return {
    act,
    approve() {
      for (const tenant of tenants) {
        ask(
          (desk) => desk.tenant(tenant).drafts(),
          ({ items }) => {
            for (const { id } of items) release(tenant, id)
          },
        )
      }
    },
    sent,
    get unanswered() {
      return unanswered
    },
  }
}
