import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileAutomaton } from './automaton.ts'
import { readText } from './read-text.ts'
import type { Pattern } from './automaton.ts'
import type { Disguise } from '../meaning/detection.ts'

const WORDS =
  'telegram|whatsapp|betrüger|paypal|support|pago por bizum|to five stars|scammer|feedback|wa|email|5 stars|free|контакт|outside|line|therapist|вотсап'
const OPEN = '微信|加|好评|카톡|转账'

const patterns: readonly Pattern[] = [
  ...WORDS.split('|').map((text, label) => ({ text, label, start: 'word', end: 'word' }) as const),
  ...OPEN.split('|').map((text, label) => ({ text, label: 100 + label, start: 'open', end: 'open' }) as const),
]
const automaton = compileAutomaton(patterns)

function disguised(text: string): readonly (readonly [string, Disguise])[] {
  return automaton
    .scanDisguised(readText(text))
    .filter(({ disguise }) => disguise !== 'none')
    .map(({ start, end, disguise }) => [text.slice(start, end), disguise] as const)
}

describe('disguises are seen through', () => {
  test.each([
    ['t e l e g r a m', 'spaced'],
    ['B.e.t.r.ü.g.e.r', 'spaced'],
    ['w_h_a_t_s_a_p_p', 'spaced'],
    ['w\nh\na\nt\ns\na\np\np', 'spaced'],
    ['w😀h😀a😀t😀s😀a😀p😀p', 'spaced'],
    ['W*A', 'spaced'],
    ['微 信', 'spaced'],
    ['微.信', 'spaced'],
    ['微❤信', 'spaced'],
    ['카.톡', 'spaced'],
    ['Whats.App', 'spaced'],
    ['Pay*Pal', 'spaced'],
    ['p.a.y.p.a.l', 'spaced'],
    ['p a g o p o r b i z u m', 'spaced'],
    ['70 f1v3 574r5', 'leet'],
    ['t3l3gr4m', 'leet'],
    ['te1egram', 'leet'],
    ['wh@tsäpp', 'leet'],
    ['5c@mm3r', 'leet'],
    ['fêêdbáck', 'letters'],
    ['fеedbаck', 'look-alike'],
    ['ѕсаmmеr', 'look-alike'],
    ['контaкт', 'look-alike'],
    ['ᴛᴇʟᴇɢʀᴀᴍ', 'look-alike'],
    ['teIegram', 'look-alike'],
    ['彳散亻言', 'split'],
    ['女子讠平', 'split'],
    ['whatsaaapp', 'letters'],
    ['scaaammmer', 'letters'],
    ['freeeee', 'letters'],
    ['𝓽𝓮𝓵𝓮𝓰𝓻𝓪𝓶', 'letters'],
  ] as const)('%s', (text, disguise) => {
    expect(disguised(`(${text})`)).toContainEqual([text, disguise])
  })
})

describe('ordinary text is left alone', () => {
  test.each([
    '5-star hotel, 2x DR-2400, $45.00, order 113-445-667',
    'No support. Please wait.',
    'I will pay. Pal, thanks.',
    'контакт слово',
    '女子 微波炉 信',
    '没有微 信号',
    'Line one, line two.',
    'Pay-Pal, pay pal, sup\nport',
    'www.feed.back.example, 3.50 to 5.99, anna@example.com',
    '20cm, 5kg, 1st, iPhone15, S20 FE, B07XJ8C8F5',
    "don't, l'email, c'est l'outside",
    'plain WhatsApp and Telegram',
    'the rapid answer',
    'a b c d, U.S.A., J. R. Doe',
    'Ｔｅｌｅｇｒａｍ',
  ])('%s', (text) => {
    expect(disguised(text)).toEqual([])
  })

  test('a text that says an entry plainly says it once', () => {
    const plain = automaton.scan(readText('free email'))
    expect(automaton.scanDisguised(readText('free email'))).toEqual(plain)
  })
})

test('an entry spaced out by any one sign is found with its exact place', () => {
  const sign = fc.constantFrom(' ', '.', '*', '_', '-', '\n', '❤', ' . ', '~')
  fc.assert(
    fc.property(
      fc.constantFrom('telegram', 'whatsapp', 'paypal', 'scammer'),
      sign,
      fc.constantFrom('', 'Hello, ', '你好'),
      (entry, cut, lead) => {
        const text = lead + Array.from(entry).join(cut)
        expect(disguised(text)).toContainEqual([text.slice(lead.length), 'spaced'])
      },
    ),
  )
})
