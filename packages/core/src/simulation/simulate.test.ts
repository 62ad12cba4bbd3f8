import { describe, expect, test } from 'vitest'
import type { DomainEventOf } from '../model/domain-event.ts'
import type { DeskPlugin } from '../ports/plugin.ts'
import { handled } from './application.ts'
import { faultKinds } from './faults.ts'
import { simulate, type SimulationReport } from './simulate.ts'

const seeds = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, index) => from + index)

async function simulateAll(from: number, count: number): Promise<readonly SimulationReport[]> {
  const reports: SimulationReport[] = []
  for (const seed of seeds(from, count)) reports.push(await simulate({ seed }))
  return reports
}

describe('a simulated desk', () => {
  test('does the same again from the same seed, byte for byte', async () => {
    for (const seed of seeds(1, 5)) expect(await simulate({ seed })).toEqual(await simulate({ seed }))
  })

  test('does the same again from the faults that struck', async () => {
    for (const seed of seeds(1, 5)) {
      const first = await simulate({ seed })
      expect(first.faults.length).toBeGreaterThan(0)
      expect(await simulate({ seed, faults: first.faults })).toEqual(first)
    }
  })

  test('does something else from another seed', async () => {
    const digests = (await simulateAll(1, 10)).map(({ digest }) => digest)
    expect(new Set(digests).size).toBe(10)
  })

  test('without faults leaves no doubt and needs no second try', async () => {
    for (const seed of seeds(1, 10)) {
      const states: string[] = []
      const { faults, violations } = await simulate({
        seed,
        faults: [],
        check: async (tenant) => {
          for await (const { event } of tenant.journal()) if (event.type === 'message.delivery') states.push(event.delivery.state)
          return []
        },
      })
      expect({ faults, violations }).toEqual({ faults: [], violations: [] })
      expect(states).toContain('sent')
      expect(states).not.toContain('uncertain')
    }
  })

  test('keeps its promises whatever goes wrong, and within 120 seeds all kinds of faults and events occur', async () => {
    const faults = new Set<string>()
    const inbound = new Set<string>()
    const journal = new Set<string>()
    for (const report of await simulateAll(1000, 120)) {
      for (const { fault } of report.faults) faults.add(fault)
      for (const type of Object.keys(report.counts.inbound)) inbound.add(type)
      for (const type of Object.keys(report.counts.journal)) journal.add(type)
      expect({ seed: report.seed, violations: report.violations }).toEqual({ seed: report.seed, violations: [] })
    }
    expect([...faults].toSorted()).toEqual(faultKinds.toSorted())
    expect([...inbound].toSorted()).toEqual(
      ['deletion', 'delivery', 'edit', 'handle-change', 'message', 'reaction', 'subscription', 'typing'].toSorted(),
    )
    expect([...journal]).toEqual(
      expect.arrayContaining([
        'account.notice',
        'account.trouble',
        'account.unknown',
        'conversation.opened',
        'conversation.reopened',
        'conversation.resolved',
        'conversation.subscription',
        'conversation.typing',
        'conversation.unmatched',
        'customer.created',
        'customer.updated',
        'draft.held',
        'draft.released',
        'job.dead-lettered',
        'message.deleted',
        'message.delivery',
        'message.echoed',
        'message.edited',
        'message.queued',
        'message.reacted',
        'message.received',
      ]),
    )
  }, 120_000)

  test("runs a user's own plug-in, and tells what the user's check finds", async () => {
    const seen = new Set<string>()
    const plugin: DeskPlugin = {
      name: 'mine',
      on: { 'message.received': async (event: DomainEventOf<'message.received'>) => void seen.add(event.message.id) },
    }
    let dealtWith = 0
    const { violations, counts } = await simulate({
      seed: 3,
      plugins: [plugin],
      configure: (desk) => void desk.on('message.received', () => void dealtWith++),
      check: async (tenant) =>
        tenant.transact(async (tx) => ((await tx.get(handled, 'nobody')) === undefined ? ['nobody was handled'] : [])),
    })
    expect(seen.size).toBe(counts.journal['message.received'])
    expect(dealtWith).toBeGreaterThan(0)
    expect(violations).toEqual([
      { invariant: 'own', detail: 'nobody was handled' },
      { invariant: 'own', detail: 'nobody was handled' },
    ])
  })
})
