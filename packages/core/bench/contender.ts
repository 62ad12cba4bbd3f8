/** Something that takes WhatsApp webhooks and hands messages to a handler. */
export interface Contender {
  readonly name: string
  /** Called with the text of each message. May be slow, may throw. */
  handle: (text: string, reply: (text: string) => Promise<void>) => Promise<void>
  /** Takes one webhook; resolves with the HTTP status. Throws if the contender throws. */
  webhook(request: Request): Promise<number>
  /** Resolves when everything taken in has been handled as far as it will be. */
  settled(): Promise<void>
  /** Requests that were sent to the platform. */
  readonly sent: readonly { readonly url: string; readonly status: number }[]
  /** The next send is answered with this status. */
  failNextSend(status: number): void
}

/** The app secret of all bench runs. */
export const APP_SECRET = 'bench-secret'
/** The number that the contenders are configured with. */
export const NUMBER = '100000000000001'
