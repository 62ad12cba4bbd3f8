import type { Content } from '@crossdesk/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { definePack } from '../packs/define-pack.ts'
import { createGuard } from './create-guard.ts'
import type { GuardInput, Situation } from './guard.ts'

const guard = createGuard()
const onAmazon: Situation = { direction: 'outbound', channel: 'amazon', market: 'US', language: 'en' }
const byMail: Situation = { ...onAmazon, channel: 'email' }

const categories = (text: string, situation: Situation): readonly string[] =>
  guard.check({ text, ...situation }).findings.map(({ category }) => category)

describe('check', () => {
  test('says what, where, by which rule and source, and what to do', () => {
    const text = 'Thanks! Write to mia@foxglove.example and we solve it.'
    const { verdict, findings, redacted } = guard.check({ text, ...onAmazon })
    expect(verdict).toBe('block')
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      rule: 'amazon.contact.email-phone',
      category: 'off_platform_contact',
      severity: 'block',
      start: 17,
      end: 37,
      match: 'mia@foxglove.example',
      disguise: 'none',
    })
    expect(findings[0]?.source).toContain('Amazon')
    expect(findings[0]?.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    expect(findings[0]?.message).not.toBe('')
    expect(findings[0]?.suggestion).not.toBe('')
    expect(redacted).toBe('Thanks! Write to [contact 1] and we solve it.')
  })

  test('judges the same words by the channel', () => {
    const text = 'Call us at +1 312 555 0148 or see www.foxglove.example.'
    expect(categories(text, onAmazon)).toEqual(['off_platform_contact', 'external_link'])
    expect(categories(text, byMail)).toEqual([])
  })

  test('judges the same words by the market', () => {
    const text = 'Sale items are excluded from withdrawal.'
    expect(categories(text, { ...byMail, market: 'DE' })).toEqual(['statutory_rights_denial'])
    expect(categories(text, { ...byMail, market: 'US' })).toEqual([])
  })

  test('judges the same words by the direction', () => {
    const text = 'My number is 312-555-0148.'
    expect(categories(text, { ...onAmazon, direction: 'inbound' })).toEqual(['pii_phone'])
    expect(categories(text, onAmazon)).toEqual(['off_platform_contact'])
  })

  test('lets the own domain of the channel and tracking pages of carriers pass', () => {
    expect(categories('Track it at https://www.amazon.com/orders or https://www.dhl.de/track', onAmazon)).toEqual([])
  })

  test('finds what is written in disguise, and says how', () => {
    const found = (text: string): unknown =>
      guard.check({ text, ...onAmazon }).findings.map(({ category, disguise }) => `${category} ${disguise}`)
    expect(found('add me on W​h​a​t​s​A​p​p')).toEqual(['off_platform_contact letters'])
    expect(found('dial ③①② ⑤⑤⑤ ⓪①④⑧')).toEqual(['off_platform_contact letters'])
  })

  test('lets refusals, warnings and quoted insults pass', () => {
    expect(categories('Sorry, we cannot move this to WhatsApp.', onAmazon)).toEqual([])
    expect(categories('We never ask for your password. Do not share your one-time code with anyone.', onAmazon)).toEqual([])
    expect(categories('Your driver called me an idiot.', { ...byMail, direction: 'inbound' })).toEqual([])
  })

  test('keeps offsets in the original, over paragraphs', () => {
    const text = 'Grüße 😀\n\nWrite to mia@foxglove.example'
    for (const { start, end, match } of guard.check({ text, ...onAmazon }).findings) expect(text.slice(start, end)).toBe(match)
  })

  test('counts what was asked before: one review request an order', () => {
    const text = 'Please leave a review of your pan.'
    const asked = (reviewRequests: number): readonly string[] => categories(text, { ...onAmazon, context: { order: { reviewRequests } } })
    expect(asked(0)).toEqual([])
    expect(asked(1)).toEqual(['review_request_limit'])
  })

  test('explains in the language of the agent', () => {
    const text = 'Write to mia@foxglove.example'
    const messages = ['en', 'de', 'es', 'ja', 'zh-Hans'].map(
      (locale) => createGuard({ locale }).check({ text, ...onAmazon }).findings[0]?.message,
    )
    expect(new Set(messages).size).toBe(5)
    expect(messages).not.toContain(undefined)
  })

  test('refuses a text that no channel takes', () => {
    expect(() => guard.check({ text: 'a'.repeat(1_000_001), ...onAmazon })).toThrow(/at most 1000000/u)
  })
})

