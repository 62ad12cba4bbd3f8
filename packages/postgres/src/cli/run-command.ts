import { migrateCommand } from './migrate-command.ts'
import { sweepCommand } from './sweep-command.ts'
import type { CommandWorld, ExitCode } from './world.ts'

type Command = (argv: readonly string[], world: CommandWorld) => Promise<ExitCode>

const commands: ReadonlyMap<string, Command> = new Map([
  ['migrate', migrateCommand],
  ['sweep', sweepCommand],
])

const HELP = `Usage: crossdesk-postgres COMMAND

Commands:
  migrate     bring the database to this version, or print how
  sweep       remove what is not to be kept any longer

crossdesk-postgres COMMAND --help tells more.
`

/**
 * The `crossdesk-postgres` command without its process: everything that it touches comes in `world`.
 *
 * @example
 * const exitCode = await runCommand(['migrate', '--print'], world)
 */
export async function runCommand(argv: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const [name, ...rest] = argv
  const command = commands.get(name ?? '')
  if (command !== undefined) return command(rest, world)
  if (name === '--help' || name === 'help') {
    world.write(HELP)
    return 0
  }
  world.warn(name === undefined ? HELP : `There is no command ${name}.\n\n${HELP}`)
  return 2
}
