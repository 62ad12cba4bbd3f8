/** A Graph API that accepts every message, for contenders that are not measured with the published fake. */
export interface BenchPlatform {
  readonly fetch: typeof fetch
  readonly sent: { readonly url: string; readonly status: number }[]
  failNext(status: number): void
}

/** Answers like the documented send call. */
export function benchPlatform(): BenchPlatform {
  const sent: { url: string; status: number }[] = []
  let failing: number | undefined
  return {
    sent,
    failNext: (status) => (failing = status),
    async fetch(input) {
      const status = failing ?? 200
      failing = undefined
      sent.push({ url: input instanceof Request ? input.url : String(input), status })
      if (status !== 200) return new Response('{"error":{"message":"An unknown error occurred","code":1}}', { status })
      const id = `wamid.out${sent.length}`
      return new Response(JSON.stringify({ messaging_product: 'whatsapp', contacts: [], messages: [{ id }] }), { status: 200 })
    },
  }
}
