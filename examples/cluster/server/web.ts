import { answerCustomers } from './answers.ts'
import { readConfig } from './config.ts'
import { openCluster } from './desk.ts'
import { listen } from './http.ts'
import { runProcess } from './process.ts'

// Takes webhooks and answers them after the commit. It is never started as a desk, so it does nothing else and may be restarted at any moment.
await runProcess(async () => {
  const config = readConfig(process.env)
  const { desk, backend } = openCluster(config)
  answerCustomers(desk)
  await backend.ready()
  const server = await listen(config.port, async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/webhooks/wa') return desk.webhook('wa', request)
    return pathname === '/health' ? new Response('ok') : new Response('not found', { status: 404 })
  })
  // A parent process wants to know too when the port is any.
  if (process.send === undefined) console.log(`web: listening on port ${server.port}`)
  else process.send({ port: server.port })
  return {
    async stop() {
      await server.close()
      await desk.stop()
      await backend.close()
    },
  }
})
