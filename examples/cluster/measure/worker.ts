import { readConfig } from '../server/config.ts'
import { openCluster } from '../server/desk.ts'
import { runProcess } from '../server/process.ts'

// A worker whose handler only counts, or takes so many milliseconds before it does, as one that asks another service. Eight at the same time.
await runProcess(async () => {
  const { desk, backend } = openCluster(readConfig(process.env), { handlers: 8 })
  const takesMs = Number(process.env['HANDLER_MS'])
  desk.on('message.received', async () => {
    if (takesMs > 0) await new Promise((resolve) => setTimeout(resolve, takesMs))
    process.send?.('handled')
  })
  await backend.ready()
  desk.start()
  return {
    async stop() {
      await desk.stop({ drainMs: 0 })
      await backend.close()
    },
  }
})
