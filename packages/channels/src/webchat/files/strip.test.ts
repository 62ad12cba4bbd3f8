import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBytes, type Step } from './byte-parser.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { stripWebp } from './strip-webp.ts'

const latin = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0))

/** Runs bytes through a parser in pieces of so many. */
async function strip(first: Step, bytes: readonly number[], pieceSize = 7): Promise<number[]> {
  const pieces = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += pieceSize) controller.enqueue(Uint8Array.from(bytes.slice(at, at + pieceSize)))
      controller.close()
    },
  })
  return [...new Uint8Array(await new Response(pieces.pipeThrough(parseBytes(first))).arrayBuffer())]
}

const segment = (code: number, data: readonly number[]): number[] => [0xff, code, (data.length + 2) >> 8, (data.length + 2) & 255, ...data]
const chunk = (type: string, data: readonly number[]): number[] => [
  0,
  0,
  data.length >> 8,
  data.length & 255,
  ...latin(type),
  ...data,
  1,
  2,
  3,
  4,
]
const riff = (type: string, data: readonly number[]): number[] => [
  ...latin(type),
  data.length & 255,
  data.length >> 8,
  0,
  0,
  ...data,
  ...(data.length % 2 === 1 ? [0] : []),
]

/** Exif with a place, turned so, little end first. */
const exif = (turn: number): number[] => [
  ...latin('Exif\0\0II*\0'),
  8,
  0,
  0,
  0,
  1,
  0,
  0x12,
  1,
  3,
  0,
  1,
  0,
  0,
  0,
  turn,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  ...latin('GPS 52.5N'),
]

const SOI = [0xff, 0xd8]
const EOI = [0xff, 0xd9]
const table = segment(0xdb, [1, 2, 3])
const scanned = [...segment(0xda, [0]), 10, 20, 0xff, 0x00, 30, 0xff, 0xd3, 40]

describe('a JPEG', () => {
  test('loses what tells of place, time and person, and what stands behind it; it keeps its colours', async () => {
    const colours = segment(0xe2, latin('ICC_PROFILE\0data'))
    const hidden = [
      segment(0xe1, exif(1)),
      segment(0xe1, latin('http://ns.adobe.com/xap')),
      segment(0xed, latin('IPTC')),
      segment(0xfe, latin('by Mia')),
      segment(0xe2, latin('MPF\0')),
    ]
    const bytes = [
      ...SOI,
      ...segment(0xe0, latin('JFIF\0')),
      ...hidden.flat(),
      ...colours,
      ...table,
      ...scanned,
      ...EOI,
      ...SOI,
      ...segment(0xe1, exif(1)),
      ...EOI,
    ]
    expect(await strip(stripJpeg(), bytes)).toEqual([...SOI, ...segment(0xe0, latin('JFIF\0')), ...colours, ...table, ...scanned, ...EOI])
  })

  test('still says how it has to be turned', async () => {
    const stripped = await strip(stripJpeg(), [...SOI, ...segment(0xe1, exif(6)), ...table, ...scanned, ...EOI])
    const kept = [...latin('Exif\0\0MM\0*'), 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
    expect(stripped).toEqual([...SOI, ...segment(0xe1, kept), ...table, ...scanned, ...EOI])
  })

  test('of several scans keeps all of them', async () => {
    const bytes = [...SOI, ...table, ...scanned, ...segment(0xc4, [9]), ...scanned, ...EOI]
    expect(await strip(stripJpeg(), bytes)).toEqual(bytes)
  })
})

describe('a PNG', () => {
  test('loses its texts, its Exif data, and what stands behind it', async () => {
    const head = latin('\x89PNG\r\n\x1a\n')
    const [ihdr, idat, iend] = [chunk('IHDR', [1, 2, 3]), chunk('IDAT', [4, 5]), chunk('IEND', [])]
    const bytes = [...head, ...ihdr, ...chunk('tEXt', latin('Author Mia')), ...chunk('eXIf', [7, 8]), ...idat, ...iend, 9, 9, 9]
    expect(await strip(stripPng(), bytes)).toEqual([...head, ...ihdr, ...idat, ...iend])
  })
})

describe('a WebP', () => {
  test('keeps its size, with Exif and XMP blanked', async () => {
    const head = [...latin('RIFF'), 9, 9, 0, 0, ...latin('WEBP')]
    const picture = riff('VP8 ', [1, 2, 3])
    const bytes = [...head, ...picture, ...riff('EXIF', latin('GPS')), ...riff('XMP ', latin('Mia!'))]
    expect(await strip(stripWebp(), bytes)).toEqual([...head, ...picture, ...riff('JUNK', [0, 0, 0]), ...riff('JUNK', [0, 0, 0, 0])])
  })
})

test('how a file is cut into pieces changes nothing, and no bytes crash a parser', async () => {
  const marks = fc.constantFrom(0xff, 0xd8, 0xd9, 0xda, 0xe1, 0, 2, 4)
  const anyBytes = fc.array(fc.oneof(marks, fc.integer({ min: 0, max: 255 })), { maxLength: 120 })
  await fc.assert(
    fc.asyncProperty(
      anyBytes,
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom(stripJpeg, stripPng, stripWebp),
      async (bytes, size, stripper) => {
        expect(await strip(stripper(), bytes, size)).toEqual(await strip(stripper(), bytes, 200))
      },
    ),
  )
})
