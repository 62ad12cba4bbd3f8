import { plan, type Capabilities } from '../../dist/rendering/index.js'

const capabilities: Capabilities = {
  status: 'stable',
  content: { text: { maxLength: 4096 } },
  idempotency: 'none',
  receipts: [],
  source: { title: 'bench', checkedOn: '2026-11-22' },
}

/** The texts in which CrossDesk sends a text. */
export default function split(text: string): readonly string[] {
  const planned = plan([{ type: 'text', text }], capabilities, { open: true })
  return planned.type === 'send' ? planned.parts.map((part) => (part.type === 'text' ? part.text : '')) : []
}
