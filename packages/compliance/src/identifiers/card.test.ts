import { describe, expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import { sampleCues } from './testing/sample-cues.ts'

function cardsIn(text: string): readonly string[] {
  return findIdentifiers(text, { market: 'US', cues: sampleCues(text) })
    .filter((found) => found.kind === 'card')
    .map((found) => found.value)
}

const FOUND: readonly (readonly [text: string, value: string])[] = [
  ['4111 1111 1111 1111', '4111111111111111'],
  ['my card 4111111111111111', '4111111111111111'],
  ['4111-1111-1111-1111', '4111111111111111'],
  ['4111.1111.1111.1111', '4111111111111111'],
  ['5500 0000 0000 0004', '5500000000000004'],
  ['2223 0000 4841 0010', '2223000048410010'],
  ['3782 822463 10005', '378282246310005'],
  ['3530 1113 3330 0000', '3530111333300000'],
  ['6011 0009 9013 9424', '6011000990139424'],
  ['card 30569309025904', '30569309025904'],
  ['6200 0000 0000 0005', '6200000000000005'],
  ['2200 0000 0000 0053', '2200000000000053'],
  ['4️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣'.replaceAll(' ', ''), '4111111111111111'],
  ['4 1 1 1 1 1 1 1 1 1 1 2 3 4 5 6'.replace('1 2 3 4 5 6', '1 1 1 1 1 1'), '4111111111111111'],
  ['卡号４１１１１１１１１１１１１１１１', '4111111111111111'],
]

const CLEAN = [
  '4111 1111 1111 1112',
  '**** **** **** 1111',
  'card ending 1111',
  'order 4111111111111111',
  'tracking 4111 1111 1111 1111',
  '41111111111111111111111',
  '9999 9999 9999 9995',
  'A4111111111111111B',
]

describe('bank cards are found by issuer, length and Luhn digit', () => {
  test.each(FOUND)('%s', (text, value) => {
    expect(cardsIn(text)).toEqual([value])
  })
})

describe('masked, wrong and referenced numbers are left alone', () => {
  test.each(CLEAN)('%s', (text) => {
    expect(cardsIn(text)).toEqual([])
  })
})
