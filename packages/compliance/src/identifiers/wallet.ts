import type { Identifier } from './identifier.ts'
import type { Reading } from './reading.ts'
import { isAsciiDigit, isAsciiLetter } from './digits/letters.ts'

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const BECH32_GENERATOR: readonly number[] = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** Shortest and longest address that is looked for. */
const MIN_LENGTH = 26
const MAX_LENGTH = 74

/**
 * Addresses of digital coins: Bitcoin (base58 as BIP 13 and older, bech32 by BIP 173 and 350 with its checksum), Ethereum and its kin (0x and 40
 * hexadecimal digits), Tron (T and 33 of base58).
 */
export function findWallets(reading: Reading): readonly Identifier[] {
  const { text } = reading
  const found: Identifier[] = []
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    const code = text.charCodeAt(index)
    if (isAsciiDigit(code) || isAsciiLetter(code)) continue
    const length = index - start
    if (length >= MIN_LENGTH && length <= MAX_LENGTH) {
      const value = text.slice(start, index)
      const proof = proofOf(value)
      if (proof !== undefined) {
        found.push({
          kind: 'wallet',
          start,
          end: index,
          value,
          evidence: [proof],
          disguise: 'none',
          confidence: proof === 'bech32' ? 1 : 0.95,
        })
      }
    }
    start = index + 1
  }
  return found
}

function proofOf(token: string): string | undefined {
  const first = token.charCodeAt(0)
  if (token.startsWith('0x') || token.startsWith('0X'))
    return token.length === 42 && /^[0-9a-f]{40}$/i.test(token.slice(2)) ? 'hex-40' : undefined
  if (first === 0x62 || first === 0x42) return /^bc1/i.test(token) && bech32IsValid(token) ? 'bech32' : undefined
  const isTron = first === 0x54 && token.length === 34
  const isBitcoin = (first === 0x31 || first === 0x33) && token.length <= 35
  return (isTron || isBitcoin) && isBase58(token) && hasMixedCharacters(token) ? 'base58' : undefined
}

function isBase58(token: string): boolean {
  for (let index = 0; index < token.length; index++) if (!BASE58.includes(token.charAt(index))) return false
  return true
}

function hasMixedCharacters(token: string): boolean {
  return /\d/.test(token.slice(1)) && /[a-z]/.test(token) && /[A-Z]/.test(token)
}

/** The checksum of BIP 173 (constant 1) and BIP 350 (constant 0x2bc830a3). */
function bech32IsValid(token: string): boolean {
  if (token !== token.toLowerCase() && token !== token.toUpperCase()) return false
  const address = token.toLowerCase()
  // The human readable part "bc", expanded.
  let check = 1
  for (const value of [3, 3, 0, 2, 3]) check = bech32Step(check, value)
  for (let index = 3; index < address.length; index++) {
    const value = BECH32.indexOf(address.charAt(index))
    if (value < 0) return false
    check = bech32Step(check, value)
  }
  return check === 1 || check === 0x2bc830a3
}

function bech32Step(check: number, value: number): number {
  const top = check >>> 25
  let next = ((check & 0x1ffffff) << 5) ^ value
  for (const [bit, generator] of BECH32_GENERATOR.entries()) if (((top >>> bit) & 1) === 1) next ^= generator
  return next
}
