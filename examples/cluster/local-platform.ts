import { demoWhatsApp, fakeWhatsApp, type FakeWhatsApp } from '@crossdesk/channels/whatsapp/testing'
import { listen } from './server/http.ts'

/** A fake WhatsApp on this machine, and what processes have to be told of it. */
export interface LocalPlatform {
  readonly platform: FakeWhatsApp
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** Starts a whole WhatsApp behind an HTTP server, so that other processes can send to it. */
export async function startLocalPlatform(): Promise<LocalPlatform> {
  const platform = fakeWhatsApp(demoWhatsApp)
  const server = await listen(0, (request) => platform.handle(request))
  const { appSecret, verifyToken, accessToken } = demoWhatsApp
  return {
    platform,
    env: {
      WHATSAPP_APP_SECRET: appSecret,
      WHATSAPP_VERIFY_TOKEN: verifyToken,
      WHATSAPP_ACCESS_TOKEN: accessToken,
      WHATSAPP_GRAPH_URL: `http://127.0.0.1:${server.port}`,
    },
    async close() {
      platform.stop()
      await server.close()
    },
  }
}
