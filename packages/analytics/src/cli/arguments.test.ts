import { describe, expect, test } from 'vitest'
import { parseArguments, UsageError } from './arguments.ts'

describe('the command line', () => {
  test('without a command, or with --help, asks for help', () => {
    expect(parseArguments([])).toBe('help')
    expect(parseArguments(['roi', '--help'])).toBe('help')
  })

  test('of roi takes a file and where to write', () => {
    expect(parseArguments(['roi', 'case.json', '--html', 'out.html', '--locale', 'zh-Hans'])).toEqual({
      command: 'roi',
      file: 'case.json',
      html: 'out.html',
      locale: 'zh-Hans',
      json: false,
    })
  })

  test('of metrics takes a zone, days, dimensions and a period', () => {
    expect(
      parseArguments([
        'metrics',
        '-',
        '--zone',
        'Asia/Tokyo',
        '--from',
        '2026-02-28',
        '--by',
        'channel, language',
        '--every',
        'week',
        '--skip-bad',
      ]),
    ).toMatchObject({
      file: '-',
      zone: 'Asia/Tokyo',
      from: '2026-02-28',
      by: ['channel', 'language'],
      every: 'week',
      skipBad: true,
    })
  })

  test('of metrics takes promises, in business time where there are opening hours', () => {
    expect(parseArguments(['metrics', '-', '--within', 'first-response=15m, resolution=2d', '--calendar', 'c.mjs'])).toMatchObject({
      within: [
        { on: 'first-response', withinMs: 900_000, clock: 'business' },
        { on: 'resolution', withinMs: 172_800_000, clock: 'business' },
      ],
    })
  })

  test.each([
    [['sum', 'x'], 'roi or metrics'],
    [['roi'], 'one file'],
    [['roi', 'a', 'b'], 'one file'],
    [['roi', 'a', '--zone', 'UTC'], 'belongs to the command metrics'],
    [['roi', 'a', '--locale', 'fr'], '--locale'],
    [['metrics', 'a', '--zone', 'Mars/Base'], '--zone'],
    [['metrics', 'a', '--from', '2026-02-30'], '--from'],
    [['metrics', 'a', '--to', 'yesterday'], '--to'],
    [['metrics', 'a', '--by', 'mood'], '--by'],
    [['metrics', 'a', '--every', 'year'], '--every'],
    [['metrics', 'a', '--within', 'first-response=soon'], '--within'],
    [['metrics', 'a', '--what'], '--what'],
  ])('%j is refused, saying what was expected', (args, expected) => {
    expect(() => parseArguments(args)).toThrow(UsageError)
    expect(() => parseArguments(args)).toThrow(expected)
  })
})
