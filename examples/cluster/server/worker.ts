import { answerCustomers } from './answers.ts'
import { readConfig } from './config.ts'
import { openCluster } from './desk.ts'
import { listen } from './http.ts'
import { runProcess } from './process.ts'

// Does the work: conversations, handlers, sending. Any number of these share it through the database; each takes the lanes that nobody else has.
await runProcess(async () => {
  const config = readConfig(process.env)
  const { desk, backend } = openCluster(config)
  answerCustomers(desk)
  await backend.ready()
  desk.start()
  // For whoever watches over containers.
  const server = await listen(config.port, async () => new Response('ok'))
  console.log('worker: at work')
  return {
    async stop() {
      await desk.stop()
      await server.close()
      await backend.close()
    },
  }
})
