import { dropRest, joinBytes, type Step } from './byte-parser.ts'

/**
 * Leaves out of a JPEG what tells of the place, the time, the camera or the person: the segments of Exif and XMP (APP1), of IPTC (APP13), comments,
 * all other application data but the colours, and what stands behind the picture, where phones put further pictures with data of their own.
 * How the picture has to be turned stands in the Exif data, too; that alone is kept (Exif 3.0, section 4.6.5; ITU-T T.81, annex B).
 */
export function stripJpeg(): Step {
  return { type: 'pass', bytes: 2, next: marker }
}

const NOTHING = new Uint8Array(0)
const PREFIX = 0xff
const SOS = 0xda
const EOI = 0xd9
const APP1 = 0xe1
/** Kept: JFIF (APP0), colour profiles (APP2, if they are such) and Adobe's colour transform (APP14). */
const APP0 = 0xe0
const APP2 = 0xe2
const APP14 = 0xee
const COMMENT = 0xfe

/** A marker's two bytes, with its segment behind it. */
function marker(): Step {
  return {
    type: 'take',
    bytes: 2,
    read(taken) {
      // Not a marker: no JPEG from here on, so nothing is passed on that nobody can look into.
      if (taken[0] !== PREFIX) return { write: NOTHING, next: dropRest() }
      return after(taken[1] as number)
    },
  }
}

function after(code: number): { readonly write: Uint8Array; readonly next: Step } {
  if (code === EOI) return { write: Uint8Array.of(PREFIX, EOI), next: dropRest() }
  // A fill byte: the code is the next byte (T.81, B.1.1.2).
  if (code === PREFIX) return { write: NOTHING, next: { type: 'take', bytes: 1, read: (taken) => after(taken[0] as number) } }
  return { write: NOTHING, next: segment(code) }
}

function segment(code: number): Step {
  return {
    type: 'take',
    bytes: 2,
    read(size) {
      const length = ((size[0] as number) << 8) | (size[1] as number)
      if (length < 2) return { write: NOTHING, next: dropRest() }
      const header = Uint8Array.of(PREFIX, code, size[0] as number, size[1] as number)
      const next = code === SOS ? scan : marker
      const isApplication = code >= APP0 && code <= 0xef
      if (code === APP1 || code === APP2) {
        const keep = code === APP1 ? turnOnly : coloursOnly
        return {
          write: NOTHING,
          next: { type: 'take', bytes: length - 2, read: (data) => ({ write: keep(header, data), next: marker() }) },
        }
      }
      if (code === COMMENT || (isApplication && code !== APP0 && code !== APP14)) {
        return { write: NOTHING, next: { type: 'drop', bytes: length - 2, next } }
      }
      return { write: header, next: { type: 'pass', bytes: length - 2, next } }
    },
  }
}

/** Entropy-coded data, until a marker that is neither a stuffed byte nor a restart. */
function scan(): Step {
  return {
    type: 'seek',
    byte: PREFIX,
    next: () => ({
      type: 'take',
      bytes: 1,
      read([code = 0]) {
        const isData = code === 0 || (code >= 0xd0 && code <= 0xd7)
        return isData ? { write: Uint8Array.of(PREFIX, code), next: scan() } : after(code)
      },
    }),
  }
}

/** `ICC_PROFILE`; what else stands in APP2 points to pictures behind this one. */
function coloursOnly(header: Uint8Array, data: Uint8Array): Uint8Array {
  const isProfile = String.fromCharCode(...data.subarray(0, 11)) === 'ICC_PROFILE'
  return isProfile ? joinBytes([header, data]) : NOTHING
}

const EXIF = 'Exif\0\0'
const ORIENTATION = 0x0112

/** An Exif segment that says how the picture has to be turned, and nothing else. */
function turnOnly(_header: Uint8Array, data: Uint8Array): Uint8Array {
  const turn = orientationOf(data)
  if (turn === undefined || turn === 1) return NOTHING
  const exif = Uint8Array.from(EXIF, (character) => character.charCodeAt(0))
  // TIFF: big end first, 42, the first directory at 8: one entry (orientation, a short, one of it), and no further directory.
  const tiff = Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0)
  const length = 2 + exif.length + tiff.length
  return joinBytes([Uint8Array.of(PREFIX, APP1, 0, length), exif, tiff])
}

/** 1 to 8; undefined when the segment does not say. */
function orientationOf(data: Uint8Array): number | undefined {
  if (data.length < 16 || String.fromCharCode(...data.subarray(0, 6)) !== EXIF) return undefined
  const tiff = new DataView(data.buffer, data.byteOffset + 6, data.length - 6)
  const isLittle = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, isLittle)
  if (directory + 2 > tiff.byteLength) return undefined
  const entries = tiff.getUint16(directory, isLittle)
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + 12 * index
    if (entry + 12 > tiff.byteLength) return undefined
    if (tiff.getUint16(entry, isLittle) !== ORIENTATION) continue
    const turn = tiff.getUint16(entry + 8, isLittle)
    return turn >= 1 && turn <= 8 ? turn : undefined
  }
  return undefined
}
