import { parseArgs } from 'node:util'
import type { Verdict } from '@crossdesk/core'

/** What the command line asks for. */
export interface CheckArguments {
  readonly files: readonly string[]
  readonly channel: string
  readonly market: string
  readonly direction: 'inbound' | 'outbound'
  readonly language: string | undefined
  /** Language of the explanations. */
  readonly locale: string
  /** Column that holds the texts. */
  readonly column: string | undefined
  /** From this severity on the exit code is not 0. */
  readonly failOn: Exclude<Verdict, 'allow'>
  readonly json: boolean
}

/** A line of the command that cannot be understood; the message says what was expected. */
export class UsageError extends Error {}

/** What the command understands. */
export const USAGE = `Usage: crossdesk-guard check <file…> --channel <channel> --market <country> [options]

Checks canned replies before they are used. Files are CSV (with a head line), JSON (a list of texts or of objects) or plain text (a reply a line).
A row may name its own channel, market and language in columns of these names.

  --channel <name>      amazon, ebay, etsy, tiktok-shop, email, whatsapp …
  --market <country>    ISO 3166-1 code of the consumer's country: DE, US …
  --column <name>       column of the texts; default: text, body, reply, message or content
  --language <tag>      language of the texts; default: found out
  --direction <which>   outbound (default) or inbound
  --locale <tag>        language of the explanations; default en
  --fail-on <severity>  warn, rewrite, hold or block; default rewrite
  --json                one JSON object a finding

Exit code: 0 nothing at or above --fail-on; else by the worst finding: 1 warn, 2 rewrite, 3 hold, 4 block. 64: the command was not understood; 66: a file
could not be read.
`

const SEVERITIES: readonly string[] = ['warn', 'rewrite', 'hold', 'block']

/** Reads the command line; `help` when it asks for help. */
export function parseArguments(args: readonly string[]): CheckArguments | 'help' {
  const { values, positionals } = parse(args)
  const [command, ...files] = positionals
  if (values.help === true || command === undefined) return 'help'
  if (command !== 'check') throw new UsageError(`unknown command ${command}; expected check`)
  if (files.length === 0) throw new UsageError('expected a file to check')
  const { channel, market, direction = 'outbound', locale = 'en', json = false } = values
  const failOn = values['fail-on'] ?? 'rewrite'
  if (channel === undefined) throw new UsageError('expected --channel')
  if (market === undefined || !/^[A-Za-z]{2}$/u.test(market)) throw new UsageError('expected --market with a country of two letters')
  if (direction !== 'inbound' && direction !== 'outbound') throw new UsageError('expected --direction inbound or outbound')
  if (!SEVERITIES.includes(failOn)) throw new UsageError(`expected --fail-on ${SEVERITIES.join(', ')}`)
  return {
    files,
    channel,
    market: market.toUpperCase(),
    direction,
    language: values.language,
    locale,
    column: values.column,
    failOn: failOn as CheckArguments['failOn'],
    json,
  }
}

interface ParsedLine {
  readonly positionals: readonly string[]
  readonly values: {
    readonly channel?: string | undefined
    readonly market?: string | undefined
    readonly direction?: string | undefined
    readonly language?: string | undefined
    readonly locale?: string | undefined
    readonly column?: string | undefined
    readonly 'fail-on'?: string | undefined
    readonly json?: boolean | undefined
    readonly help?: boolean | undefined
  }
}

function parse(args: readonly string[]): ParsedLine {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        channel: { type: 'string' },
        market: { type: 'string' },
        direction: { type: 'string' },
        language: { type: 'string' },
        locale: { type: 'string' },
        column: { type: 'string' },
        'fail-on': { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'expected options of this command')
  }
}
