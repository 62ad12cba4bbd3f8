import type { MediumInput } from '@crossdesk/channels/whatsapp/testing'

const RATE = 8_000
const SECONDS = 3

/** Three seconds of somebody humming. A WAV, because a few lines write one; WhatsApp itself records Opus. */
export function hum(): MediumInput {
  const samples = RATE * SECONDS
  const bytes = new Uint8Array(44 + samples)
  const view = new DataView(bytes.buffer)
  const ascii = (text: string, at: number): void => bytes.set(new TextEncoder().encode(text), at)
  ascii('RIFF', 0)
  view.setUint32(4, 36 + samples, true)
  ascii('WAVEfmt ', 8)
  view.setUint32(16, 16, true)
  // PCM, one channel, 8 bits.
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, RATE, true)
  view.setUint32(28, RATE, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  ascii('data', 36)
  view.setUint32(40, samples, true)
  for (let index = 0; index < samples; index++) bytes[44 + index] = 128 + Math.round(72 * loudness(index / RATE) * wave(index / RATE))
  return { bytes, mimeType: 'audio/wav' }
}

/** A voice of 140 to 170 Hz with two overtones. */
function wave(second: number): number {
  const turn = 2 * Math.PI * (155 * second - 2.4 * Math.cos(2 * Math.PI * second))
  return (Math.sin(turn) + 0.4 * Math.sin(2 * turn) + 0.2 * Math.sin(3 * turn)) / 1.6
}

/** Syllables: loud and soft, gone at both ends. */
function loudness(second: number): number {
  return Math.max(0, Math.sin(2 * Math.PI * 2.2 * second)) * Math.min(1, second * 8, (SECONDS - second) * 8)
}
