import type { Verdict } from '@crossdesk/core'
import { createGuard } from '../guard/create-guard.ts'
import type { GuardFinding } from '../guard/guard.ts'
import { compareSeverity, worst } from '../guard/severity.ts'
import { parseArguments, USAGE, UsageError, type CheckArguments } from './arguments.ts'
import { readReplies, type Reply } from './replies.ts'

/** What the command touches. */
export interface Surroundings {
  readFile(path: string): Promise<string>
  write(text: string): void
  writeError(text: string): void
  /** Progress is shown to people only. */
  readonly isTerminal: boolean
}

const EXIT_CODES: Readonly<Record<Verdict, number>> = { allow: 0, warn: 1, rewrite: 2, hold: 3, block: 4 }
const USAGE_EXIT = 64
const NO_INPUT_EXIT = 66

/** After so many replies progress is shown again. */
const PROGRESS_STEP = 5_000

/** Runs the command; resolves to its exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const asked = parseArguments(args)
    if (asked === 'help') {
      surroundings.write(USAGE)
      return 0
    }
    return check(asked, await readAll(asked, surroundings), surroundings)
  } catch (error) {
    if (error instanceof UsageError) {
      surroundings.writeError(`${error.message}\n\n${USAGE}`)
      return USAGE_EXIT
    }
    if (isMissingFile(error)) {
      surroundings.writeError(`cannot read ${error.path ?? 'the file'}: ${error.code}\n`)
      return NO_INPUT_EXIT
    }
    throw error
  }
}

async function readAll({ files, column }: CheckArguments, { readFile }: Surroundings): Promise<readonly Reply[]> {
  const replies = await Promise.all(files.map(async (path) => readReplies(path, await readFile(path), column)))
  return replies.flat()
}

function check(asked: CheckArguments, replies: readonly Reply[], { write, writeError, isTerminal }: Surroundings): number {
  const guard = createGuard({ locale: asked.locale })
  const counts = new Map<Verdict, number>()
  let clean = 0
  replies.forEach(({ text, place, channel = asked.channel, market = asked.market, language = asked.language }, at) => {
    const { findings } = guard.check({
      text,
      direction: asked.direction,
      channel,
      market,
      ...(language === undefined ? {} : { language }),
    })
    const told = findings.filter(({ severity }) => severity !== 'allow')
    if (told.length === 0) clean++
    for (const finding of told) {
      counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1)
      write(asked.json ? `${JSON.stringify({ place, channel, market, ...finding })}\n` : describe(place, finding))
    }
    if (isTerminal && (at + 1) % PROGRESS_STEP === 0) writeError(`${at + 1} of ${replies.length} replies checked\n`)
  })
  if (!asked.json) write(summary(replies.length, clean, counts))
  const verdict = worst(counts.keys())
  return compareSeverity(verdict, asked.failOn) >= 0 ? EXIT_CODES[verdict] : 0
}

function describe(place: string, { severity, rule, match, message, suggestion, source, checkedOn }: GuardFinding): string {
  const lines = [`${place}  ${severity}  ${rule}  “${match.replaceAll(/\s+/gu, ' ')}”`, `    ${message}`]
  if (suggestion !== undefined) lines.push(`    → ${suggestion}`)
  if (source !== undefined) lines.push(`    Source: ${source}${checkedOn === undefined ? '' : ` (read ${checkedOn})`}`)
  return `${lines.join('\n')}\n`
}

function summary(replies: number, clean: number, counts: ReadonlyMap<Verdict, number>): string {
  const found = (['block', 'hold', 'rewrite', 'warn'] as const).flatMap((severity) => {
    const count = counts.get(severity)
    return count === undefined ? [] : [`${count} ${severity}`]
  })
  return `${replies} ${replies === 1 ? 'reply' : 'replies'} checked, ${clean} clean${found.length === 0 ? '' : `; findings: ${found.join(', ')}`}\n`
}

interface MissingFile {
  readonly code: string
  readonly path?: string
}

function isMissingFile(error: unknown): error is MissingFile {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'EISDIR')
}
