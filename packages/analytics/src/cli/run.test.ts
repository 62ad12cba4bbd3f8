import { describe, expect, test } from 'vitest'
import { exampleMonth } from '../report/testing/example-month.ts'
import { run } from './run.ts'
import type { Surroundings } from './surroundings.ts'

interface Desk extends Surroundings {
  readonly out: () => string
  readonly errors: () => string
  readonly written: ReadonlyMap<string, string>
}

/** Paper files; a missing one fails as Node's do. */
function paperDesk(files: Readonly<Record<string, string>>, more: Partial<Surroundings> = {}): Desk {
  let out = ''
  let errors = ''
  const written = new Map<string, string>()
  const read = (path: string): string => {
    const text = files[path]
    if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT', path })
    return text
  }
  return {
    readFile: async (path) => read(path),
    writeFile: async (path, text) => void written.set(path, text),
    openBytes: async (path) => {
      const bytes = new TextEncoder().encode(read(path))
      let at = 0
      async function* chunks(): AsyncGenerator<Uint8Array> {
        for (; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
      }
      return { size: bytes.length, bytesRead: () => at, chunks: chunks() }
    },
    importDefault: async () => undefined,
    write: (text) => void (out += text),
    writeError: (text) => void (errors += text),
    isTerminal: false,
    now: () => 0,
    out: () => out,
    errors: () => errors,
    written,
    ...more,
  }
}

const CASE = JSON.stringify({
  title: 'Invented shop',
  currency: 'CNY',
  plan: {
    investment: [
      { name: 'Licence', amount: 380_000, when: 'yearly' },
      { name: 'Set-up', amount: '100000.00', when: 'once' },
    ],
    benefits: [{ type: 'amount', name: 'All of it', amount: 1_550_000, draws: 'other' }],
    years: 3,
    discountRate: 0.08,
  },
  scenarios: [{ name: 'Half', changes: { 'benefits[0].amount': 775_000 } }],
  drivers: [{ path: 'benefits[0].amount', low: 500_000, high: 1_600_000 }],
  runs: 100,
})

const JOURNAL = exampleMonth({ conversations: 60, seed: 5 })
  .map((event, at) => JSON.stringify(at % 2 === 0 ? event : { cursor: String(at), event }))
  .join('\n')

describe('roi', () => {
  test('prints years, worth, what matters most, and writes the report', async () => {
    const desk = paperDesk({ 'case.json': CASE })
    expect(await run(['roi', 'case.json', '--html', 'out.html'], desk)).toBe(0)
    expect(desk.out()).toMatch(/Year 1 +CN¥480,000 +CN¥1,550,000 +CN¥1,070,000 +222\.9%/)
    expect(desk.out()).toMatch(/Net present value +CN¥2,915,203/)
    expect(desk.out()).toMatch(/All of it: Amount a year .*█{40}/)
    expect(desk.written.get('out.html')).toContain('<html lang="en">')
    expect(desk.errors()).toBe('')
  })

  test('speaks Chinese', async () => {
    const desk = paperDesk({ 'case.json': CASE })
    expect(await run(['roi', 'case.json', '--locale', 'zh-Hans'], desk)).toBe(0)
    expect(desk.out()).toMatch(/净现值（NPV） +¥2,915,203/)
  })

  test('gives figures as JSON', async () => {
    const desk = paperDesk({ 'case.json': CASE })
    await run(['roi', 'case.json', '--json'], desk)
    const figures = JSON.parse(desk.out()) as { readonly result: { readonly npv: unknown }; readonly scenarios: readonly unknown[] }
    expect(figures.result.npv).toEqual({ amount: 291_520_348, currency: 'CNY' })
    expect(figures.scenarios).toHaveLength(1)
  })

  test('names what is wrong with a case', async () => {
    const desk = paperDesk({ 'a.json': '{ "currency": secret', 'b.json': CASE.replace('0.08', '-2') })
    expect(await run(['roi', 'a.json'], desk)).toBe(65)
    expect(await run(['roi', 'b.json'], desk)).toBe(65)
    expect(desk.errors()).toContain('a.json: expected JSON\n')
    expect(desk.errors()).toContain('discountRate')
    expect(desk.errors()).not.toContain('secret')
  })
})

describe('metrics', () => {
  test('prints a row for each metric and writes the report', async () => {
    const desk = paperDesk({ 'j.jsonl': JOURNAL })
    expect(await run(['metrics', 'j.jsonl', '--zone', 'Europe/Berlin', '--html', 'out.html'], desk)).toBe(0)
    expect(desk.out()).toMatch(/New conversations +60/)
    expect(desk.written.get('out.html')).toContain('First response by channel')
  })

  test('parts the figures and counts only the days asked for', async () => {
    const desk = paperDesk({ 'j.jsonl': JOURNAL })
    await run(['metrics', 'j.jsonl', '--json', '--by', 'channel', '--every', 'week', '--from', '2026-10-12', '--to', '2026-10-19'], desk)
    const rows = JSON.parse(desk.out()) as readonly { metric: string; n: number; period: { from: number; to: number }; slice: object }[]
    const volume = rows.filter(({ metric }) => metric === 'volume')
    expect(volume.length).toBeGreaterThan(2)
    for (const { period, slice } of volume) {
      expect(period).toEqual({ from: Date.UTC(2026, 9, 12), to: Date.UTC(2026, 9, 19) })
      expect(Object.keys(slice)).toEqual(['channel'])
    }
  })

  test('names the line that is no event, and not what it says', async () => {
    const desk = paperDesk({ 'j.jsonl': `${JOURNAL}\n{"id":"my secret"}\n` })
    expect(await run(['metrics', 'j.jsonl'], desk)).toBe(65)
    expect(desk.errors()).toBe(`j.jsonl:${JOURNAL.split('\n').length + 1}: expected text in tenant\n`)
  })

  test('passes over bad lines when told to, and says how many', async () => {
    const half = JSON.stringify({
      id: 'half',
      tenant: 'example-shop',
      at: exampleMonth({ conversations: 60, seed: 5 }).at(-1)?.at,
      type: 'message.received',
    })
    const desk = paperDesk({ 'j.jsonl': `nothing\n${JOURNAL}\n${half}\n[]\n` })
    expect(await run(['metrics', 'j.jsonl', '--skip-bad'], desk)).toBe(0)
    expect(desk.out()).toMatch(/New conversations +60/)
    expect(desk.errors()).toBe('lines passed over: 3\n')
  })

  test('takes opening hours from a module, and refuses another default export', async () => {
    const calendar = {
      isOpen: () => true,
      nextOpen: (at: number) => at,
      nextClose: () => undefined,
      addBusinessMinutes: (at: number, minutes: number) => at + minutes * 60_000,
      businessMinutesBetween: (from: number, to: number) => (to - from) / 60_000,
    }
    const desk = paperDesk({ 'j.jsonl': JOURNAL }, { importDefault: async () => calendar })
    expect(await run(['metrics', 'j.jsonl', '--calendar', './c.mjs', '--within', 'first-response=1h', '--html', 'out.html'], desk)).toBe(0)
    expect(desk.out()).toMatch(/First response +calendar time .*\nFirst response +business time /)
    expect(desk.out()).toMatch(/Promises kept \(SLA\) +[\d.]+%/)
    expect(desk.written.get('out.html')).toContain('Durations count opening hours only.')
    const other = paperDesk({ 'j.jsonl': JOURNAL }, { importDefault: async () => ({ open: 9 }) })
    expect(await run(['metrics', 'j.jsonl', '--calendar', './c.mjs'], other)).toBe(65)
    expect(other.errors()).toContain('./c.mjs: expected a BusinessCalendar')
  })

  test('shows its progress to people, and clears it', async () => {
    let now = 0
    const long = Array.from({ length: 9000 }, (_, at) => `{"id":"${at}","tenant":"t","at":${at},"type":"account.unknown"}`).join('\n')
    const desk = paperDesk({ 'j.jsonl': long }, { isTerminal: true, now: () => (now += 600) })
    await run(['metrics', 'j.jsonl'], desk)
    expect(desk.errors()).toMatch(/\d+ %, 4096 events, \d+ a second, \d+ s left/)
    expect(desk.errors().endsWith('\r\u001b[K')).toBe(true)
  })
})

describe('the command', () => {
  test('helps', async () => {
    const desk = paperDesk({})
    expect(await run(['--help'], desk)).toBe(0)
    expect(desk.out()).toContain('Usage: crossdesk-analytics')
  })

  test('tells a usage error from a missing file', async () => {
    const desk = paperDesk({})
    expect(await run(['metrics'], desk)).toBe(64)
    expect(await run(['metrics', 'gone.jsonl'], desk)).toBe(66)
    expect(await run(['roi', 'gone.json'], desk)).toBe(66)
    expect(desk.errors()).toContain('cannot use gone.jsonl: ENOENT')
  })

  test('calls a broken packed file bad data', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield new Uint8Array()
      throw Object.assign(new Error('incorrect header check'), { code: 'Z_DATA_ERROR' })
    }
    const desk = paperDesk({}, { openBytes: async () => ({ size: 3, bytesRead: () => 3, chunks: broken() }) })
    expect(await run(['metrics', 'j.jsonl.gz'], desk)).toBe(65)
  })
})
