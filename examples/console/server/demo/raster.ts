import { crc32, deflateSync } from 'node:zlib'

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

/** Something painted: where it can be, and its colour at a point there, or nothing. Coordinates from 0 to 1 across, 0 to 0.75 down. */
export interface Layer {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  colourAt(x: number, y: number): Colour | undefined
}

const WIDTH = 480
const HEIGHT = 360
/** Points a pixel, across and down: soft edges. */
const SAMPLES = 2
const POINTS_ACROSS = WIDTH * SAMPLES
const POINTS_DOWN = HEIGHT * SAMPLES

/** Paints layers, the last on top, as a PNG of 480 × 360. */
export function paint(layers: readonly Layer[]): Uint8Array<ArrayBuffer> {
  const points = new Uint8Array(POINTS_ACROSS * POINTS_DOWN * 3)
  for (const layer of layers) paintLayer(points, layer)
  return toPng(toPixels(points))
}

function paintLayer(points: Uint8Array, { left, top, right, bottom, colourAt }: Layer): void {
  const lastRow = Math.min(POINTS_DOWN, Math.ceil(bottom * POINTS_ACROSS))
  const lastColumn = Math.min(POINTS_ACROSS, Math.ceil(right * POINTS_ACROSS))
  for (let row = Math.max(0, Math.floor(top * POINTS_ACROSS)); row < lastRow; row++) {
    for (let column = Math.max(0, Math.floor(left * POINTS_ACROSS)); column < lastColumn; column++) {
      const colour = colourAt((column + 0.5) / POINTS_ACROSS, (row + 0.5) / POINTS_ACROSS)
      if (colour !== undefined) points.set(colour, (row * POINTS_ACROSS + column) * 3)
    }
  }
}

/** The mean of each pixel's points; a byte for the filter (none) before each line. */
function toPixels(points: Uint8Array): Uint8Array {
  const lineBytes = 1 + WIDTH * 3
  const pixels = new Uint8Array(HEIGHT * lineBytes)
  for (let row = 0; row < HEIGHT; row++) {
    for (let byte = 0; byte < WIDTH * 3; byte++) {
      let sum = 0
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const down = row * SAMPLES + Math.floor(sample / SAMPLES)
        const across = Math.floor(byte / 3) * SAMPLES + (sample % SAMPLES)
        sum += points[(down * POINTS_ACROSS + across) * 3 + (byte % 3)] ?? 0
      }
      pixels[row * lineBytes + 1 + byte] = sum / (SAMPLES * SAMPLES)
    }
  }
  return pixels
}

/** An upright rectangle with round corners. */
export function box(left: number, top: number, width: number, height: number, colour: Colour, radius = 0): Layer {
  return {
    left,
    top,
    right: left + width,
    bottom: top + height,
    colourAt(x, y) {
      const acrossX = Math.max(Math.abs(x - left - width / 2) - width / 2 + radius, 0)
      const acrossY = Math.max(Math.abs(y - top - height / 2) - height / 2 + radius, 0)
      return acrossX * acrossX + acrossY * acrossY <= radius * radius ? colour : undefined
    },
  }
}

/** An ellipse. */
export function ellipse(centreX: number, centreY: number, radiusX: number, radiusY: number, colour: Colour): Layer {
  return {
    left: centreX - radiusX,
    top: centreY - radiusY,
    right: centreX + radiusX,
    bottom: centreY + radiusY,
    colourAt: (x, y) => (((x - centreX) / radiusX) ** 2 + ((y - centreY) / radiusY) ** 2 <= 1 ? colour : undefined),
  }
}

/** A triangle with its base at the top, from the top of the picture down. */
export function wedge(centreX: number, base: number, height: number, colour: Colour): Layer {
  return {
    left: centreX - base / 2,
    top: 0,
    right: centreX + base / 2,
    bottom: height,
    colourAt: (x, y) => (Math.abs(x - centreX) < (base / 2) * (1 - y / height) ? colour : undefined),
  }
}

/** A ground that goes from one colour at the top to another at the bottom. */
export function gradient(from: Colour, to: Colour): Layer {
  return {
    left: 0,
    top: 0,
    right: 1,
    bottom: 0.75,
    colourAt(_x, y) {
      const share = y / 0.75
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, from[2] + (to[2] - from[2]) * share]
    },
  }
}

/** PNG (ISO/IEC 15948): 8 bits a colour, no filter, one chunk of data. */
function toPng(lines: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, WIDTH)
  view.setUint32(4, HEIGHT)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  return joined([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND', new Uint8Array())])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(type), data])
  const bytes = new Uint8Array(named.length + 8)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(named, 4)
  view.setUint32(named.length + 4, crc32(named))
  return bytes
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
