import { isCrossdeskError } from '../../errors/crossdesk-error.ts'
import type { DeliveryError } from '../../errors/delivery-error.ts'
import type { Json } from '../../model/basics.ts'
import { accountKey } from '../../model/channel.ts'
import type { Job, Transaction } from '../../ports/backend.ts'
import type { Polled, Pull } from '../../ports/channel-adapter.ts'
import type { Stored } from '../../ports/collection.ts'
import { defaultBackoffMs } from '../../storage/backoff.ts'
import { pollCursors, type PollCursor } from '../collections.ts'
import type { DeskJobs } from '../jobs.ts'
import { lanes, post } from '../jobs.ts'
import type { DeskServices } from '../services.ts'
import { appendEvent } from './append.ts'

/** How long others wait before they go on with a poll that a stopping process let go. */
const REST_MS = 5000

/** Polls now, and from then on whenever the adapter asks for it. What polls already is not doubled; what was given up begins anew. */
export async function startPolling(tx: Transaction, via: string, pull: Pull): Promise<void> {
  const key = pollKey(pull)
  postTurn(tx, key, (await tx.get(pollCursors, key))?.value.turn ?? 0, { via, pull })
}

/** Fetches what was announced. The events and the cursor commit together, so nothing is skipped and nothing is taken twice. */
export async function runPoll(
  services: DeskServices,
  job: Job,
  tx: Transaction,
  body: DeskJobs['inbox.poll'],
): Promise<void | { readonly again: number }> {
  const { pull, via } = body
  const key = pollKey(pull)
  const stored = await tx.get(pollCursors, key)
  if (services.stopping.aborted) return { again: services.clock.now() + REST_MS }
  const polled = await poll(services, job, body, stored)
  if (polled === undefined) return
  if (polled === 'stopped') return { again: services.clock.now() + REST_MS }
  if ('failed' in polled) return afterFailure(services, tx, pull, stored, polled.failed)
  for (const event of polled.events) await appendEvent(services, tx, via, event)
  const turn = stored?.value.turn ?? 0
  tx.put(pollCursors, { key, cursor: polled.cursor, turn: turn + 1, failures: 0 }, stored?.revision ?? 'absent')
  if (polled.again === undefined) return
  // A poll that a webhook asked for was as good as the one that waits.
  tx.cancel(turnId(key, turn))
  postTurn(tx, key, turn + 1, body, polled.again)
}

async function poll(
  services: DeskServices,
  job: Job,
  { pull, via }: DeskJobs['inbox.poll'],
  stored: Stored<PollCursor> | undefined,
): Promise<Polled | { readonly failed: DeliveryError } | 'stopped' | undefined> {
  const adapter = services.adapter(via)
  if (adapter?.poll === undefined) return undefined
  try {
    const signal = AbortSignal.any([job.signal, services.stopping])
    const context = await services.accountContext(job.tenant, pull.account, adapter, signal)
    return await adapter.poll(pull, stored?.value.cursor as Json | undefined, context)
  } catch (error) {
    if (services.stopping.aborted) return 'stopped'
    if (isCrossdeskError(error, 'delivery')) return { failed: error as unknown as DeliveryError }
    throw error
  }
}

/** A platform that is away or refuses us is asked again for ever, ever more rarely: who gives up loses what comes next. */
function afterFailure(
  services: DeskServices,
  tx: Transaction,
  pull: Pull,
  stored: Stored<PollCursor> | undefined,
  error: DeliveryError,
): { readonly again: number } {
  const failures = (stored?.value.failures ?? 0) + 1
  const again = services.clock.now() + defaultBackoffMs(failures, error, services.random)
  tx.put(pollCursors, { ...(stored?.value ?? { key: pollKey(pull), turn: 0 }), failures }, stored?.revision ?? 'absent')
  services.telemetry.count('desk.inbound.poll-failures', 1, { channel: pull.account.channel, kind: error.kind })
  if (failures === 1) {
    const reason = { kind: error.kind, ...(error.platformCode === undefined ? {} : { code: error.platformCode }), message: error.message }
    services.publish(tx, { type: 'account.trouble', channel: pull.account, reason, until: again })
  }
  return { again }
}

function postTurn(tx: Transaction, key: string, turn: number, body: DeskJobs['inbox.poll'], dueAt?: number): void {
  const id = turnId(key, turn)
  tx.cancel(id)
  post(tx, 'inbox.poll', { lane: lanes.poll(key), id, body, ...(dueAt === undefined ? {} : { dueAt }) })
}

const pollKey = ({ account, topic }: Pull): string => `${accountKey(account)}:${topic}`

/** Of all polls by the clock of one account and topic, one waits: the next. */
const turnId = (key: string, turn: number): string => `poll:${key}:turn:${turn}`
