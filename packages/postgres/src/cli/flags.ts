import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { CommandWorld, ExitCode } from './world.ts'

type Flags = NonNullable<ParseArgsConfig['options']>

/** What the command line says; a text says what is wrong with it. */
export function readFlags<const F extends Flags>(
  argv: readonly string[],
  flags: F,
): ReturnType<typeof parseArgs<{ readonly args: string[]; readonly options: F }>>['values'] | string {
  try {
    return parseArgs<{ readonly args: string[]; readonly options: F }>({ args: [...argv], options: flags }).values
  } catch (error) {
    return error instanceof Error ? error.message : 'The flags could not be read.'
  }
}

/** Says why a command line is refused, and where help is. */
export function refuse(world: CommandWorld, command: string, reason: string): ExitCode {
  world.warn(`${reason} See crossdesk-postgres ${command} --help.\n`)
  return 2
}
