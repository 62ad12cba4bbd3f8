import { lines, people } from './demo/people.ts'
import { nameOfPlace } from './storage-place.ts'
import type { Storage } from './storage.ts'

/** What the greeting tells. */
export interface Greeting {
  readonly url: string
  readonly wantedPort: number
  readonly port: number
  readonly demo: boolean
  /** The desk has conversations from before this start. */
  readonly earlierDays: boolean
  readonly storage: Pick<Storage, 'place' | 'inUse'>
  readonly colour: boolean
}

/** What the terminal says at the start: where the page is, and what to try next. */
export function greeting({ url, wantedPort, port, demo, earlierDays, storage, colour }: Greeting): string {
  const style = (code: number) => (text: string) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text)
  const [bold, dim, accent] = [style(1), style(2), style(36)]
  const webhook = `${url}/webhooks/wa`
  const moved = port === wantedPort || wantedPort === 0 ? [] : [dim(`  (port ${wantedPort} is busy)`)]
  const next: readonly (readonly [string, string])[] = [
    ...(demo ? ([['Chat as a visitor', `open ${url}/shop/`]] as const) : []),
    ...(demo ? ([['Write as a customer', `npx -y pnpm@12 simulate whatsapp "Wo ist mein Paket?" --to ${webhook}`]] as const) : []),
    ['See the JSON', `curl ${url}/api/conversations`],
    ...(demo && earlierDays ? ([['Play another day', 'choose a speed on the page']] as const) : []),
    ['Change the shop', 'edit examples/console/server/desk.ts and start again'],
    ...(storage.place.type === 'folder' ? ([['Begin afresh', `stop it and delete ${nameOfPlace(storage.place)}`]] as const) : []),
  ]
  return [
    '',
    `  ${bold('CrossDesk console')}  ${accent(url)}`,
    ...moved,
    demo
      ? dim(
          `  Fake platforms run beside it: ${Object.keys(people).length} customers on ${Object.keys(lines).length} lines, one day at the shop.`,
        )
      : dim(`  Real accounts. Webhooks: ${url}/webhooks/wa, ${url}/webhooks/tg; chat: ${url}/chat (through a tunnel or a proxy)`),
    dim(`  ${keeping(storage)}${demo && earlierDays ? ' The stories of earlier days are here.' : ''}`),
    '',
    `  ${bold('What to try next')}`,
    ...next.map(([what, how]) => `  ${what.padEnd(20)} ${accent(how)}`),
    '',
    dim('  Stop with Ctrl+C.'),
    '',
    '',
  ].join('\n')
}

/** Whether what is said here outlives the process. */
function keeping({ place, inUse }: Pick<Storage, 'place' | 'inUse'>): string {
  if (inUse !== undefined) return `Another console has ${nameOfPlace(inUse)} open, so this one forgets everything on exit.`
  return place.type === 'memory' ? 'Forgets everything on exit.' : `Keeps everything in ${nameOfPlace(place)}.`
}
