import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Content } from '../model/content.ts'
import type { Capabilities, ChoicesForm, ContentCapabilities } from '../ports/capabilities.ts'
import { contentArbitraries } from '../schema/testing/content-arbitraries.ts'
import { recordsWith } from '../schema/testing/records.ts'
import { lengthOf } from './length.ts'
import { matchChoice } from './match-choice.ts'
import { plan, type Plan } from './plan.ts'

const unit = fc.constantFrom('utf16', 'code-points', 'graphemes', 'bytes')
const limit = fc.integer({ min: 40, max: 80 })
const form: fc.Arbitrary<ChoicesForm> = fc
  .tuple(
    fc.constantFrom('buttons', 'list'),
    fc.integer({ min: 1, max: 3 }),
    fc.record(
      { maxDescriptionLength: limit, maxSectionLength: fc.integer({ min: 2, max: 20 }), maxFooterLength: limit },
      { requiredKeys: [] },
    ),
  )
  .map(([type, maxOptions, more]) => ({ type, maxOptions, maxTitleLength: 10, headers: ['text', 'image'], maxHeaderLength: 20, ...more }))
const able: fc.Arbitrary<ContentCapabilities> = fc
  .tuple(
    fc.record({ text: fc.record({ maxLength: limit, unit }) }),
    fc.record(
      {
        media: fc.constant({ kinds: { image: { maxBytes: 1e9, mimeTypes: [], caption: true } }, maxCaptionLength: 8 }),
        choices: fc.record({ maxLength: limit, unit, forms: fc.array(form, { maxLength: 2 }) }),
        card: fc.record({
          maxLength: limit,
          unit,
          media: fc.constant(['image' as const]),
          actions: fc.constant([{ most: { url: 1 } }, { most: { reply: 2 } }]),
        }),
        location: fc.constant({}),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([text, more]) => ({ ...text, ...more }))

function send(contents: readonly Content[], content: ContentCapabilities): Extract<Plan, { type: 'send' }> {
  const capabilities: Capabilities = {
    status: 'stable',
    content,
    idempotency: 'none',
    receipts: [],
    source: { title: 'test', checkedOn: '2026-11-22' },
  }
  const planned = plan(contents, capabilities, { open: true })
  if (planned.type !== 'send') throw new Error('the window is open')
  return planned
}

const contents = fc.array(contentArbitraries(recordsWith('some')).content, { maxLength: 3 })

test('every part is something that the channel has, and no text is empty or too long', () => {
  fc.assert(
    fc.property(contents, able, (said, content) => {
      for (const part of send(said, content).parts) {
        expect(Object.keys(content)).toContain(part.type)
        const isWorded = part.type === 'text' || part.type === 'choices' || part.type === 'card'
        const { maxLength = Number.POSITIVE_INFINITY, unit: counted = 'utf16' } = (isWorded && content[part.type]) || {}
        const text = isWorded ? (part.text ?? '') : ''
        expect([part.type, lengthOf(text, counted) <= maxLength]).toEqual([part.type, true])
        expect([part.type, text.trim() !== '' || !isWorded || part.type === 'card']).toEqual([part.type, true])
      }
    }),
    { numRuns: 1000 },
  )
})

test('what cannot be shown is told, and links stay', () => {
  fc.assert(
    fc.property(contents, (said) => {
      const { parts, losses, numbered } = send(said, { text: {} })
      const text = parts.map((part) => (part.type === 'text' ? part.text : '')).join('\n')
      const isEmpty = (content: Content): boolean =>
        (content.type === 'choices' && content.options.length === 0) || (content.type === 'carousel' && content.cards.length === 0)
      const untold = said.filter(
        (content, index) => content.type !== 'text' && !isEmpty(content) && !losses.some((loss) => loss.content === index),
      )
      expect(untold).toEqual([])
      const actions = said.flatMap((content) => (content.type === 'card' ? (content.actions ?? []) : []))
      for (const action of actions) expect(text).toContain(action.type === 'url' ? action.url : action.title.trim())
      const asked = said.flatMap((content) => (content.type === 'choices' ? content.options : []))
      expect(asked.filter((option) => !numbered.includes(option))).toEqual([])
      for (const [index, option] of numbered.entries()) {
        expect([option.id, undefined]).toContain(matchChoice(String(index + 1), numbered)?.id)
        expect(text).toContain(`${index + 1}. `)
      }
    }),
    { numRuns: 500 },
  )
})
