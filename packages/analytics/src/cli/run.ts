import { ValidationError } from '@crossdesk/core'
import { parseArguments, USAGE, UsageError } from './arguments.ts'
import { BadDataError } from './bad-data.ts'
import { runMetrics } from './run-metrics.ts'
import { runRoi } from './run-roi.ts'
import type { Surroundings } from './surroundings.ts'

const USAGE_EXIT = 64
const BAD_DATA_EXIT = 65
const NO_INPUT_EXIT = 66

/** Runs the command; resolves to its exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const asked = parseArguments(args)
    if (asked === 'help') surroundings.write(USAGE)
    else await (asked.command === 'roi' ? runRoi(asked, surroundings) : runMetrics(asked, surroundings))
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      surroundings.writeError(`${error.message}\n\n${USAGE}`)
      return USAGE_EXIT
    }
    if (error instanceof BadDataError || error instanceof ValidationError) {
      surroundings.writeError(`${error.message}\n`)
      return BAD_DATA_EXIT
    }
    if (isFileError(error)) {
      surroundings.writeError(`cannot use ${error.path ?? 'the file'}: ${error.code}\n`)
      return error.code.startsWith('Z_') ? BAD_DATA_EXIT : NO_INPUT_EXIT
    }
    throw error
  }
}

interface FileError {
  readonly code: string
  readonly path?: string
}

/** Of the file system, or of a packed file that is broken. */
function isFileError(error: unknown): error is FileError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^(?:E[A-Z]+$|Z_)/.test(error.code)
}
