/** Longest silence of a stream that lives: the server says something every 15 s. */
const SILENCE_MS = 40_000

/** One server-sent event that says something. */
export interface StreamEvent {
  readonly data: string
}

/**
 * Reads a stream of server-sent events (WHATWG HTML, "Server-sent events"), of which the chat uses `data` and comments. Ends when the server ends it;
 * throws when the connection breaks or is silent for too long.
 *
 * @param onHeard told whenever the server says something, were it a comment
 */
export async function* readEvents(body: ReadableStream<Uint8Array>, onHeard: () => void): AsyncGenerator<StreamEvent, void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  let data: string[] = []
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), SILENCE_MS)
      if (done) return
      onHeard()
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const raw of lines) {
        const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
        if (line.startsWith('data:')) data.push(line.slice(line[5] === ' ' ? 6 : 5))
        else if (line === '' && data.length > 0) {
          yield { data: data.join('\n') }
          data = []
        }
      }
    }
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}

async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the stream is silent')), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
