import type { Presence, Timestamp } from '@crossdesk/core'
import { type Table, addRow, createTable } from './table.ts'

/** How long an agent was there and how much they had, a quarter of an hour a row: days of all zones begin with one. */
export type WorkTable = Table<'at' | 'there' | 'engaged' | 'busy' | 'load', 'agent'>

/**
 * Presence and assignments in the order of time. They wait here until nothing earlier can come any more; then they are added up and forgotten.
 */
export interface WorkLog {
  readonly worked: WorkTable
  /** An agent came or went. */
  presence(at: Timestamp, agent: number, state: Presence): void
  /** A conversation was given to an agent, or, with -1, to nobody. */
  assign(at: Timestamp, conversation: string, agent: number): void
  /** Adds up what happened before this moment. */
  settle(before: Timestamp): void
  /** What it comes to at a moment, with what is not settled yet, in rows beside `worked`. */
  until(asOf: Timestamp): WorkTable
  /** Drops rows of quarters that began before a moment. */
  keepFrom(from: Timestamp): void
  toJSON(): WorkLogState
}

/** A {@link WorkLog} as JSON, without its table. */
export interface WorkLogState {
  readonly entries: readonly WorkEntry[]
  readonly clocks: readonly (readonly [agent: number, AgentClock])[]
  readonly assigned: readonly (readonly [conversation: string, agent: number])[]
}

/** At that moment: a conversation went to an agent, or an agent is there or not. */
type WorkEntry = readonly [at: Timestamp, conversation: string | null, agent: number, isThere: boolean]

interface AgentClock {
  /** Null while nothing was said of it. */
  isThere: boolean | null
  load: number
  since: Timestamp
  /** The row last written, and its quarter. */
  row: number
  quarter: number
}

interface Books {
  readonly clocks: Map<number, AgentClock>
  readonly assigned: Map<string, number>
}

const QUARTER = 900_000

/** An empty log, or one that goes on from another's state; the rows are filled in by the caller. */
export function createWorkLog(state?: WorkLogState): WorkLog {
  const worked = createWorkTable()
  let entries: WorkEntry[] = [...(state?.entries ?? [])]
  const books: Books = {
    clocks: new Map((state?.clocks ?? []).map(([agent, clock]) => [agent, { ...clock }])),
    assigned: new Map(state?.assigned ?? []),
  }

  function insert(entry: WorkEntry): void {
    let place = entries.length
    while (place > 0 && isBefore(entry, entries[place - 1] as WorkEntry)) place--
    if (place === entries.length) entries.push(entry)
    else entries.splice(place, 0, entry)
  }

  return {
    worked,
    presence: (at, agent, presence) => insert([at, null, agent, presence === 'available' || presence === 'busy']),
    assign: (at, conversation, agent) => insert([at, conversation, agent, false]),
    settle(before) {
      // Whole quarters only: of each there is one row.
      const border = Math.floor(before / QUARTER) * QUARTER
      let settled = 0
      for (let entry = entries[0]; entry !== undefined && entry[0] < border; entry = entries[++settled]) play(worked, books, entry)
      if (settled > 0) entries = entries.slice(settled)
      for (const [agent, clock] of books.clocks) addUp(worked, agent, clock, border)
    },
    until(asOf) {
      const table = createWorkTable()
      const copy: Books = {
        clocks: new Map([...books.clocks].map(([agent, clock]) => [agent, { ...clock, row: -1, quarter: Number.NaN }])),
        assigned: new Map(books.assigned),
      }
      for (const entry of entries) if (entry[0] <= asOf) play(table, copy, entry)
      for (const [agent, clock] of copy.clocks) addUp(table, agent, clock, asOf)
      return table
    },
    keepFrom(from) {
      let next = 0
      const { floats, ints } = worked
      const moved = new Map<number, number>()
      for (let row = 0; row < worked.count; row++) {
        if ((floats.at[row] as number) < from) continue
        moved.set(row, next)
        for (const name of ['at', 'there', 'engaged', 'busy', 'load'] as const) floats[name][next] = floats[name][row] as number
        ints.agent[next++] = ints.agent[row] as number
      }
      worked.count = next
      for (const clock of books.clocks.values()) {
        clock.row = moved.get(clock.row) ?? -1
        if (clock.row < 0) clock.quarter = -1
      }
    },
    toJSON: () => ({
      entries: entries.map((entry) => [...entry] as const),
      clocks: [...books.clocks].map(([agent, clock]) => [agent, { ...clock }] as const),
      assigned: [...books.assigned],
    }),
  }
}

function createWorkTable(): WorkTable {
  return createTable(['at', 'there', 'engaged', 'busy', 'load'], ['agent'])
}

/** Of one moment, presence comes first, then giving back, then taking: so the order in which they came plays no part. */
function isBefore(one: WorkEntry, other: WorkEntry): boolean {
  if (one[0] !== other[0]) return one[0] < other[0]
  if (one[1] === null || other[1] === null) return one[1] === null && other[1] !== null
  if (one[2] < 0 !== other[2] < 0) return one[2] < 0
  return one[1] < other[1]
}

function play(table: WorkTable, { clocks, assigned }: Books, [at, conversation, agent, isThere]: WorkEntry): void {
  if (conversation === null) {
    const clock = clockOf(clocks, agent, at)
    addUp(table, agent, clock, at)
    clock.isThere = isThere
    return
  }
  const before = assigned.get(conversation) ?? -1
  if (before === agent) return
  if (before >= 0) {
    const clock = clockOf(clocks, before, at)
    addUp(table, before, clock, at)
    clock.load--
    assigned.delete(conversation)
  }
  if (agent < 0) return
  const clock = clockOf(clocks, agent, at)
  addUp(table, agent, clock, at)
  clock.load++
  assigned.set(conversation, agent)
}

function clockOf(clocks: Map<number, AgentClock>, agent: number, at: Timestamp): AgentClock {
  let clock = clocks.get(agent)
  if (clock === undefined) {
    clock = { isThere: null, load: 0, since: at, row: -1, quarter: -1 }
    clocks.set(agent, clock)
  }
  return clock
}

/** Adds the time since the agent's last change to its quarters. */
function addUp(table: WorkTable, agent: number, clock: AgentClock, to: Timestamp): void {
  while (isCounted(clock) && clock.since < to) {
    const quarter = Math.floor(clock.since / QUARTER)
    const end = Math.min(to, (quarter + 1) * QUARTER)
    const ms = end - clock.since
    if (clock.quarter !== quarter || clock.row < 0) {
      clock.row = addRow(table)
      clock.quarter = quarter
      table.floats.at[clock.row] = quarter * QUARTER
      table.floats.there[clock.row] = 0
      table.floats.engaged[clock.row] = 0
      table.floats.busy[clock.row] = 0
      table.floats.load[clock.row] = 0
      table.ints.agent[clock.row] = agent
    }
    const { floats } = table
    if (clock.isThere === true) floats.there[clock.row] = (floats.there[clock.row] as number) + ms
    if (clock.load > 0) {
      if (clock.isThere === true) floats.engaged[clock.row] = (floats.engaged[clock.row] as number) + ms
      floats.busy[clock.row] = (floats.busy[clock.row] as number) + ms
      floats.load[clock.row] = (floats.load[clock.row] as number) + ms * clock.load
    }
    clock.since = end
  }
  clock.since = Math.max(clock.since, to)
}

/** Whose presence is not known is counted while they have something to do. */
function isCounted({ isThere, load }: AgentClock): boolean {
  return isThere ?? load > 0
}
