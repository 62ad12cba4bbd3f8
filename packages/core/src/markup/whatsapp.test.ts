import type { TextEntity } from '../model/content.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whatsappMarkup } from './whatsapp.ts'

/** Marks the first occurrence of a word. */
function mark(text: string, word: string, type: TextEntity['type'], more: Partial<TextEntity> = {}): TextEntity {
  const start = text.indexOf(word)
  return { type, start, end: start + word.length, ...more }
}

const render = (text: string, ...entities: TextEntity[]): string => whatsappMarkup.render({ type: 'text', text, entities })

describe('writing for WhatsApp', () => {
  test.each<[TextEntity['type'], string]>([
    ['bold', 'a *word* b'],
    ['italic', 'a _word_ b'],
    ['strike', 'a ~word~ b'],
    ['code', 'a `word` b'],
    ['pre', 'a ```word``` b'],
    ['underline', 'a word b'],
    ['spoiler', 'a word b'],
    ['mention', 'a word b'],
    ['emoji', 'a word b'],
  ])('%s is %s', (type, expected) => {
    expect(render('a word b', mark('a word b', 'word', type))).toBe(expected)
  })

  test('text without entities is left as it is, marks included', () => {
    expect(whatsappMarkup.render({ type: 'text', text: '*123# _x_' })).toBe('*123# _x_')
  })

  test('nested spans are closed in the reverse order, whatever the order of the list', () => {
    const text = 'all of it'
    const bold = mark(text, 'all of it', 'bold')
    const italic = mark(text, 'all', 'italic')
    expect(render(text, bold, italic)).toBe('*_all_ of it*')
    expect(render(text, italic, bold)).toBe('*_all_ of it*')
    expect(render(text, mark(text, 'all of it', 'bold'), mark(text, 'all of it', 'strike'))).toBe('*~all of it~*')
  })

  test('spaces at the ends stay outside', () => {
    expect(render('a word b', { type: 'bold', start: 1, end: 7 })).toBe('a *word* b')
    expect(render('a   b', { type: 'bold', start: 1, end: 4 })).toBe('a   b')
  })

  test('each line is marked by itself, a block as a whole', () => {
    expect(render('one\n\ntwo ', { type: 'bold', start: 0, end: 9 })).toBe('*one*\n\n*two* ')
    expect(render('one\ntwo', { type: 'pre', start: 0, end: 7 })).toBe('```one\ntwo```')
  })

  test('a mark that would not work is left out', () => {
    expect(render('unbelievable', mark('unbelievable', 'believ', 'bold'))).toBe('unbelievable')
    expect(render('2*3 is 6', mark('2*3 is 6', '2*3', 'bold'))).toBe('2*3 is 6')
    expect(render('𝐀b', { type: 'bold', start: 2, end: 3 })).toBe('𝐀b')
    expect(render('(b)', { type: 'bold', start: 1, end: 2 })).toBe('(*b*)')
  })

  test('inside code nothing is marked', () => {
    const text = 'run npm test now'
    expect(render(text, mark(text, 'npm test', 'code'), mark(text, 'test', 'bold'), mark(text, 'now', 'bold'))).toBe('run `npm test` *now*')
  })

  test('each line of a quote that begins a line is a quote', () => {
    expect(render('one\ntwo\nthree', { type: 'quote', start: 0, end: 7 })).toBe('> one\n> two\nthree')
    expect(render('a one', { type: 'quote', start: 2, end: 5 })).toBe('a one')
    expect(render('one', { type: 'quote', start: 0, end: 3 }, { type: 'bold', start: 0, end: 3 })).toBe('> *one*')
  })

  test('a link is followed by its address, unless it is the address', () => {
    const url = 'https://shop.example/1'
    expect(render('see here.', mark('see here.', 'here', 'link', { url }))).toBe(`see here (${url}).`)
    expect(render(`see ${url}`, mark(`see ${url}`, url, 'link', { url }))).toBe(`see ${url}`)
  })

  test('nothing but marks is added, and nothing is lost', () => {
    const entity = fc.record({
      type: fc.constantFrom<TextEntity['type']>('bold', 'italic', 'strike', 'code', 'pre', 'quote'),
      start: fc.nat(20),
      length: fc.nat(20),
    })
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '.'), maxLength: 20 }),
        fc.array(entity, { maxLength: 3 }),
        (text, spans) => {
          const entities = spans.map(({ type, start, length }) => ({
            type,
            start: Math.min(start, text.length),
            end: Math.min(start + length, text.length),
          }))
          expect(whatsappMarkup.render({ type: 'text', text, entities }).replaceAll(/[*_~`]|> /g, '')).toBe(text)
        },
      ),
    )
  })
})
