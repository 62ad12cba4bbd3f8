import { describe, expect, test } from 'vitest'
import { sends } from '../desk/collections.ts'
import type { Desk } from '../desk/desk.ts'
import { changedBackend } from '../desk/testing/changed-backend.ts'
import type { NewJob, Transaction } from '../ports/backend.ts'
import type { Mutation } from './cluster.ts'
import { formatFaults } from './faults.ts'
import type { Invariant } from './observer.ts'
import { shrinkFaults } from './shrink.ts'
import { simulate } from './simulate.ts'

/** The platform hears 200 before anything is committed: whoever dies in between, or is refused, has lost the events. */
const acknowledgesTooEarly: Mutation = {
  desk: (desk): Desk => ({
    ...desk,
    async webhook(channel, request) {
      void desk.webhook(channel, request)
      return new Response(null, { status: 200 })
    },
  }),
}

/** The store takes every job that is posted, also one whose id it has seen: a redelivered event is handled again. */
const forgetsFinishedJobs: Mutation = {
  backend: (backend) => {
    let posts = 0
    const postAnew = (tx: Transaction) => (job: NewJob) => tx.post({ ...job, id: `${job.id} post ${posts++}` })
    return changedBackend(backend, { tx: (tx) => ({ post: postAnew(tx) }) })
  },
}

/** The outbox does not write down that a request is about to leave: after a crash nobody knows that it may have been taken. */
const forgetsSendNotes: Mutation = {
  backend: (backend) =>
    changedBackend(backend, {
      tx: (tx) => ({
        put: (collection, value, expect) => (collection.name === sends.name ? undefined : tx.put(collection, value, expect)),
      }),
    }),
}

/** A job that failed goes to the end of its lane: those after it overtake it. */
const losesPlaceInLane: Mutation = {
  backend: (backend) =>
    changedBackend(backend, {
      run: async (run, job, tx) => {
        const { lane, kind, body, id, attempt } = job
        if (attempt !== 2 || id.endsWith(' again')) return run(job, tx)
        tx.post({ lane, kind, body, id: `${id} again` })
      },
    }),
}

/** The handler's writes are committed first and its job is acknowledged afterwards: whoever dies in between does it all again. */
const acknowledgesApart: Mutation = {
  backend: (backend) =>
    changedBackend(backend, {
      run: async (run, job) => backend.tenant(job.tenant).transact((tx) => run(job, tx)),
    }),
}

const bugs: readonly { readonly bug: string; readonly mutation: Mutation; readonly breaks: readonly Invariant[] }[] = [
  { bug: 'a webhook that is acknowledged before the commit', mutation: acknowledgesTooEarly, breaks: ['inbound-once', 'no-stuck-lane'] },
  { bug: 'a store that forgets the ids of jobs', mutation: forgetsFinishedJobs, breaks: ['inbound-once'] },
  { bug: 'an outbox without notes of what is under way', mutation: forgetsSendNotes, breaks: ['sent-once'] },
  {
    bug: 'a failed job that loses its place in the lane',
    mutation: losesPlaceInLane,
    breaks: ['inbound-order', 'handled-once', 'sent-order'],
  },
  { bug: 'an acknowledgement outside of the transaction of the handler', mutation: acknowledgesApart, breaks: ['handled-once'] },
]

const MOST_SEEDS = 25
/** What a person can still read. */
const MOST_FAULTS = 6

describe('the simulation finds planted bugs', () => {
  test.each(bugs)('$bug', async ({ bug, mutation, breaks }) => {
    for (let seed = 1; seed <= MOST_SEEDS; seed++) {
      const { violations, faults } = await simulate({ seed, mutation })
      const invariant = violations.map((violation) => violation.invariant).find((broken) => breaks.includes(broken))
      if (invariant === undefined) continue
      const shrunk = await shrinkFaults({ seed, mutation, faults, invariant })
      console.log(`${bug}: ${invariant} broken by seed ${seed}, ${faults.length} faults shrunk to ${formatFaults(shrunk)}`)
      expect(shrunk.length).toBeGreaterThan(0)
      expect(shrunk.length).toBeLessThanOrEqual(MOST_FAULTS)
      return
    }
    expect.fail(`not found in ${MOST_SEEDS} seeds`)
  })
})
