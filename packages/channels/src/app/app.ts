import type { DeskPlugin, Job, PluginContext } from '@crossdesk/core'
import { noticePlugin, type AwayNotice } from '../webchat/away.ts'
import { createChat } from '../webchat/chat.ts'
import { chatThreads } from '../webchat/threads/collections.ts'
import type { WebchatOptions } from '../webchat/options.ts'
import type { PutDevice } from '../webchat/protocol/requests.ts'
import { chatAdapter, type Webchat } from '../webchat/webchat.ts'

/** How the app's chat works: as the web chat, with pushes. */
export interface AppOptions extends WebchatOptions {
  /**
   * Sends a push to one installation, through APNs, FCM or Web Push. `gone`: the installation is no more, and is forgotten. If it throws,
   * it is called again later with the same `notice.id`, for this installation alone.
   */
  readonly push: (push: Push) => Promise<'delivered' | 'gone'>
  /** How long a message waits for an open app to take it before it is pushed. Default 5 s. */
  readonly pushAfterMs?: number
}

/** What is pushed, and where to. */
export interface Push {
  readonly device: PutDevice
  readonly notice: AwayNotice
}

/** The chat of a seller's own app as a channel. */
export interface App extends Webchat {
  /** Give it to the desk: `createDesk({ channels: { app }, plugins: [app.pushes] })`. */
  readonly pushes: DeskPlugin
}

/**
 * The web chat's protocol for a seller's own mobile app. What does not reach an open app in time is pushed to the devices that the app named.
 *
 * @throws ValidationError naming an option that is missing or malformed
 *
 * @example
 * const mobile = app({ backend, secret, shops: [{ id: 'north', name: 'North' }], push: async ({ device, notice }) => fcm(device, notice) })
 * const desk = createDesk({ backend, channels: { mobile }, plugins: [mobile.pushes] })
 */
export function app(options: AppOptions): App {
  const chat = chatAdapter(createChat('app', options))
  return { ...chat, pushes: createPushes(chat, options) }
}

const PLUGIN = 'app-push'

/** A job for each installation: one that fails does not make the others ring twice. */
function createPushes(chat: Webchat, { push, pushAfterMs = 5000 }: AppOptions): DeskPlugin {
  async function pushOne({ body }: Job, { tx }: PluginContext): Promise<void> {
    const { device, notice } = body as Push
    const stored = await tx.get(chatThreads, notice.thread)
    const others = stored?.value.devices.filter(({ pushToken }) => pushToken !== device.pushToken)
    // Signed out, or found gone, in the meantime.
    if (stored === undefined || others === undefined || others.length === stored.value.devices.length) return
    if ((await push({ device, notice })) === 'gone') tx.put(chatThreads, { ...stored.value, devices: others }, stored.revision)
  }

  return noticePlugin({
    name: PLUGIN,
    chat,
    afterMs: pushAfterMs,
    until: 'delivered',
    async tell(notice, { tx }) {
      for (const [index, device] of notice.devices.entries()) {
        const body: Push = { device, notice }
        tx.post({ lane: `${PLUGIN}:${notice.thread}:${index}`, kind: `${PLUGIN}.push`, id: `${notice.id}:${index}`, body })
      }
    },
    jobs: { push: pushOne },
  })
}
