import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { type ApiCall, readCall } from './api-call.ts'
import { applyFault } from './apply-fault.ts'
import { createFaultPlan, type FaultEffect } from './fault-plan.ts'
import { createManualClock } from './manual-clock.ts'

const call = (path: string): Promise<ApiCall> => readCall(new Request(`https://api.test${path}`))

describe('fault plan', () => {
  test('planned faults hit the next matching calls so many times, in order', async () => {
    const plan = createFaultPlan(seededRandom(1))
    plan.next({ status: 503, times: 2, match: ({ url }) => url.pathname === '/a' })
    plan.next({ hang: true })
    expect(plan.take(await call('/b'))).toMatchObject({ hang: true })
    expect(plan.take(await call('/a'))).toMatchObject({ status: 503 })
    expect(plan.take(await call('/b'))).toBeUndefined()
    expect(plan.take(await call('/a'))).toMatchObject({ status: 503 })
    expect(plan.take(await call('/a'))).toBeUndefined()
  })

  test('random faults come at their rate and are the same for the same seed', async () => {
    const hits = async (seed: number): Promise<boolean[]> => {
      const plan = createFaultPlan(seededRandom(seed))
      plan.randomly({ status: 500, rate: 0.25 })
      const calls = await Promise.all(Array.from({ length: 400 }, () => call('/')))
      return calls.map((each) => plan.take(each) !== undefined)
    }
    const first = await hits(7)
    expect(await hits(7)).toEqual(first)
    expect(await hits(8)).not.toEqual(first)
    expect(first.filter(Boolean).length).toBeGreaterThan(60)
    expect(first.filter(Boolean).length).toBeLessThan(140)
  })

  test('clear makes everything go well again', async () => {
    const plan = createFaultPlan(seededRandom(1))
    plan.next({ status: 500 })
    plan.randomly({ status: 500, rate: 1 })
    plan.clear()
    expect(plan.take(await call('/'))).toBeUndefined()
  })
})

describe('applying a fault', () => {
  const clock = createManualClock()
  const strike = (fault: FaultEffect, signal = new AbortController().signal) => {
    let carriedOut = 0
    const answer = applyFault(fault, {
      clock,
      signal,
      answer: async () => (carriedOut++, new Response('done')),
      toErrorResponse: (code) => Response.json({ code }, { status: 400 }),
    })
    return { answer, carriedOut: () => carriedOut }
  }

  test('a status and a code answer without carrying the call out', async () => {
    const status = strike({ status: 429, headers: { 'retry-after': '3' } })
    expect((await status.answer).headers.get('retry-after')).toBe('3')
    const code = strike({ code: 4 })
    expect(await (await code.answer).json()).toEqual({ code: 4 })
    expect(status.carriedOut() + code.carriedOut()).toBe(0)
  })

  test('a timeout breaks the connection after its time', async () => {
    const { answer, carriedOut } = strike({ timeout: 1_000 })
    clock.advance(1_000)
    await expect(answer).rejects.toThrow(TypeError)
    expect(carriedOut()).toBe(0)
  })

  test('a hanging call ends when the caller gives up', async () => {
    const controller = new AbortController()
    const { answer } = strike({ hang: true }, controller.signal)
    controller.abort(new Error('enough'))
    await expect(answer).rejects.toThrow('enough')
  })

  test('a disconnect after accepting carries the call out and loses the answer', async () => {
    const { answer, carriedOut } = strike({ disconnectAfterAccept: true })
    await expect(answer).rejects.toThrow(TypeError)
    expect(carriedOut()).toBe(1)
  })
})
