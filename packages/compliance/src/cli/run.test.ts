import { describe, expect, test } from 'vitest'
import { run, type Surroundings } from './run.ts'

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

const FILES: Readonly<Record<string, string>> = {
  'clean.txt': 'Thank you, your pan is on its way.\nYou can return it within 14 days.\n',
  'bad.csv':
    'name,text,channel,market\na,"Write to mia@foxglove.example, please",amazon,US\nb,"Write to mia@foxglove.example, please",email,US\n',
  'warn.txt': 'This pan is the best in the world.\n',
  'broken.json': '{',
}

async function guard(...args: readonly string[]): Promise<Outcome> {
  let out = ''
  let err = ''
  const surroundings: Surroundings = {
    readFile(path) {
      const file = FILES[path]
      if (file !== undefined) return Promise.resolve(file)
      return Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT', path }))
    },
    write: (text) => void (out += text),
    writeError: (text) => void (err += text),
    isTerminal: false,
  }
  return { code: await run(args, surroundings), out, err }
}

describe('crossdesk-guard check', () => {
  test('ends with 0 when nothing was found, and says how many replies were read', async () => {
    expect(await guard('check', 'clean.txt', '--channel', 'amazon', '--market', 'DE')).toEqual({
      code: 0,
      out: '2 replies checked, 2 clean\n',
      err: '',
    })
  })

  test('names place, severity, rule, words, reason and source, and ends by the worst', async () => {
    const { code, out } = await guard('check', 'bad.csv', '--channel', 'amazon', '--market', 'US')
    expect(code).toBe(4)
    expect(out).toContain('bad.csv:2  block  amazon.contact.email-phone  “mia@foxglove.example”')
    expect(out).toContain('Source: ')
    expect(out).toContain('2 replies checked, 1 clean; findings: 1 block')
  })

  test('fails only from the severity asked for', async () => {
    expect((await guard('check', 'warn.txt', '--channel', 'email', '--market', 'US')).code).toBe(0)
    expect((await guard('check', 'warn.txt', '--channel', 'email', '--market', 'US', '--fail-on', 'warn')).code).toBe(1)
  })

  test('prints JSON lines, explained in the language asked for', async () => {
    const { out } = await guard('check', 'bad.csv', '--channel', 'amazon', '--market', 'us', '--json', '--locale', 'de')
    const [line = ''] = out.split('\n')
    expect(JSON.parse(line)).toMatchObject({ place: 'bad.csv:2', channel: 'amazon', market: 'US', severity: 'block' })
    expect(line).toMatch(/Nachrichten|Kontakt/u)
  })

  test.each([
    [['check', 'clean.txt', '--market', 'DE'], 64, 'expected --channel'],
    [['check', 'clean.txt', '--channel', 'amazon', '--market', 'Germany'], 64, 'expected --market'],
    [['check', '--channel', 'amazon', '--market', 'DE'], 64, 'expected a file'],
    [['check', 'clean.txt', '--channel', 'amazon', '--market', 'DE', '--fail-on', 'never'], 64, 'expected --fail-on'],
    [['check', 'clean.txt', '--colour'], 64, 'colour'],
    [['weigh', 'clean.txt'], 64, 'unknown command weigh'],
    [['check', 'broken.json', '--channel', 'amazon', '--market', 'DE'], 64, 'broken.json: expected JSON'],
    [['check', 'gone.txt', '--channel', 'amazon', '--market', 'DE'], 66, 'cannot read gone.txt'],
  ])('refuses %j', async (args, code, message) => {
    const outcome = await guard(...args)
    expect(outcome.code).toBe(code)
    expect(outcome.err).toContain(message)
  })

  test('explains itself', async () => {
    expect(await guard('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Usage: crossdesk-guard') as string })
    expect((await guard()).code).toBe(0)
  })
})
