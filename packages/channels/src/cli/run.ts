import { simulate } from './simulate.ts'
import type { CommandWorld, ExitCode } from './world.ts'

const HELP = `Usage: crossdesk COMMAND

Commands:
  simulate     send a signed message of a simulated customer to a running webhook

crossdesk COMMAND --help tells more.
`

/**
 * The `crossdesk` command without its process: everything that it touches comes in `world`.
 *
 * @example
 * const exitCode = await run(['simulate', 'whatsapp', 'Hallo', '--to', 'http://localhost:3000/webhooks/wa'], world)
 */
export async function run(argv: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const [command, ...rest] = argv
  if (command === 'simulate') return simulate(rest, world)
  const asked = command === '--help' || command === 'help'
  if (!asked && command !== undefined) world.write(`There is no command ${command}.\n\n`)
  world.write(HELP)
  return asked ? 0 : 2
}
