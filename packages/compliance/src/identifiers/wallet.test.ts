import { expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'

function walletsIn(text: string): readonly string[] {
  return findIdentifiers(text, { market: 'US', cues: [] })
    .filter((found) => found.kind === 'wallet')
    .map((found) => found.value)
}

test.each([
  'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  '0x52908400098527886E0F7030069857D2E4169EE7',
  'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
  '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
])('%s is a wallet', (address) => {
  expect(walletsIn(`send to ${address} 123456`)).toEqual([address])
})

test.each([
  'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
  '0x52908400098527886E0F7030069857D2E4169EE',
  '550e8400e29b41d4a716446655440000',
  '11111111111111111111111111111111',
])('%s is none', (text) => {
  expect(walletsIn(text)).toEqual([])
})