describe('what the shop allows', () => {
  test('covers domains, identifiers, words and rules', () => {
    const allowing = createGuard({
      allow: { domains: ['foxglove.example'], identifiers: ['+13125550148'], phrases: ['Idiot Soap'], rules: ['amazon.style.emoji-gif'] },
    })
    const found = (text: string): unknown => allowing.check({ text, ...onAmazon }).findings.map(({ rule }) => rule)
    expect(found('See www.foxglove.example or mail mia@foxglove.example 😀')).toEqual([])
    expect(found('Call +1 312 555 0148')).toEqual([])
    expect(found('Your Idiot Soap is packed.')).toEqual([])
    expect(guard.check({ text: 'Thanks 😀', ...onAmazon }).findings).not.toEqual([])
  })
})

describe('packs and words of the shop', () => {
  const promises = definePack({
    id: 'promises',
    title: 'What we promise',
    applies: {},
    rules: [
      {
        id: 'promises.contact',
        category: 'off_platform_contact',
        severity: 'hold',
        detects: ['contact.invitation'],
        source: { title: 'Handbook', hand: 'first', checkedOn: '2026-11-22' },
      },
    ],
  })

  test('replace or join ours', () => {
    const own = createGuard({ packs: [promises], wordlists: [{ language: 'und', words: { messenger: 'Pigeonpost' } }] })
    expect(own.check({ text: 'Write to us on Pigeonpost', ...onAmazon }).verdict).toBe('hold')
    expect(own.check({ text: 'mia@foxglove.example', ...onAmazon }).verdict).toBe('allow')
  })
})

describe('checkContent', () => {
  const card: Content = {
    type: 'card',
    title: 'Your pan',
    actions: [{ type: 'url', title: 'Our shop', url: 'https://foxglove.example/sale' }],
  }

  test('judges buttons, contacts and file names', async () => {
    const contact: Content = { type: 'contact', name: 'Mia', phones: [{ value: '555 0148' }] }
    const { verdict, findings, passages } = await guard.checkContent([card, contact], onAmazon)
    expect(verdict).toBe('block')
    expect(findings.map(({ category, passage }) => [category, passages[passage ?? -1]?.path])).toEqual([
      ['external_link', 'actions[0].url'],
      ['off_platform_contact', 'phones[0]'],
    ])
  })

  test('judges what decoders read', async () => {
    const picture: Content = { type: 'media', kind: 'image', source: { in: 'blob', key: 'b' } }
    const reading = createGuard({
      decoders: [
        { name: 'ocr', accepts: ({ type }) => type === 'media', decode: () => Promise.resolve(['Write to mia@foxglove.example']) },
      ],
    })
    const { findings, passages } = await reading.checkContent([picture], onAmazon)
    expect(findings.map(({ passage }) => passages[passage ?? -1]?.path)).toEqual(['ocr'])
    const broken = createGuard({ decoders: [{ name: 'ocr', accepts: () => true, decode: () => Promise.reject(new Error('down')) }] })
    await expect(broken.checkContent([picture], onAmazon)).rejects.toThrow('down')
  })

  test('adds what a classifier finds, by the rules in force', async () => {
    const asking = createGuard({
      classifier: {
        name: 'paper',
        classify: () => Promise.resolve([{ category: 'off_platform_payment', start: 0, end: 4, confidence: 0.9 }]),
      },
    })
    const text: Content = { type: 'text', text: 'Well then' }
    expect((await asking.checkContent([text], onAmazon)).findings).toMatchObject([{ category: 'off_platform_payment', match: 'Well' }])
    expect((await asking.checkContent([text], byMail)).findings).toEqual([])
  })
})

describe('stream', () => {
  const pieces = fc.constantFrom(
    'Write to ',
    'mia@foxglove.example',
    '\n\n',
    'W h a t s A p p',
    ' call 312 555 0148',
    '\n',
    'Thanks! ',
    'five stars, free gift ',
    '٣٤ ',
  )

  test('says at every moment what check says', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const typing = guard.stream(onAmazon)
        let text = ''
        for (const part of parts) {
          text += part
          expect(typing.append(part)).toEqual(guard.check({ text, ...onAmazon }))
        }
        expect(typing.update('Hello')).toEqual(guard.check({ text: 'Hello', ...onAmazon }))
      }),
      { numRuns: 40 },
    )
  })
})

describe('any text', () => {
  test('gives findings within it, the same ones each time', () => {
    const situations = fc.record<Situation>({
      direction: fc.constantFrom('inbound', 'outbound'),
      channel: fc.constantFrom('amazon', 'ebay', 'temu', 'email', 'whatsapp', 'nowhere'),
      market: fc.constantFrom('US', 'DE', 'JP', 'BR', 'ZZ'),
    })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), situations, (text, situation) => {
        const input: GuardInput = { text, ...situation }
        const { findings } = guard.check(input)
        for (const { start, end, match } of findings) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true)
          expect(text.slice(start, end)).toBe(match)
        }
        expect(guard.check(input).findings).toEqual(findings)
      }),
      { numRuns: 200 },
    )
  })
})
