import type { TenantId } from '../model/basics.ts'
import type { DomainEvent } from '../model/domain-event.ts'
import type { Backend, Job, JournalEntry, NewJob } from '../ports/backend.ts'
import type { Collection, Page, Stored } from '../ports/collection.ts'
import { onNextTurn } from '../storage/next-turn.ts'

/** What the cases store. */
export interface Note {
  readonly id: string
  readonly topic: string
  readonly rank: number
  readonly tags: readonly string[]
  readonly text: string
}

/** With a composite index, one with several entries a value, and text. */
export const notes: Collection<Note, 'byTopic' | 'byTag'> = {
  name: 'conformance-notes',
  version: 1,
  schema: { '~standard': { version: 1, vendor: 'crossdesk', validate: (value) => ({ value: value as Note }) } },
  key: (note) => note.id,
  indexes: {
    byTopic: (note) => [[note.topic, note.rank]],
    byTag: (note) => note.tags.map((tag) => [tag, note.rank]),
  },
  text: (note) => note.text,
}

/** A note, of which a case says only what matters to it. */
export function note(id: string, fields: Partial<Note> = {}): Note {
  return { id, topic: 'general', rank: 0, tags: [], text: '', ...fields }
}

/** Commits notes, one after the other. */
export async function putNotes(backend: Backend, ...values: readonly Note[]): Promise<void> {
  await backend.transact(async (tx) => {
    for (const value of values) tx.put(notes, value)
  })
}

/** The note as it is committed. */
export function readNote(backend: Backend, id: string): Promise<Stored<Note> | undefined> {
  return backend.transact((tx) => tx.get(notes, id))
}

/** A job of kind `task`, of which a case says only what matters to it. */
export function job(id: string, fields: Partial<NewJob> = {}): NewJob {
  return { id, lane: 'lane', kind: 'task', body: null, ...fields }
}

/** Commits jobs in this order. */
export async function postJobs(backend: Backend, ...jobs: readonly NewJob[]): Promise<void> {
  await backend.transact(async (tx) => {
    for (const each of jobs) tx.post(each)
  })
}

/** Keeps the ids of jobs as they are run; the first `failures[id]` runs of each throw. */
export function recordRuns(failures: Readonly<Record<string, number>> = {}): {
  readonly ids: string[]
  readonly run: (job: Job) => Promise<void>
} {
  const left = new Map(Object.entries(failures))
  const ids: string[] = []
  return {
    ids,
    async run({ id }) {
      ids.push(id)
      const failuresLeft = left.get(id) ?? 0
      left.set(id, failuresLeft - 1)
      if (failuresLeft > 0) throw new Error('The case wants this run to fail')
    },
  }
}

/** An event of which only the id matters. */
export function event(id: string, tenant: TenantId = 'default'): DomainEvent {
  return { id, tenant, at: 0, type: 'conversation.typing', active: true }
}

/** The journal from its beginning to its end. */
export async function readJournal(backend: Backend, after?: string): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = []
  for await (const entry of backend.journal(after)) entries.push(entry)
  return entries
}

/** The keys of a page. */
export function keysOf(page: Page<Stored<unknown>>): string[] {
  return page.items.map((item) => item.key)
}

/** Lets everything else that is ready run first. */
export async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise<void>(onNextTurn)
}

/** A promise and the function that fulfils it. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open: () => open() }
}
