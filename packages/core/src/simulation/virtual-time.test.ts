import { describe, expect, test } from 'vitest'
import { createChance } from './chance.ts'
import { createVirtualTime } from './virtual-time.ts'

describe('virtual time', () => {
  test('rings each alarm at its time, also those that are set meanwhile', async () => {
    const time = createVirtualTime(1000, createChance(1))
    const rung: string[] = []
    time.schedule(300, () => void rung.push(`late at ${time.now()}`))
    time.schedule(100, () => {
      rung.push(`early at ${time.now()}`)
      time.schedule(50, () => void rung.push(`between at ${time.now()}`))
    })
    expect(await time.run(10_000)).toBe('idle')
    expect(rung).toEqual(['early at 1100', 'between at 1150', 'late at 1300'])
  })

  test('lets what an alarm started settle before the next rings', async () => {
    const time = createVirtualTime(0, createChance(1))
    const order: string[] = []
    const work = async (name: string): Promise<void> => {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve()
      order.push(`${name} settled`)
    }
    time.schedule(1, () => void work('first'))
    time.schedule(2, () => void order.push('second'))
    await time.run(10)
    expect(order).toEqual(['first settled', 'second'])
  })

  test('does not ring what was cancelled, and stops at its end', async () => {
    const time = createVirtualTime(0, createChance(1))
    const rung: number[] = []
    const cancel = time.schedule(5, () => void rung.push(5))
    time.schedule(20, () => void rung.push(20))
    cancel()
    cancel()
    expect(await time.run(10)).toBe('late')
    expect(rung).toEqual([])
  })

  test('rings alarms of one moment in an order that the seed decides', async () => {
    const orderOf = async (seed: number): Promise<string> => {
      const time = createVirtualTime(0, createChance(seed))
      const rung: string[] = []
      for (const name of ['a', 'b', 'c', 'd', 'e']) time.schedule(1, () => void rung.push(name))
      await time.run(10)
      return rung.join('')
    }
    expect(await orderOf(1)).toBe(await orderOf(1))
    const orders = await Promise.all(Array.from({ length: 10 }, (_, seed) => orderOf(seed)))
    expect(new Set(orders).size).toBeGreaterThan(3)
  })

  test('gives up a world that never comes to rest', async () => {
    const time = createVirtualTime(0, createChance(1))
    const again = (): void => void time.schedule(0, again)
    again()
    expect(await time.run(10)).toBe('late')
  })
})
