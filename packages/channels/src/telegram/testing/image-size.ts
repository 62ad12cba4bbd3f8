/** Width and height in pixels. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

/** Frame headers of JPEG that carry the size: all SOF markers but DHT, JPG and DAC (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** The size that a PNG or a JPEG tells; undefined when it tells none. */
export function sizeOfImage(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) }
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    if (isFrame(view.getUint8(at + 1))) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** Whether bytes begin like a picture that the platform takes as photo: JPEG, PNG, GIF or RIFF (WebP). */
export function looksLikeImage(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 4))
  return start.startsWith('\u00FF\u00D8') || start === '\u0089PNG' || start === 'GIF8' || start === 'RIFF'
}

/** "sendPhoto": width and height at most 10 000 together, their ratio at most 20. */
export function isPhotoSize({ width, height }: ImageSize): boolean {
  return width > 0 && height > 0 && width + height <= 10_000 && Math.max(width, height) <= 20 * Math.min(width, height)
}
