import type { Job, RunJob, Transaction, WorkOptions, Worker } from '../ports/backend.ts'
import type { DeadLetter } from '../ports/dead-letters.ts'
import { takeAccountEvent } from './conversations/account-events.ts'
import { dispatch } from './conversations/dispatch.ts'
import { enrich } from './conversations/enrich.ts'
import { takeOutcome } from './conversations/outcome.ts'
import { expireParked } from './conversations/parked.ts'
import { takeEvent } from './conversations/take-event.ts'
import type { DeskWorkers } from './desk.ts'
import { append } from './inbox/append.ts'
import { runPoll } from './inbox/poll.ts'
import type { DeskJobKind, DeskJobs } from './jobs.ts'
import { deliver, giveUpPart } from './outbox/deliver.ts'
import { pace } from './outbox/pace.ts'
import { pluginContext } from './plugin-context.ts'
import type { DeskServices } from './services.ts'
import type { Subscriptions } from './subscriptions.ts'

/** The desk's workers together. */
export interface Rooms {
  /** Resolves when nothing is running or due in any of them. */
  idle(): Promise<void>
  /** Takes no more jobs; resolves when the running ones are done. */
  stop(): Promise<void>
}

/** Starts the desk's workers: for conversations, for handlers (user code), for the outbox, and for the plug-ins' own jobs. */
export function startWorkers(services: DeskServices, subscriptions: Subscriptions, options: DeskWorkers): Rooms {
  let runs = 0
  const counted = (run: RunJob): RunJob => {
    return (job, tx) => {
      runs++
      return run(job, tx)
    }
  }
  const runOwn = counted(runDeskJob(services, subscriptions))
  const room = (kinds: readonly DeskJobKind[], work: WorkOptions): Worker =>
    services.backend.work(kinds, runOwn, { ...work, ...reporting(services) })
  const retries: WorkOptions = {
    ...(options.maxAttempts === undefined ? {} : { maxAttempts: options.maxAttempts }),
    ...(options.backoffMs === undefined ? {} : { backoffMs: options.backoffMs }),
  }
  const handling: WorkOptions = { ...retries, ...(options.handlers === undefined ? {} : { concurrency: options.handlers }) }
  const pluginJobs = new Map(services.plugins.flatMap((plugin) => Object.entries(plugin.jobs ?? {})))
  const workers = [
    room(['inbox.event', 'inbox.poll', 'conversation.event', 'conversation.outcome', 'conversation.expire-parked', 'account.event'], {}),
    room(['enrich', 'dispatch'], handling),
    room(['outbox.pace', 'outbox.deliver'], options.sends === undefined ? {} : { concurrency: options.sends }),
  ]
  if (pluginJobs.size > 0) {
    const runPluginJob = counted(async (job, tx) => pluginJobs.get(job.kind)?.(job, pluginContext(services, tx, job.signal)))
    workers.push(services.backend.work([...pluginJobs.keys()], runPluginJob, { ...handling, ...reporting(services) }))
  }
  return {
    async idle() {
      // One room's work makes work for another: all are idle only after a round in which nothing ran.
      for (let before = -1; before !== runs;) {
        before = runs
        for (const worker of workers) await worker.idle()
      }
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.stop()))
    },
  }
}

function runDeskJob(services: DeskServices, subscriptions: Subscriptions): RunJob {
  type Run = { readonly [K in DeskJobKind]: (job: Job, tx: Transaction, body: DeskJobs[K]) => ReturnType<RunJob> }
  const run: Run = {
    'inbox.event': (_job, _tx, { via, event }) => append(services, via, { events: [event] }),
    'inbox.poll': (job, tx, body) => runPoll(services, job, tx, body),
    'conversation.event': (_job, tx, body) => takeEvent(services, tx, body),
    'conversation.outcome': (_job, tx, body) => takeOutcome(services, tx, body),
    'conversation.expire-parked': (_job, tx, body) => expireParked(services, tx, body),
    'account.event': (_job, tx, body) => takeAccountEvent(services, tx, body),
    enrich: (job, tx, body) => enrich(services, job, tx, body),
    dispatch: (job, tx, body) => dispatch(services, subscriptions, job, tx, body),
    'outbox.pace': (_job, tx, body) => pace(services, tx, body),
    'outbox.deliver': (job, tx, body) => deliver(services, job, tx, body),
  }
  // Each body was posted together with its kind, see `post`.
  return (job, tx) => run[job.kind as DeskJobKind](job, tx, job.body as never)
}

function reporting(services: DeskServices): Pick<WorkOptions, 'onFailure' | 'onDeadLetter'> {
  return {
    onFailure(job, error, next) {
      services.telemetry.count('desk.jobs.failed', 1, { kind: job.kind, next })
      services.log.warn('job failed', { kind: job.kind, job: job.id, attempt: job.attempt, next, error: errorName(error) })
    },
    onDeadLetter(letter, tx) {
      if (letter.kind === ('outbox.deliver' satisfies DeskJobKind)) giveUpPart(tx, letter)
      // A handler of dead letters that fails itself must not call for its own help without end.
      if (isAboutDeadLetter(letter)) return
      const { id, kind, lane, attempts, code } = letter
      services.publish(tx, { type: 'job.dead-lettered', job: id, kind, lane, attempts, code })
    },
  }
}

function isAboutDeadLetter(letter: DeadLetter): boolean {
  return letter.kind === ('dispatch' satisfies DeskJobKind) && (letter.body as DeskJobs['dispatch']).event.type === 'job.dead-lettered'
}

/** What kind of error it was, never what it said: a handler's error may quote a customer. */
function errorName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? `${error.name} ${code}` : error.name
}
