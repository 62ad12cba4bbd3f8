import { type Flag, parseArguments } from './arguments.ts'
import { toCurl } from './curl.ts'
import type { SimulatedMessage, Simulator } from './simulator.ts'
import { simulators } from './simulators.ts'
import type { CommandWorld, ExitCode } from './world.ts'

const FLAGS: readonly Flag[] = [
  { name: 'to', value: 'URL', describes: 'address of the webhook (required)' },
  { name: 'from', value: 'ADDRESS', describes: "the customer's address on the channel" },
  { name: 'name', value: 'NAME', describes: "the customer's name" },
  { name: 'number', value: 'ACCOUNT', describes: 'id of the account that the customer writes to' },
  { name: 'secret', value: 'SECRET', describes: "what the webhook is signed with; better in the channel's environment variable" },
  { name: 'count', value: 'N', describes: 'number of messages, one after the other; default 1' },
  { name: 'dry-run', describes: 'print the signed request as a curl command; send nothing' },
  { name: 'help', describes: 'print this help' },
]

const HELP = [
  'Usage: crossdesk simulate CHANNEL TEXT --to URL [flags]',
  '',
  'Sends a signed message of a customer to a running webhook.',
  '',
  'Channels:',
  ...simulators.flatMap(({ channel, title, secretVariable, defaults }) => [
    `  ${channel.padEnd(12)} ${title}; secret in ${secretVariable}`,
    `  ${''.padEnd(12)} defaults: --from "${defaults.from}" --name "${defaults.name}" --number ${defaults.account}`,
  ]),
  '',
  'Flags:',
  ...FLAGS.map(({ name, value, describes }) => `  ${`--${name}${value === undefined ? '' : ` ${value}`}`.padEnd(18)} ${describes}`),
  '',
  'Exit code: 0 every message was accepted, 1 one was refused, 2 the command line is wrong.',
  '',
].join('\n')

interface Order {
  readonly simulator: Simulator
  readonly message: SimulatedMessage
  readonly count: number
  readonly dryRun: boolean
}

/** `crossdesk simulate`: sends messages of a simulated customer to a webhook. */
export async function simulate(argv: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const order = readOrder(argv, world.env)
  if (order === 'help') {
    world.write(HELP)
    return 0
  }
  if (typeof order === 'string') {
    world.write(`${order} See crossdesk simulate --help.\n`)
    return 2
  }
  let accepted = 0
  for (let turn = 1; turn <= order.count; turn++) {
    const request = await order.simulator.toRequest(order.message, world.clock, world.random)
    if (order.dryRun) {
      world.write(`${await toCurl(request)}\n`)
      accepted++
    } else if (await post(request, world)) accepted++
  }
  return accepted === order.count ? 0 : 1
}

/** Posts one webhook and prints status and time. True: accepted. */
async function post(request: Request, world: CommandWorld): Promise<boolean> {
  const { clock } = world
  const startedAt = clock.now()
  try {
    const response = await world.fetch(request)
    world.write(`${response.status} in ${clock.now() - startedAt} ms\n`)
    return response.ok
  } catch {
    world.write(`no answer after ${clock.now() - startedAt} ms: is something listening at ${new URL(request.url).origin}?\n`)
    return false
  }
}

/** What the command line asks for; a string other than `help` says what is wrong with it. */
function readOrder(argv: readonly string[], env: CommandWorld['env']): Order | string {
  const parsed = parseArguments(argv, FLAGS)
  if (typeof parsed === 'string') return parsed
  const { words, flags } = parsed
  if (flags.has('help')) return 'help'
  const [channel, text, ...more] = words
  const simulator = simulators.find((candidate) => candidate.channel === channel)
  if (simulator === undefined)
    return `Expected a channel (${simulators.map((known) => known.channel).join(', ')}), got ${channel ?? 'none'}.`
  if (text === undefined || more.length > 0) return 'Expected one text after the channel; put it in quotes.'
  const value = (name: string): string | undefined => {
    const given = flags.get(name)
    return typeof given === 'string' ? given : undefined
  }
  const url = value('to')
  if (url === undefined || !/^https?:/.test(url) || !URL.canParse(url)) return 'Expected --to with the http(s) address of the webhook.'
  const count = Number(value('count') ?? 1)
  if (!Number.isSafeInteger(count) || count < 1) return 'Expected --count with a whole number from 1.'
  const { defaults, secretVariable } = simulator
  const message: SimulatedMessage = {
    text,
    url,
    account: value('number') ?? defaults.account,
    from: value('from') ?? defaults.from,
    name: value('name') ?? defaults.name,
    secret: value('secret') ?? env[secretVariable] ?? defaults.secret,
  }
  return { simulator, message, count, dryRun: flags.has('dry-run') }
}
