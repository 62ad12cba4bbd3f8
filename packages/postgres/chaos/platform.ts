import type { ChannelName, WireSend } from './channel.ts'
import { chanceOf } from './chance.ts'
import { NoAnswer, serveHttp } from './http-server.ts'

/** Something that the platform took and shows to the customer. */
export interface Take extends WireSend {
  readonly channel: ChannelName
  readonly externalId: string
}

/** What the platform does instead of answering properly. `lost-answer` and half of the others take the part all the same. */
export type PlatformFault = 'later' | 'error' | 'lost-answer' | 'hang'

/** The fake platform, as its own records tell. */
export interface Platform {
  readonly url: string
  /** In the order in which they were taken. */
  readonly takes: readonly Take[]
  /** Requests that sent something, the refused ones included. */
  readonly requests: number
  readonly faults: ReadonlyMap<PlatformFault, number>
  /** From now on every request is answered properly. */
  calmDown(): void
  close(): void
}

/** How the platform is made. */
export interface PlatformOptions {
  readonly seed: number
  readonly onTaken: (take: Take) => void
}

const RETRY_AFTER_S = 1

/** Starts a messenger that takes texts over HTTP and often does so badly. */
export async function startPlatform({ seed, onTaken }: PlatformOptions): Promise<Platform> {
  const takes: Take[] = []
  const byKey = new Map<string, Take>()
  const tries = new Map<string, number>()
  const faults = new Map<PlatformFault, number>()
  let requests = 0
  let isCalm = false

  function take(channel: ChannelName, sent: WireSend): Take {
    const before = sent.key === undefined ? undefined : byKey.get(sent.key)
    if (before !== undefined) return before
    const taken: Take = { channel, ...sent, externalId: `p-${takes.length}` }
    takes.push(taken)
    if (sent.key !== undefined) byKey.set(sent.key, taken)
    onTaken(taken)
    return taken
  }

  async function handle(request: Request): Promise<Response> {
    const channel = new URL(request.url).pathname.slice(1) as ChannelName
    const sent = (await request.json()) as WireSend
    requests++
    const nth = (tries.get(sent.text) ?? 0) + 1
    tries.set(sent.text, nth)
    const fault = isCalm ? undefined : faultAt(chanceOf(seed, `fault ${sent.text} ${nth}`))
    if (fault === undefined) return new Response(take(channel, sent).externalId)
    faults.set(fault, (faults.get(fault) ?? 0) + 1)
    if (fault === 'later') return new Response(null, { status: 429, headers: { 'retry-after': String(RETRY_AFTER_S) } })
    if (fault === 'lost-answer' || chanceOf(seed, `taken ${sent.text} ${nth}`) < 0.5) take(channel, sent)
    if (fault === 'error') return new Response(null, { status: 500 })
    if (fault === 'lost-answer') throw new NoAnswer()
    return new Promise(() => undefined)
  }

  const { url, close } = await serveHttp(handle)
  return {
    url,
    takes,
    get requests() {
      return requests
    },
    faults,
    calmDown: () => (isCalm = true),
    close,
  }
}

/** Six in a hundred requests go wrong. */
function faultAt(draw: number): PlatformFault | undefined {
  if (draw < 0.01) return 'later'
  if (draw < 0.03) return 'error'
  if (draw < 0.05) return 'lost-answer'
  return draw < 0.06 ? 'hang' : undefined
}
