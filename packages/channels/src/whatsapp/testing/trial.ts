import type { Random } from '@crossdesk/core'
import { createManualClock, type ManualClock } from '../../testing/manual-clock.ts'
import type { FakeCustomer } from './customers.ts'
import { demoWhatsApp } from './demo.ts'
import { type FakeWhatsApp, type FakeWhatsAppOptions, fakeWhatsApp } from './platform.ts'
import { objectsIn, type WireObject } from './wire.ts'

// Support of this folder's tests; nothing that is shipped imports it.

/** The demo's first number. */
export const BERLIN: string = demoWhatsApp.numbers[0].phoneNumberId

/** A platform on a manual clock with one customer and an endpoint that keeps what it gets; used by the tests of the fake. */
export interface Trial {
  readonly platform: FakeWhatsApp
  readonly clock: ManualClock
  readonly mia: FakeCustomer
  /** Raw bodies that the endpoint got. */
  readonly bodies: readonly string[]
  /** `value` of every change that the endpoint got. */
  values(): readonly WireObject[]
  /** Statuses as `state` or `failed:code`. */
  states(): readonly string[]
  /** Calls the Graph API with the demo's token. */
  readonly call: (
    path: string,
    init?: Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> },
  ) => Promise<Response>
  /** Sends a message to Mia from the first number; `fields` override. */
  send(fields: WireObject): Promise<{ status: number; body: WireObject }>
  /** The customer writes, which opens the window. */
  openWindow(): Promise<void>
}

/** Starts a trial. `random` decides every id. */
export function startTrial(random: Random, options: Partial<FakeWhatsAppOptions> = {}): Trial {
  const clock = createManualClock()
  const bodies: string[] = []
  const keep = async (request: Request): Promise<Response> => {
    bodies.push(await request.text())
    return new Response()
  }
  const platform = fakeWhatsApp({ ...demoWhatsApp, webhook: { url: 'https://desk.test/wa', fetch: keep }, clock, random, ...options })
  const mia = platform.customer({ name: 'Mia Braun', phone: '+49 151 5550101' })
  const values = (): readonly WireObject[] =>
    bodies.flatMap((body) =>
      objectsIn(JSON.parse(body) as WireObject, 'entry').flatMap((entry) =>
        objectsIn(entry, 'changes').map((change) => change['value'] as WireObject),
      ),
    )
  const call: Trial['call'] = (path, init = {}) =>
    platform.fetch(`https://graph.facebook.com/v25.0/${path}`, {
      ...init,
      headers: { authorization: `Bearer ${demoWhatsApp.accessToken}`, ...init.headers },
    })
  return {
    platform,
    clock,
    mia,
    bodies,
    values,
    states: () =>
      values()
        .flatMap((value) => objectsIn(value, 'statuses'))
        .map((status) => [status['status'], ...objectsIn(status, 'errors').map(({ code }) => code)].join(':')),
    call,
    async send(fields) {
      const body = { messaging_product: 'whatsapp', recipient_type: 'individual', to: '491515550101', ...fields }
      const response = await call(`${BERLIN}/messages`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      })
      return { status: response.status, body: (await response.json()) as WireObject }
    },
    async openWindow() {
      await mia.writes('Hallo', { to: BERLIN })
      await platform.settled()
    },
  }
}
