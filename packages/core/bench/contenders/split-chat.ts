import { splitMessage } from '../peer/node_modules/@chat-adapter/whatsapp/dist/index.js'

/** The texts in which the peer's WhatsApp adapter sends a text. */
export default function split(text: string): readonly string[] {
  return splitMessage(text)
}
