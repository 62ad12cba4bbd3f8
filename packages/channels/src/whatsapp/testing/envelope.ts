import type { WireObject } from './wire.ts'

/** One thing that the platform tells: one element of `changes[]`. */
export interface PlatformEvent {
  /** The WhatsApp Business account that it is about. */
  readonly wabaId: string
  readonly field: string
  readonly value: WireObject
  /** Seconds; only account notices carry it. */
  readonly entryTime?: number
}

/** The body of a webhook with these events: one entry for each account, the events in order. */
export function toEnvelope(events: readonly PlatformEvent[]): WireObject {
  const entries = new Map<string, { id: string; time?: number; changes: WireObject[] }>()
  for (const { wabaId, field, value, entryTime } of events) {
    const key = `${wabaId}:${entryTime ?? ''}`
    const entry = entries.get(key) ?? { id: wabaId, ...(entryTime === undefined ? {} : { time: entryTime }), changes: [] }
    entry.changes.push({ value, field })
    entries.set(key, entry)
  }
  return { object: 'whatsapp_business_account', entry: [...entries.values()] }
}
